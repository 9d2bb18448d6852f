import type { RangeRef } from "../../../../sheet/places";
import { maxColumns, maxRows } from "../../../../sheet/places";
import type { Corner } from "../formula/references";
import { rewriteReferences } from "../formula/references";
import { remembering } from "../formula/remembering";

/** An area that a formula reads. */
export interface Precedent {
  /** The sheet's name, in lower case; null for the one that the formula stands on. */
  readonly sheet: string | null;
  readonly area: RangeRef;
}

/** The areas that are written in a formula, whose names are replaced. */
export const precedentsOf = remembering((formula): readonly Precedent[] => {
  const found: Precedent[] = [];
  rewriteReferences(formula, (reference) => {
    const to = reference.to ?? reference.from;
    const [top, bottom] = span(reference.from, to, "row", maxRows);
    const [left, right] = span(reference.from, to, "column", maxColumns);
    found.push({
      sheet: reference.sheet?.toLowerCase() ?? null,
      area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    });
    return reference;
  });
  return found;
});

function span(from: Corner, to: Corner, axis: "row" | "column", count: number): readonly [number, number] {
  const first = from[axis];
  const last = to[axis];
  return first === null || last === null ? [0, count - 1] : [Math.min(first, last), Math.max(first, last)];
}
