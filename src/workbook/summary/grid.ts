import type { ShownKey } from "../blocks/councilKeys";
import type { ColumnRun } from "../drawing/description";
import { columnRuns } from "../drawing/keyedTable";
import type { CarriedColumns } from "../sheets/carriedSection";

/** Characters of the summary sheet's columns, by what stands there in the lists of those proposed: one grid for all its tables. */
const widths = {
  ...{ rank: 8.6, name: 29, detail: 17, title: 19 },
  ...{ figure1: 10.4, figure2: 10.4, figure3: 16.4 },
  ...{ remarks: 24, votesFor: 8.6, votesAgainst: 8.6, votesInvalid: 8.6 },
  ...{ share: 9, reached: 9.6, conclusion: 14.5, remark: 16 },
};

const columns = Object.entries(widths).map(([key, width]) => ({ key, width }));
/** The first stands behind the hidden column of the keys. */
const columnAt = (key: keyof typeof widths): number => 1 + columns.findIndex((column) => column.key === key);

/** Where halves and further columns of the sheet begin, and its last one. */
export const grid = { figures: columnAt("figure1"), remarks: columnAt("remarks"), last: columns.length };

/** How many columns each takes of what is shown of the sitting. */
export const sittingSpans: Readonly<Record<ShownKey, number>> = {
  ...{ base: 2, rate: 1, members: 1, present: 2, returned: 1 },
  ...{ chair: 3, secretary: columns.length - 10 },
};

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
