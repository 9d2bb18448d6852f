import { columnLetters } from "../../sheet/a1";

/** Whole columns: `C:E`. */
export const columnsA1 = (first: number, count: number): string =>
  `${columnLetters(first)}:${columnLetters(first + count - 1)}`;

/** Whole rows: `3:5`. */
export const rowsA1 = (first: number, count: number): string => `${first + 1}:${first + count}`;

/** `$3:$5`, as print titles want them. */
export const absoluteRowsA1 = (first: number, last: number): string => `$${first + 1}:$${last + 1}`;
