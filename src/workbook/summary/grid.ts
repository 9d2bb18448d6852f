import type { ColumnRun } from "../drawing/description";
import { columnRuns } from "../drawing/keyedTable";
import type { CarriedColumns } from "../sheets/carriedSection";

/** Characters of the summary sheet's columns, by what stands there in the lists of those proposed: one grid for all its tables. */
const widths = {
  ...{ rank: 9, name: 30, detail: 18.5, title: 21.2 },
  ...{ figure1: 11.5, figure2: 11.5, figure3: 11.5 },
  ...{ remarks: 21, votesFor: 9, votesCast: 9, share: 9, reached: 11.5, conclusion: 13.8, remark: 18 },
};

const columns = Object.entries(widths).map(([key, width]) => ({ key, width }));
/** The first stands behind the hidden column of the keys. */
const columnAt = (key: keyof typeof widths): number => 1 + columns.findIndex((column) => column.key === key);

/** Where halves and further columns of the sheet begin, and its last one. */
export const grid = { figures: columnAt("figure1"), remarks: columnAt("remarks"), last: columns.length };

/** Names stay in sight beside the votes. */
export const frozenColumns = 1 + columnAt("name");

export const gridColumns: readonly ColumnRun[] = columnRuns(columns);

/** The width of columns side by side, in characters. */
export const spanOf = (first: number, count: number): number =>
  columns.slice(first - 1, first - 1 + count).reduce((sum, { width }) => sum + width, 0);

const carriedColumn = (first: number, count: number) => ({ span: count, width: spanOf(first, count) });

/** Where the table of what was carried stands on the grid. */
export const carriedColumns: CarriedColumns = {
  from: carriedColumn(1, 1),
  heading: carriedColumn(2, 2),
  text: carriedColumn(4, grid.last - 3),
};
