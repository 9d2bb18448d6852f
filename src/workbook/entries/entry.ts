import { isBlank, isError } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import type { ListPart } from "../blocks/unitTables";
import { entryContent, type Typed } from "../drawing/typedContent";

/** What a person typed into a cell; null where it is empty. */
export type EntryValue = Typed;

/** What stands in an entry cell, so that the same is equal: composed letters, nothing for an empty text, an error by its code. */
export function entryValue(raw: Raw | undefined): EntryValue {
  if (raw === undefined || isBlank(raw)) return null;
  return isError(raw) ? raw.error : entryContent(raw);
}

/** The same as it goes into a file that is sent: an error cannot be typed, and is left out. */
export const sentValue = (raw: Raw | undefined): EntryValue =>
  raw !== undefined && isError(raw) ? null : entryValue(raw);

/** A row of a list that people fill, by the keys of its columns; what is empty is not in it. */
export interface ListedRow {
  /** From the row behind the keys on. */
  readonly index: number;
  /** Of a row that was sent: it was given one then. */
  readonly id?: string;
  readonly cells: ReadonlyMap<string, Exclude<EntryValue, null>>;
}

/** Lists of a unit, and the others of a workbook that people fill row by row. */
export type ListName = ListPart | "members" | "carried";

/** A list with the rows that hold something. */
export interface EntryList {
  readonly rows: readonly ListedRow[];
  /** How many rows it has, empty ones among them. */
  readonly room: number;
  /** The column by which people know a row. */
  readonly naming: string;
  /** Rows that show nothing and hold a formula of people's: nothing is put there. */
  readonly kept: ReadonlySet<number>;
}

/** The entry cells of one block. Those whose keys are lost are not in it: nothing is known of them. */
export interface BlockEntries {
  /** The code of the unit; null of what is the agency's and the council's. */
  readonly unit: string | null;
  /** As scripts call it: "figures", "plan.targets", "votes.D1.units". */
  readonly block: string;
  readonly anchor: string;
  /** By "row|column". */
  readonly cells: ReadonlyMap<string, EntryValue>;
  readonly list?: EntryList;
}

/** The key of a cell in `BlockEntries`. */
export const cellName = (row: string, column: string): string => `${row}|${column}`;

/** Row and column of such a key. */
export function cellKeys(name: string): readonly [row: string, column: string] {
  const at = name.lastIndexOf("|");
  return [name.slice(0, at), name.slice(at + 1)];
}
