import type { ColumnRun, PageSetup, RowRun } from "./description";
import { columnPoints } from "./textSize";

/** Rows that are not parted by a page's end: a heading and what it stands over. */
export interface KeptRows {
  readonly first: number;
  readonly count: number;
}

export interface PagedSheet {
  readonly page: PageSetup;
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowRun[];
  readonly kept: readonly KeptRows[];
}

const a4 = { short: 595, long: 842 } as const;
const pointsPerCentimetre = 72 / 2.54;
const usualHeight = 15.75;
/** Programs and printers differ: a page is taken to hold a little less than it does, so that none runs over. */
const caution = 0.94;

function lineSizes<T extends { readonly first: number; readonly count: number }>(
  runs: readonly T[],
  sizeOf: (run: T) => number,
): (line: number) => number | undefined {
  const sizes = new Map<number, number>();
  for (const run of runs) for (let at = run.first; at < run.first + run.count; at += 1) sizes.set(at, sizeOf(run));
  return (line) => sizes.get(line);
}

/** Points of so many rows from one on; hidden ones take none. */
export function heightsOf(rows: readonly RowRun[]): (first: number, count: number) => number {
  const heightOf = lineSizes(rows, (run) => (run.hidden === true ? 0 : (run.height ?? usualHeight)));
  return (first, count) =>
    Array.from({ length: count }, (_, index) => heightOf(first + index) ?? usualHeight).reduce((a, b) => a + b, 0);
}

/** How many points of the sheet's own height a page holds at most, fitted to its width and never enlarged. */
export function pageHeight({ page, columns }: Pick<PagedSheet, "page" | "columns">): number {
  const [width, height] = page.orientation === "landscape" ? [a4.long, a4.short] : [a4.short, a4.long];
  const { top, right, bottom, left } = page.margins;
  const widthOf = lineSizes(columns, (run) => (run.hidden === true ? 0 : columnPoints(run.width)));
  const { column = 0, columns: count = 0 } = page.printArea ?? {};
  let wide = 0;
  for (let at = column; at < column + count; at += 1) wide += widthOf(at) ?? columnPoints(9);
  const scale = Math.min(1, (width - (left + right) * pointsPerCentimetre) / Math.max(1, wide));
  return (height - (top + bottom) * pointsPerCentimetre) / scale;
}

/** How many of them it holds in every program. */
export const pageRoom = (sheet: Pick<PagedSheet, "page" | "columns">): number => pageHeight(sheet) * caution;

/** Where pages of a sheet whose rows have fixed heights begin, so that no heading stands alone at a page's foot. */
export function pageBreaks(sheet: PagedSheet): readonly number[] {
  const { page, kept } = sheet;
  if (page.printArea === undefined) return [];
  const sum = heightsOf(sheet.rows);
  const { titleRows } = page;
  const titles = titleRows === undefined ? 0 : sum(titleRows.first, titleRows.last - titleRows.first + 1);
  const room = pageRoom(sheet);
  const breaks: number[] = [];
  let used = 0;
  const last = page.printArea.row + page.printArea.rows - 1;
  for (let row = page.printArea.row; row <= last; row += 1) {
    const here = breaks.length === 0 ? room : room - titles;
    const together = kept
      .filter(({ first, count }) => first === row && sum(first, count) <= room - titles)
      .reduce((most, { count }) => Math.max(most, count), 1);
    if (used > 0 && used + sum(row, together) > here) {
      breaks.push(row);
      used = 0;
    }
    used += sum(row, 1);
  }
  return breaks;
}
