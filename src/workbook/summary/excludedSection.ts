import { sheetTexts } from "../../locale/workbook/sheets";
import type { Shortlist } from "../../rules/shortlist/shortlist";
import type { Book } from "../blocks/book";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { rowHeight } from "../drawing/rowHeight";
import { grid, spanOf, widthOf } from "./grid";
import { exclusions, type Exclusion } from "./proposals";
import { sectionHeight, writeHeadingAgain, writeSectionHeading } from "./sectionHeading";
import { signaturesHeight } from "./signatures";

const words = sheetTexts.summary;
const headerHeight = 28;

/** Columns that are merged: where each begins, and how many it spans. */
const columns = {
  unit: [grid.detail, 2],
  reasons: [grid.figures, grid.last - grid.figures + 1],
} as const;

function writeHeader(builder: SheetBuilder, row: number): void {
  builder
    .putRow({ row, column: 1 }, [words.columns.rank, words.columns.excluded], "header")
    .putMerged(area(row, columns.unit[0], 1, columns.unit[1]), words.columns.unit, "header")
    .putMerged(area(row, columns.reasons[0], 1, columns.reasons[1]), words.columns.reasons, "header")
    .rowRun({ first: row, count: 1, height: headerHeight });
}

const heightOf = (line: Exclusion): number =>
  rowHeight([
    { text: line.reasons, width: spanOf(...columns.reasons) },
    { text: line.name, width: widthOf(grid.name) },
    { text: line.unit, width: spanOf(...columns.unit) },
  ]);

/** Section VI: who is not proposed, and why. The signatures follow on the page of its last lines. Returns the row behind it. */
export function writeExcluded(
  builder: SheetBuilder,
  flow: PageFlow,
  { book, shortlist }: { readonly book: Book; readonly shortlist: Shortlist },
  row: number,
): number {
  const lines = exclusions(book, shortlist);
  const heights = lines.length === 0 ? [rowHeight([])] : lines.map(heightOf);
  const rows = flow.takeList({
    row,
    lead: { rows: 2, height: sectionHeight + headerHeight },
    again: { rows: 2, height: sectionHeight + headerHeight },
    lines: heights,
    foot: signaturesHeight,
  });
  writeSectionHeading(builder, words.excluded, row);
  writeHeader(builder, row + 1);
  for (const at of rows.again) {
    writeHeadingAgain(builder, words.excluded, at);
    writeHeader(builder, at + 1);
  }
  rows.lines.forEach((at, index) => {
    const line = lines[index];
    builder.rowRun({ first: at, count: 1, height: heights[index] ?? 0 });
    if (line === undefined) builder.putMerged(area(at, 1, 1, grid.last), words.none, "label");
    else {
      builder
        .put({ row: at, column: grid.rank }, index + 1, "labelCentered")
        .put({ row: at, column: grid.name }, line.name, "label")
        .putMerged(area(at, columns.unit[0], 1, columns.unit[1]), line.unit, "label")
        .putMerged(area(at, columns.reasons[0], 1, columns.reasons[1]), line.reasons, "label");
    }
  });
  return rows.next;
}
