import type { ColumnRun, RangeRef, RowRun, SheetLayout } from "../../workbook/drawing/description";
import { fontName, fontSize } from "../../sheet/style";
import { columnsA1, rowsA1 } from "../request/a1Lines";
import { groupBy } from "../request/groupBy";
import { inChunks } from "../request/inChunks";
import { cost, type Step } from "../request/batch";

/**
 * Excel counts a width in characters of the standard font (a digit of Calibri 11 is 7 pixels wide, 5 pixels are padding),
 * Office.js in points (a pixel is 0.75). Under one character the padding shrinks in proportion.
 */
export const pointsOfWidth = (characters: number): number =>
  0.75 * Math.round(characters < 1 ? characters * 12 : characters * 7 + 5);

export const columnStep = (sheet: string, { first, count, width, hidden }: ColumnRun): Step => ({
  sheet,
  bytes: cost.object + 2 * cost.action,
  queue: (batch) => {
    const columns = batch.rangeAt(sheet, columnsA1(first, count));
    // In this order: giving a hidden column a width shows it.
    columns.format.columnWidth = pointsOfWidth(width);
    if (hidden === true) columns.columnHidden = true;
  },
});

const isTall = (run: RowRun): run is RowRun & { readonly height: number } =>
  run.height !== undefined && run.grows !== true;

/** Rows of one height together, then those that are hidden: giving a hidden row a height shows it. */
export function rowSteps(sheet: string, runs: readonly RowRun[]): Step[] {
  const heights = [...groupBy(runs.filter(isTall), ({ height }) => height)].flatMap(([height, alike]) =>
    inChunks(alike.map(({ first, count }) => rowsA1(first, count))).map((addresses): Step => ({
      sheet,
      bytes: cost.object + cost.action,
      queue: (batch) => (batch.areasAt(sheet, addresses).format.rowHeight = height),
    })),
  );
  const hidden = runs.filter((run) => run.hidden === true);
  return [
    ...heights,
    ...hidden.map(({ first, count }): Step => ({
      sheet,
      bytes: cost.action,
      queue: (batch) => (batch.rangeAt(sheet, rowsA1(first, count)).rowHidden = true),
    })),
  ];
}

/** Rows that the host fits to what stands in them by then, and again as people type. */
export const fitSteps = (sheet: string, runs: readonly RowRun[]): Step[] =>
  inChunks(runs.filter(({ grows }) => grows === true).map(({ first, count }) => rowsA1(first, count))).map(
    (addresses): Step => ({
      sheet,
      bytes: cost.object + cost.action,
      queue: (batch) => {
        batch.areasAt(sheet, addresses).format.autofitRows();
      },
    }),
  );

/** The font of every cell, filled or not: what a person types later looks the same. */
export const fontStep = (sheet: string): Step => ({
  sheet,
  bytes: 3 * cost.object + 2 * cost.action,
  queue: (batch) => {
    const { font } = batch.sheet(sheet).getRange().format;
    font.name = fontName;
    font.size = fontSize;
  },
});

/** Merges of one row each that stand under one another, or one of several rows. */
interface MergeRun {
  readonly range: RangeRef;
  /** Each of its rows is merged by itself. */
  readonly across: boolean;
}

/** Merges in as few calls as they take. */
function mergeRuns(merges: readonly RangeRef[]): readonly MergeRun[] {
  const inColumns = [...merges].sort(
    (one, other) => one.column - other.column || one.columns - other.columns || one.row - other.row,
  );
  return inColumns.reduce<MergeRun[]>((runs, merge) => {
    const [across, last] = [merge.rows === 1, runs.at(-1)];
    const isBeneath =
      last?.range.column === merge.column &&
      last.range.columns === merge.columns &&
      last.range.row + last.range.rows === merge.row;
    if (!across || !isBeneath || !last.across) return [...runs, { range: merge, across }];
    return [...runs.slice(0, -1), { range: { ...last.range, rows: last.range.rows + 1 }, across }];
  }, []);
}

/** Merges cells. */
export const mergeSteps = (sheet: string, merges: readonly RangeRef[]): Step[] =>
  mergeRuns(merges).map(({ range, across }) => ({
    sheet,
    bytes: cost.action,
    queue: (batch) => {
      batch.range(sheet, range).merge(across);
    },
  }));

/** Takes merges apart: what is hidden by one is no cell to write to. */
export const unmergeSteps = (sheet: string, merges: readonly RangeRef[]): Step[] =>
  mergeRuns(merges).map(({ range }) => ({
    sheet,
    bytes: cost.action,
    queue: (batch) => {
      batch.range(sheet, range).unmerge();
    },
  }));

/** Merges, widths, heights, hidden rows and columns, the filter, tab colour and gridlines. */
export const layoutSteps = (sheet: string, layout: SheetLayout): Step[] => [
  ...mergeSteps(sheet, layout.merges),
  ...layout.columns.map((run) => columnStep(sheet, run)),
  ...rowSteps(sheet, layout.rows),
  ...fitSteps(sheet, layout.rows),
  {
    sheet,
    bytes: 2 * cost.object + 3 * cost.action,
    queue: (batch) => {
      const worksheet = batch.sheet(sheet);
      worksheet.tabColor = layout.tabColor;
      worksheet.showGridlines = layout.showGridlines;
      if (layout.filter !== undefined) worksheet.autoFilter.apply(batch.range(sheet, layout.filter));
    },
  },
];
