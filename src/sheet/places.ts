/** A cell of a sheet; rows and columns are counted from zero everywhere. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle; `rows` and `columns` are counts of at least 1. */
export interface RangeRef extends CellRef {
  readonly rows: number;
  readonly columns: number;
}

/** Rows or columns. */
export type Axis = "row" | "column";

/** Excel's own bounds: 1,048,576 rows and 16,384 columns (XFD). */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;
