import { sheetTexts } from "../../locale/workbook/sheets";
import { statusTexts } from "../../locale/workbook/statusTexts";
import type { Measure } from "../../plan/measure";
import { isDate, isGrade, isPair } from "../../plan/measureTraits";
import { periodRole } from "../../plan/periodRole";
import type { Period } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Target } from "../../plan/target";
import type { Result } from "../../rules/evaluate/result";
import { unitAnchor } from "../blocks/anchors";
import { textOf, type Book } from "../blocks/book";
import { periodKey, periodParts, type PeriodPart } from "../blocks/figureKeys";
import { valueKey } from "../blocks/listKeys";
import { absoluteA1, toA1 } from "../../sheet/a1";
import type { Formula } from "../drawing/description";
import { cellOf } from "../drawing/keyedBlock";
import type { StyleName } from "../drawing/styles";
import { literal, lookUp, rounded } from "../formulas/expressions";
import { computedStyle, resultStyle } from "./measureStyles";
import { numberColumn, type UnitColumn, type UnitRow } from "./unitRows";

/** A column of a target's sheet; one of figures says of which period. */
export interface TargetColumn extends UnitColumn {
  readonly width: number;
  readonly style: StyleName;
  readonly of?: { readonly period: Period; readonly part: PeriodPart };
}

/** Periods in which a target is entered or summed. */
export const presentPeriods = (book: Book, target: Target): readonly Period[] =>
  book.plan.periods.filter((period) => periodRole(target, period) !== "absent");

/** How figures of a measure look where they are shown, not entered. */
export const shownStyles = (measure: Measure): Record<PeriodPart, StyleName> => ({
  value: computedStyle(measure),
  total: isPair(measure) ? "computedNumber" : "absent",
  result: resultStyle(measure),
  status: "status",
});

/** Characters that fill an A4 page on its side, a little under full size: twelve units and their sum stand on one page. */
const pageWidth = 166;
const numberWidth = 6;

/** What a rating may be: its words want room. */
export const gradesOf = ({ measure }: Target, { plan }: Book): readonly string[] =>
  isGrade(measure) ? gradeNames(plan, measure.scale) : [];

/** Characters of a figure's column: the words of a rating want more room than a number. */
function figureWidths(target: Target, book: Book): Record<PeriodPart, number> {
  const wide = gradesOf(target, book).length === 0 ? 12.2 : presentPeriods(book, target).length === 1 ? 32 : 18;
  return { value: wide, total: 11, result: wide, status: 16 };
}

/** A figure as it is read: days without their time, numbers to three decimals. */
function readOf(figure: string, measure: Measure): string {
  if (isDate(measure)) return `INT(${figure})`;
  return computedStyle(measure) === "computedNumber" || isPair(measure) ? rounded(figure) : figure;
}

/** Only figures that a result stands on are shown, and summed for the agency. */
export function partFormula(figure: string, result: string, part: PeriodPart, { measure }: Target): string {
  switch (part) {
    case "value":
    case "total":
      return `IF(LEN(${result})>0,${readOf(figure, measure)},"")`;
    case "status":
      return `${figure}&""`;
    case "result":
      return figure;
  }
}

function partValue(result: Result | undefined, part: PeriodPart): Formula["value"] {
  if (result === undefined) return "";
  if (part === "status") return result.status === "empty" ? "" : statusTexts[result.status];
  return result.figures.result == null ? "" : (result.figures[part] ?? "");
}

/** A unit's figure, found by the keys of this block in the unit's own sheet: equal formulas serve all targets. */
function figureOf({ unit, block }: UnitRow, target: Target, period: Period, part: PeriodPart, book: Book): Formula {
  const column = block.columns.get(periodKey(period.id, part));
  const [id, key] = [
    absoluteA1(block.range),
    column === undefined ? "#REF!" : absoluteA1({ row: block.range.row, column }),
  ];
  const result = cellOf(block, unit.code, periodKey(period.id, "result"));
  const figure = lookUp(unitAnchor(unit.code, "figures"), id, key);
  return {
    formula: partFormula(figure, result === undefined ? "#REF!" : toA1(result), part, target),
    value: partValue(book.results.get(unit.code, target.id, period.id), part),
  };
}

function figureColumn(target: Target, period: Period, part: PeriodPart, book: Book): TargetColumn {
  const { measure } = target;
  return {
    key: periodKey(period.id, part),
    heading: sheetTexts.columns[part],
    group: period.name,
    width: figureWidths(target, book)[part],
    of: { period, part },
    style: shownStyles(measure)[part],
    content: (row) => (part === "total" && !isPair(measure) ? undefined : figureOf(row, target, period, part, book)),
    ...(part === "result" && isPair(measure)
      ? { formats: (range) => [{ kind: "dataBar", range, color: "#9DC3E6", minimum: 0, maximum: 1 }] }
      : {}),
    ...(part === "value" ? { texts: () => gradesOf(target, book).map((text) => ({ text, centered: true })) } : {}),
  };
}

/** The columns of a target's sheet: the units, and four figures a period. */
export function targetColumns(book: Book, target: Target): readonly TargetColumn[] {
  const figures = presentPeriods(book, target).flatMap((period) =>
    periodParts.map((part) => figureColumn(target, period, part, book)),
  );
  // A narrow sheet fills the page's width all the same: no program enlarges it then.
  const taken = figures.reduce((sum, { width }) => sum + width, numberWidth);
  return [
    { ...numberColumn(sheetTexts.columns.no, numberWidth), width: numberWidth, style: "labelCentered" },
    {
      ...{ key: "name", heading: sheetTexts.target.unit, width: Math.max(44, pageWidth - taken), style: "labelLink" },
      content: ({ unit }) => ({
        formula: `${lookUp(unitAnchor(unit.code, "unit"), '"name"', literal(valueKey))}&""`,
        value: textOf(unit.name),
      }),
      texts: ({ name }) => [{ text: textOf(name) }],
    },
    ...figures,
  ];
}
