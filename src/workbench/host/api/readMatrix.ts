import type { RangeRef } from "../../../sheet/places";
import { invalidArgument } from "../model/excelFault";
import { requireReadable } from "../model/guards";
import type { Json } from "../model/json";
import type { Entry } from "../model/writing";

/** What `read` gives for every cell, row by row. Throws for areas too large to read. */
export function readMatrix<T extends Json>(
  area: RangeRef,
  read: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  requireReadable(area);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => read(area.row + r, area.column + c)),
  );
}

/** Entries as the wire brings them: a matrix, or one value for every cell of the area. */
export function entriesFor(area: RangeRef, value: Json): readonly (readonly Entry[])[] {
  if (!Array.isArray(value)) {
    requireReadable(area);
    const entry = readEntryValue(value);
    return Array.from({ length: area.rows }, () => new Array<Entry>(area.columns).fill(entry));
  }
  return value.map((row: Json) => {
    if (!Array.isArray(row)) throw invalidArgument("values are to be an array of arrays");
    return row.map((entry: Json) => readEntryValue(entry));
  });
}

function readEntryValue(value: Json): Entry {
  if (typeof value === "object" && value !== null)
    throw invalidArgument("a cell takes a text, a number or a truth value");
  return value;
}
