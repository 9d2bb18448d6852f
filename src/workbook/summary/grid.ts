import type { ColumnRun } from "../description";

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

const widths = [7, 34, 20, 22, 12, 12, 12, 34, 10, 10, 10, 13, 15, 30] as const;

export const gridColumns: readonly ColumnRun[] = [
  { first: 0, count: 1, width: 8, hidden: true },
  ...widths.map((width, index) => ({ first: index + 1, count: 1, width })),
];

/** The width of a visible column, in characters. */
export const widthOf = (column: number): number => widths[column - 1] ?? 10;
