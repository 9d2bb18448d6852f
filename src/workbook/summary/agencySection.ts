import { sheetTexts } from "../../locale/sheets";
import { statusTexts } from "../../locale/statusTexts";
import type { Period } from "../../plan/plan";
import { textOf, type Book } from "../book";
import type { Content } from "../description";
import { usesTotal } from "../formulas/leafResult";
import type { StyleName } from "../styles";
import { agencyTargets } from "../blocks/figureKeys";
import { requirementText } from "../formulas/requirement";
import { area, type SheetBuilder } from "../sheetBuilder";
import { computedStyle, resultStyle } from "../sheets/measureStyles";
import { rowHeight } from "../sheets/rowHeight";
import { statusFormats } from "../sheets/statusFormats";
import { groupedDigits } from "../sheets/numberFormats";
import { grid, spanOf, widthOf } from "./grid";

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

/** Section II: the agency's targets as they stood. Returns the row behind it. */
export function writeAgency(builder: SheetBuilder, book: Book, period: Period, row: number): number {
  const { plan, results, figures } = book;
  const put = (at: number, column: Column, content: Content, style: StyleName): void => {
    const [first, count] = columns[column];
    builder.putMerged(area(at, first, 1, count), content, style);
  };
  builder
    .putMerged(area(row, 1, 1, grid.last), words.agency, "section")
    .rowRun({ first: row, count: 1, height: 26 })
    .put({ row: row + 1, column: grid.rank }, words.columns.target, "header")
    .rowRun({ first: row + 1, count: 1, height: 38 })
    .keepTogether(row, 4);
  const headings: Record<Column, string> = {
    words: words.columns.words,
    requirement: sheetTexts.columns.requirement,
    value: words.columns.value,
    total: words.columns.total,
    result: words.columns.result,
    status: words.columns.status,
    evidence: sheetTexts.columns.evidence,
  };
  for (const column of Object.keys(columns) as Column[]) put(row + 1, column, headings[column], "header");
  const first = row + 2;
  const targets = agencyTargets(plan).filter((target) => results.get(undefined, target.id, period.id) !== undefined);
  targets.forEach((target, index) => {
    const at = first + index;
    const result = results.get(undefined, target.id, period.id);
    const requirement = requirementText(target, plan);
    const evidence = textOf(figures.agency.get(target.id)?.evidence ?? null);
    const status = result === undefined || result.status === "empty" ? "" : statusTexts[result.status];
    builder.put({ row: at, column: grid.rank }, target.id, "labelCentered");
    put(at, "words", target.words, "label");
    put(at, "requirement", requirement, "labelCentered");
    put(at, "value", result?.figures.value ?? null, computedStyle(target.measure));
    put(at, "total", result?.figures.total ?? null, usesTotal(target.measure) ? "computedNumber" : "absent");
    put(at, "result", result?.figures.result ?? null, resultStyle(target.measure));
    put(at, "status", status, "status");
    put(at, "evidence", evidence, "label");
    const rating = typeof result?.figures.result === "string" ? result.figures.result : "";
    builder.rowRun({
      first: at,
      count: 1,
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
    });
  });
  const rows = Math.max(1, targets.length);
  for (const format of statusFormats(area(first, grid.conclusion, rows, 1))) builder.formatWhere(format);
  for (const column of [grid.votesFor, grid.share]) builder.formatWhere(groupedDigits(area(first, column, rows, 1)));
  return first + targets.length + 1;
}
