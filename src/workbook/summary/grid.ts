import type { ColumnRun } from "../drawing/description";

/** Columns of the summary sheet: one grid for all its tables. */
export const grid = {
  key: 0,
  rank: 1,
  name: 2,
  detail: 3,
  title: 4,
  figures: 5,
  remarks: 8,
  votesFor: 9,
  votesCast: 10,
  share: 11,
  reached: 12,
  conclusion: 13,
  remark: 14,
  last: 14,
} as const;

const widths = [9, 30, 18.5, 21.2, 11.5, 11.5, 11.5, 21, 9, 9, 9, 11.5, 13.8, 18] as const;

export const gridColumns: readonly ColumnRun[] = [
  { first: 0, count: 1, width: 8, hidden: true },
  ...widths.map((width, index) => ({ first: index + 1, count: 1, width })),
];

/** The width of columns that are merged, in characters. */
export const spanOf = (first: number, count: number): number =>
  Array.from({ length: count }, (_, index) => widthOf(first + index)).reduce((sum, width) => sum + width, 0);

/** The width of a visible column, in characters. */
export const widthOf = (column: number): number => widths[column - 1] ?? 10;
