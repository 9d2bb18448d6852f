/** Excel's grid. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;

/** A rectangle of cells, zero-based; `rows` and `columns` of at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const wholeGrid: Area = { row: 0, column: 0, rows: gridRows, columns: gridColumns };

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === gridRows;

export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === gridColumns;

export const fitsGrid = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  area.row + area.rows <= gridRows &&
  area.column + area.columns <= gridColumns;

export const lastRow = (area: Area): number => area.row + area.rows - 1;

export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner));

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The area from one corner to another, both included. */
export const spanning = (row: number, column: number, toRow: number, toColumn: number): Area => ({
  row,
  column,
  rows: toRow - row + 1,
  columns: toColumn - column + 1,
});

/** null where they share no cell. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const toRow = Math.min(lastRow(a), lastRow(b));
  const toColumn = Math.min(lastColumn(a), lastColumn(b));
  return toRow < row || toColumn < column ? null : spanning(row, column, toRow, toColumn);
}

/** What is left of `area` without `hole`, in at most four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const shared = intersection(area, hole);
  if (shared === null) return [area];
  const parts: Area[] = [];
  if (shared.row > area.row) parts.push({ ...area, rows: shared.row - area.row });
  if (lastRow(shared) < lastRow(area)) {
    parts.push(spanning(lastRow(shared) + 1, area.column, lastRow(area), lastColumn(area)));
  }
  if (shared.column > area.column) {
    parts.push({ row: shared.row, rows: shared.rows, column: area.column, columns: shared.column - area.column });
  }
  if (lastColumn(shared) < lastColumn(area)) {
    parts.push(spanning(shared.row, lastColumn(shared) + 1, lastRow(shared), lastColumn(area)));
  }
  return parts;
}

/** One number a cell, in row order: the key of every map of cells. */
export const cellKey = (row: number, column: number): number => row * gridColumns + column;

export const rowOfKey = (key: number): number => Math.floor(key / gridColumns);

export const columnOfKey = (key: number): number => key % gridColumns;
