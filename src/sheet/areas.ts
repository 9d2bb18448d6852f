import type { Axis, CellRef, RangeRef } from "./places";
import { maxColumns, maxRows } from "./places";

export const wholeSheet: RangeRef = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** Whole rows or columns. */
export const wholeLines = (axis: Axis, first: number, count: number): RangeRef =>
  axis === "row" ? { ...wholeSheet, row: first, rows: count } : { ...wholeSheet, column: first, columns: count };

export const isOneCell = ({ rows, columns }: RangeRef): boolean => rows === 1 && columns === 1;

export const isWholeColumns = ({ row, rows }: RangeRef): boolean => row === 0 && rows === maxRows;

export const isWholeRows = ({ column, columns }: RangeRef): boolean => column === 0 && columns === maxColumns;

export const lastRow = ({ row, rows }: RangeRef): number => row + rows - 1;

export const lastColumn = ({ column, columns }: RangeRef): number => column + columns - 1;

export const lastCell = (range: RangeRef): CellRef => ({ row: lastRow(range), column: lastColumn(range) });

/** Whether a rectangle lies on a sheet, every part of it. */
export const fitsSheet = (range: RangeRef): boolean =>
  [range.row, range.column, range.rows, range.columns].every(Number.isInteger) &&
  range.row >= 0 &&
  range.column >= 0 &&
  range.rows > 0 &&
  range.columns > 0 &&
  range.row + range.rows <= maxRows &&
  range.column + range.columns <= maxColumns;

/** The rectangle with these two cells at opposite corners. */
export const rangeBetween = (one: CellRef, other: CellRef): RangeRef => ({
  row: Math.min(one.row, other.row),
  column: Math.min(one.column, other.column),
  rows: Math.abs(one.row - other.row) + 1,
  columns: Math.abs(one.column - other.column) + 1,
});

export const containsCell = (range: RangeRef, row: number, column: number): boolean =>
  row >= range.row && row <= lastRow(range) && column >= range.column && column <= lastColumn(range);

export const containsRange = (outer: RangeRef, inner: RangeRef): boolean =>
  containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner));

export const sameRange = (one: RangeRef, other: RangeRef): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

/** The smallest rectangle over both. */
export const rangeOver = (one: RangeRef, other: RangeRef): RangeRef =>
  rangeBetween(
    { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    { row: Math.max(lastRow(one), lastRow(other)), column: Math.max(lastColumn(one), lastColumn(other)) },
  );

/** The cells that two rectangles share; null where they share none. */
export function intersection(one: RangeRef, other: RangeRef): RangeRef | null {
  const first = { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) };
  const last = {
    row: Math.min(lastRow(one), lastRow(other)),
    column: Math.min(lastColumn(one), lastColumn(other)),
  };
  return last.row < first.row || last.column < first.column ? null : rangeBetween(first, last);
}

export const overlap = (one: RangeRef, other: RangeRef): boolean =>
  one.row <= lastRow(other) &&
  other.row <= lastRow(one) &&
  one.column <= lastColumn(other) &&
  other.column <= lastColumn(one);

/** What is left of a rectangle when another is cut out of it: at most four. */
export function subtract(from: RangeRef, cut: RangeRef): readonly RangeRef[] {
  const shared = intersection(from, cut);
  if (shared === null) return [from];
  const [below, behind] = [lastRow(shared) + 1, lastColumn(shared) + 1];
  return [
    { ...from, rows: shared.row - from.row },
    { ...from, row: below, rows: from.row + from.rows - below },
    { ...shared, column: from.column, columns: shared.column - from.column },
    { ...shared, column: behind, columns: from.column + from.columns - behind },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
