import type { ColumnRun, RowRun, SheetLayout } from "../../workbook/drawing/description";
import { fontName, fontSize } from "../../sheet/style";
import { columnsA1, rowsA1 } from "../request/a1Lines";
import { groupBy } from "../request/groupBy";
import { inChunks } from "../request/inChunks";
import { cost, type Step } from "../request/batch";
import { mergeSteps } from "./mergeSteps";

/**
 * Excel counts a width in characters of the standard font (a digit of Calibri 11 is 7 pixels wide, 5 pixels are padding),
 * Office.js in points (a pixel is 0.75). Under one character the padding shrinks in proportion.
 */
export const pointsOfWidth = (characters: number): number =>
  0.75 * Math.round(characters < 1 ? characters * 12 : characters * 7 + 5);

/** Columns of one width together, then those that are hidden: giving a hidden column a width shows it. */
export function columnSteps(sheet: string, runs: readonly ColumnRun[]): Step[] {
  const widths = [...groupBy(runs, ({ width }) => width)].flatMap(([width, alike]) =>
    inChunks(alike.map(({ first, count }) => columnsA1(first, count))).map((addresses): Step => ({
      sheet,
      bytes: cost.object + cost.action,
      queue: (batch) => {
        const columns = addresses.includes(",") ? batch.areasAt(sheet, addresses) : batch.rangeAt(sheet, addresses);
        columns.format.columnWidth = pointsOfWidth(width);
      },
    })),
  );
  const hidden = runs.filter((run) => run.hidden === true);
  return [
    ...widths,
    ...hidden.map(({ first, count }): Step => ({
      sheet,
      bytes: cost.action,
      queue: (batch) => (batch.rangeAt(sheet, columnsA1(first, count)).columnHidden = true),
    })),
  ];
}

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

/** Merges, widths, heights, hidden rows and columns, the filter, tab colour and gridlines. */
export const layoutSteps = (sheet: string, layout: SheetLayout): Step[] => [
  ...mergeSteps(sheet, layout.merges),
  ...columnSteps(sheet, layout.columns),
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
