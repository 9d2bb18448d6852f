import type { ColumnRun, SheetLayout } from "./description";

type Freeze = NonNullable<SheetLayout["freeze"]>;

/** Characters of columns that stay in sight: half of the thousand pixels that a pane leaves of a small screen. */
export const mostFrozen = 70;
/** Of a column that nobody sets. */
const usual = 9;

function widthOf(column: number, columns: readonly ColumnRun[]): number {
  const run = columns.find(({ first, count }) => column >= first && column < first + count);
  return run?.hidden === true ? 0 : (run?.width ?? usual);
}

/** Characters of a sheet's first columns, those out of sight left out. */
export const firstWidth = (count: number, columns: readonly ColumnRun[]): number =>
  Array.from({ length: count }, (_, column) => widthOf(column, columns)).reduce((sum, width) => sum + width, 0);

/** Columns stay in sight where they leave room for others: where they fill a window, nobody comes to these. */
export const narrowFreeze = ({ rows, columns: wanted }: Freeze, columns: readonly ColumnRun[]): Freeze => ({
  rows,
  columns: firstWidth(wanted, columns) > mostFrozen ? 0 : wanted,
});
