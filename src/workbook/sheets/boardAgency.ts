import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Period } from "../../plan/plan";
import { periodRole } from "../../plan/periodRole";
import type { Target } from "../../plan/target";
import { toA1 } from "../../sheet/a1";
import { anchors } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { agencyTargets, periodKey } from "../blocks/figureKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import { tableFormulas } from "../blocks/tableFormulas";
import type { CellRef, Content, Formula } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import type { KeyedColumn } from "../drawing/keyedTable";
import { inColumn, inRow, literal, valueUnder } from "../formulas/expressions";
import {
  barFormula,
  barLengths,
  barLengthsOf,
  barLimit,
  barText,
  limitMark,
  type BarLengths,
} from "../formulas/limitBar";
import { requirementText } from "../formulas/requirement";
import { agencySpans, symbolColumns, symbolLink, symbolOf } from "./boardUnits";
import { resultStyle } from "./measureStyles";
import type { BlockKeys } from "./sheetEntry";

/** What a row of the agency's targets is made from. */
export interface AgencyRow {
  readonly target: Target;
  readonly block: KeyedBlock;
}

export type AgencyColumn = KeyedColumn<AgencyRow>;

const words = sheetTexts.board.agencyColumns;

const at = ({ target, block }: AgencyRow, key: string): CellRef | undefined => cellOf(block, target.id, key);

/** The cell that names the row's target, as formulas of the row refer to it. */
const keyOf = ({ target, block }: AgencyRow): string =>
  inColumn({ row: block.rows.get(target.id) ?? block.range.row, column: block.range.column });

const presentIn = (book: Book, target: Target): readonly Period[] =>
  book.plan.periods.filter((period) => periodRole(target, period) !== "absent");

const resultKey = ({ id }: Period): string => periodKey(id, "result");

/** What the last period that has a result came to. */
function latestResult(row: AgencyRow, book: Book): Formula {
  const periods = presentIn(book, row.target).toReversed();
  const cells = periods.map((period) => valueUnder(anchors.agencyFigures, keyOf(row), literal(resultKey(period))));
  return {
    formula: cells.reduceRight((otherwise, cell) => `IF(LEN(${cell})>0,${cell},${otherwise})`, '""'),
    value: latestOf(row.target, book),
  };
}

function latestOf(target: Target, book: Book): string | number {
  const results = presentIn(book, target).map(({ id }) => book.results.get(undefined, target.id, id)?.figures.result);
  return results.findLast((result) => result !== null && result !== undefined && result !== "") ?? "";
}

/** How far figure and threshold reach; undefined where there is no figure to draw. */
function lengthsIn({ target }: AgencyRow, book: Book): BarLengths | undefined {
  const [limit, result] = [barLimit(target.measure), latestOf(target, book)];
  return limit === undefined || typeof result !== "number" ? undefined : barLengthsOf(target.measure, limit, result);
}

/** What the target asks for, as its bar is drawn against it; nothing where it asks for no number. */
function thresholdContent(row: AgencyRow): Content | undefined {
  const limit = barLimit(row.target.measure);
  if (limit === undefined) return undefined;
  return { formula: valueUnder(anchors.planTargets, keyOf(row), literal(limit.cell)), value: limit.value };
}

/** A length of the bar. */
const lengthContent =
  (which: keyof BarLengths, book: Book): NonNullable<AgencyColumn["content"]> =>
  (row) => {
    const [limit, result, threshold] = [barLimit(row.target.measure), at(row, "result"), at(row, "threshold")];
    if (limit === undefined || result === undefined || threshold === undefined) return undefined;
    const lengths = barLengths(row.target.measure, limit, toA1(result), toA1(threshold));
    return { formula: lengths[which], value: lengthsIn(row, book)?.[which] ?? "" };
  };

function barContent(row: AgencyRow, book: Book): Content {
  const [figure, limit] = [at(row, "figure"), at(row, "limit")];
  if (barLimit(row.target.measure) === undefined || figure === undefined || limit === undefined) return null;
  const lengths = lengthsIn(row, book);
  return { formula: barFormula(toA1(figure), toA1(limit)), value: lengths === undefined ? "" : barText(lengths) };
}

function statusContent(row: AgencyRow, period: Period, book: Book): Content | undefined {
  if (!presentIn(book, row.target).includes(period)) return undefined;
  const key = periodKey(period.id, "status");
  const { block } = row;
  // The key above, which is the figures' own: what is alike in all rows is written once.
  const columnKey = inRow({ row: block.range.row, column: block.columns.get(key) ?? block.range.column });
  const formula = symbolLink({ anchor: anchors.agencyFigures, rowKey: keyOf(row), columnKey });
  return { formula, value: symbolOf(book.results.get(undefined, row.target.id, period.id)?.status) };
}

/** The columns of the agency's targets: they stand on those of the units' symbols. */
export function agencyColumns(book: Book): readonly AgencyColumn[] {
  const { plan } = book;
  const { requirement, result, bar } = agencySpans;
  const room = symbolColumns(book) - requirement - plan.periods.length - result - bar;
  return [
    { ...{ key: "no", heading: words.no, style: "smallCentered" }, content: ({ target }) => target.id },
    { ...{ key: "name", heading: words.name, style: "smallText" }, content: ({ target }) => target.name },
    {
      ...{ key: "requirement", heading: words.requirement, span: requirement, style: "smallText" },
      content: (row) => ({
        formula: `${valueUnder(anchors.agencyFigures, keyOf(row), literal("requirement"))}&""`,
        value: requirementShown(row.target, book),
      }),
    },
    ...plan.periods.map((period): AgencyColumn => ({
      ...{ key: periodKey(period.id, "status"), heading: period.name },
      style: ({ target }) => (presentIn(book, target).includes(period) ? "symbol" : "absent"),
      content: (row) => statusContent(row, period, book),
    })),
    {
      ...{ key: "result", heading: words.result, span: result },
      style: ({ target }) => resultStyle(target.measure),
      content: (row) => latestResult(row, book),
    },
    {
      ...{ key: "bar", heading: fill(words.bar, { mark: limitMark }), span: bar },
      style: ({ target }) => (barLimit(target.measure) === undefined ? "absent" : "bar"),
      content: (row) => barContent(row, book),
    },
    ...(room > 0 ? [{ key: "", heading: "", span: room }] : []),
    { key: "threshold", heading: "", content: thresholdContent },
    { key: "figure", heading: "", content: lengthContent("figure", book) },
    { key: "limit", heading: "", content: lengthContent("limit", book) },
  ];
}

export const requirementShown = (target: Target, { plan, faults }: Book): string =>
  faults.targets.has(target.id) ? sheetTexts.plan.requirement.unknown : requirementText(target, plan);

export const agencyRows = (block: KeyedBlock, { plan }: Book): readonly (readonly [string, AgencyRow])[] =>
  agencyTargets(plan).map((target) => [target.id, { target, block }]);

export const boardAgencyRows = ({ plan }: Book): readonly string[] => agencyTargets(plan).map(({ id }) => id);

/** Live, wherever rows and columns stand. */
export const boardAgencyFormulas = (block: KeyedBlock, book: Book): readonly FormulaCell[] =>
  tableFormulas(block, agencyRows(block, book), agencyColumns(book));

export const boardAgencyKeys = (book: Book): BlockKeys => ({
  rows: boardAgencyRows(book),
  columns: agencyColumns(book).flatMap(({ key }) => (key === "" ? [] : [key])),
});
