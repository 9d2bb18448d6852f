import { sheetTexts } from "../../locale/workbook/sheets";
import { statusTexts } from "../../locale/workbook/statusTexts";
import { isPair } from "../../plan/measureTraits";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Result } from "../../rules/evaluate/result";
import { textOf, type Book } from "../blocks/book";
import type { Content } from "../drawing/description";
import type { StyleName } from "../drawing/styles";
import { agencyTargets } from "../blocks/figureKeys";
import { requirementText } from "../formulas/requirement";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { computedStyle, resultStyle } from "../sheets/measureStyles";
import { rowHeight } from "../drawing/rowHeight";
import { statusFormats } from "../sheets/statusFormats";
import { groupedDigits } from "../drawing/numberFormats";
import type { PageFlow } from "../drawing/pageFlow";
import { grid, spanOf, widthOf } from "./grid";
import { gapHeight, sectionHeight, writeGap, writeHeadingAgain, writeSectionHeading } from "./sectionHeading";

const words = sheetTexts.summary;

/** Columns of this section, on the summary's grid: where each begins, and how many it spans. */
const columns = {
  words: [grid.name, 6],
  requirement: [grid.remarks, 1],
  value: [grid.votesFor, 2],
  total: [grid.share, 1],
  result: [grid.reached, 1],
  status: [grid.conclusion, 1],
  evidence: [grid.remark, 1],
} as const;
type Column = keyof typeof columns;

const headerHeight = 38;

function writeHeader(builder: SheetBuilder, row: number): void {
  const headings: Record<Column, string> = {
    words: words.columns.words,
    requirement: sheetTexts.columns.requirement,
    value: words.columns.value,
    total: words.columns.total,
    result: words.columns.result,
    status: words.columns.status,
    evidence: sheetTexts.columns.evidence,
  };
  builder
    .put({ row, column: grid.rank }, words.columns.target, "header")
    .rowRun({ first: row, count: 1, height: headerHeight });
  for (const column of Object.keys(columns) as Column[]) {
    const [first, count] = columns[column];
    builder.putMerged(area(row, first, 1, count), headings[column], "header");
  }
}

/** A target's line: what its cells hold, and how high they make it. */
interface Line {
  readonly id: string;
  readonly cells: Readonly<Record<Column, readonly [Content, StyleName]>>;
  readonly height: number;
}

function lineOf(target: Target, { plan, figures }: Book, result: Result | undefined): Line {
  const requirement = requirementText(target, plan);
  const evidence = textOf(figures.agency.get(target.id)?.evidence ?? null);
  const status = result === undefined || result.status === "empty" ? "" : statusTexts[result.status];
  const rating = typeof result?.figures.result === "string" ? result.figures.result : "";
  const { measure } = target;
  return {
    id: target.id,
    cells: {
      words: [target.words, "label"],
      requirement: [requirement, "labelCentered"],
      value: [result?.figures.value ?? null, computedStyle(measure)],
      total: [result?.figures.total ?? null, isPair(measure) ? "computedNumber" : "absent"],
      result: [result?.figures.result ?? null, resultStyle(measure)],
      status: [status, "status"],
      evidence: [evidence, "label"],
    },
    height: rowHeight(
      [
        { text: target.words, width: spanOf(...columns.words) },
        { text: requirement, width: widthOf(grid.remarks), centered: true },
        { text: rating, width: widthOf(grid.reached), centered: true },
        { text: `${status} ✓`, width: widthOf(grid.conclusion), size: 11, bold: true, centered: true },
        { text: evidence, width: widthOf(grid.remark) },
      ],
      28,
    ),
  };
}

/** Section II: the agency's targets as they stood. Returns the row behind it. */
export function writeAgency(builder: SheetBuilder, flow: PageFlow, book: Book, period: Period, row: number): number {
  const lines = agencyTargets(book.plan).flatMap((target) => {
    const result = book.results.get(undefined, target.id, period.id);
    return result === undefined ? [] : [lineOf(target, book, result)];
  });
  const rows = flow.takeList({
    row,
    lead: { rows: 2, height: sectionHeight + headerHeight },
    again: { rows: 2, height: sectionHeight + headerHeight },
    lines: lines.map((line) => line.height),
  });
  writeSectionHeading(builder, words.agency, row);
  writeHeader(builder, row + 1);
  for (const at of rows.again) {
    writeHeadingAgain(builder, words.agency, at);
    writeHeader(builder, at + 1);
  }
  lines.forEach(({ id, cells, height }, index) => {
    const at = rows.lines[index];
    if (at === undefined) return;
    builder.put({ row: at, column: grid.rank }, id, "labelCentered").rowRun({ first: at, count: 1, height });
    for (const column of Object.keys(columns) as Column[]) {
      const [first, count] = columns[column];
      builder.putMerged(area(at, first, 1, count), ...cells[column]);
    }
  });
  const first = row + 2;
  const height = Math.max(1, rows.next - first);
  for (const format of statusFormats(area(first, grid.conclusion, height, 1))) builder.formatWhere(format);
  for (const column of [grid.votesFor, grid.share]) builder.formatWhere(groupedDigits(area(first, column, height, 1)));
  writeGap(builder, rows.next);
  flow.skip(gapHeight);
  return rows.next + 1;
}
