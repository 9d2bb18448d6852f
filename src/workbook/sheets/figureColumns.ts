import { entryWords } from "../../locale/workbook/entryWords";
import { sheetTexts } from "../../locale/workbook/sheets";
import { isGrade } from "../../plan/measureTraits";
import { periodRole } from "../../plan/periodRole";
import type { Period, Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Target } from "../../plan/target";
import { notApplicableMarks } from "../../rules/figures/readNotApplicable";
import { toA1 } from "../../sheet/a1";
import { entryContent } from "../drawing/typedContent";
import type { StyleName } from "../drawing/styles";
import { requirementText } from "../formulas/requirement";
import { helperKeys, isTyped, periodKey, periodParts, totalRole, type PeriodPart } from "../blocks/figureKeys";
import type { FigureColumn, FigureRow } from "../blocks/unitTables";
import { computedStyle, entryStyle, resultStyle } from "./measureStyles";
import { anyText, notApplicableValidation, totalValidation, valueValidation } from "./validations";

const { columns: headings } = sheetTexts;

/**
 * Widths of a period's columns in characters: as narrow as their contents allow, for the sheet is printed one page wide, and
 * the narrower it is the larger are its letters. A value, a result and what lists have in their columns holds a day, whose ten
 * letters programs draw up to a tenth wider at some zooms; a total six digits, a status its longest word with its symbol.
 */
const widths: Record<PeriodPart, number> = { value: 12.2, total: 8.8, result: 12.2, status: 12.4 };

/** Whether people type the part in that period. */
function isEntered({ target }: FigureRow, period: Period, part: PeriodPart): boolean {
  if (periodRole(target, period) !== "entered") return false;
  if (part === "value") return isTyped(target);
  return part === "total" && totalRole(target) === "typed";
}

function styleOf(row: FigureRow, period: Period, part: PeriodPart): StyleName {
  const { measure } = row.target;
  if (periodRole(row.target, period) === "absent") return "absent";
  const typed = isEntered(row, period, part);
  switch (part) {
    case "value":
      return typed ? entryStyle(measure) : computedStyle(measure);
    case "total":
      return totalRole(row.target) === "absent" ? "absent" : typed ? "entryNumber" : "computedNumber";
    case "result":
      return resultStyle(measure);
    case "status":
      return "status";
  }
}

function ruleOf(
  row: FigureRow,
  period: Period,
  part: PeriodPart,
  plan: Plan,
): ReturnType<typeof valueValidation> | undefined {
  const [value, total] = [row.at(periodKey(period.id, "value")), row.at(periodKey(period.id, "total"))];
  if (value === undefined || total === undefined || !isEntered(row, period, part)) return undefined;
  const cells = { value: toA1(value), total: toA1(total) };
  return part === "value"
    ? valueValidation(value, row.target, period, plan, cells)
    : totalValidation(total, row.target, period, cells);
}

const gradesOf = ({ measure }: Target, plan: Plan): readonly string[] =>
  isGrade(measure) ? gradeNames(plan, measure.scale) : [];

/** One part of a target's figures in one period: entry cells tinted and validated, computed ones locked, the rest greyed. */
const figureColumn = (plan: Plan, period: Period, part: PeriodPart): FigureColumn => ({
  key: periodKey(period.id, part),
  heading: headings[part],
  group: period.name,
  width: widths[part],
  of: { period, part },
  style: (row) => styleOf(row, period, part),
  content: (row) =>
    isEntered(row, period, part) && (part === "value" || part === "total")
      ? entryContent(row.entry?.periods.get(period.id)?.[part])
      : undefined,
  rowRule: (row) => ruleOf(row, period, part, plan),
  ...(part === "value"
    ? { texts: ({ target }) => gradesOf(target, plan).map((text) => ({ text, centered: true })) }
    : {}),
});

const typedText = (key: "evidence" | "note"): FigureColumn => ({
  key,
  ...entryWords.figures[key],
  width: 14.2,
  entry: key,
  style: "entryText",
  content: ({ entry }) => entryContent(entry?.[key]),
  rule: anyText,
  texts: ({ entry }) => {
    const raw = entry?.[key];
    return typeof raw === "string" ? [{ text: raw }] : [];
  },
});

/** The columns of a unit's figures and of the agency's, in order; the last ones are hidden helpers. */
export const figureColumns = (plan: Plan): readonly FigureColumn[] => [
  {
    ...{ key: "no", heading: headings.id, width: 7.5 },
    style: "labelCentered",
    content: ({ target }) => target.id,
  },
  {
    // The plan's own words, whole: a unit's figures and their head stand on one page.
    ...{ key: "name", heading: headings.target, width: 56 },
    style: "label",
    content: ({ target }) => target.words,
    texts: ({ target }) => [{ text: target.words }],
  },
  {
    ...{ key: "requirement", heading: headings.requirement, width: 16.2 },
    style: "labelCentered",
    texts: ({ target }) => [{ text: requirementText(target, plan), centered: true }],
  },
  ...plan.periods.flatMap((period) => periodParts.map((part) => figureColumn(plan, period, part))),
  typedText("evidence"),
  typedText("note"),
  {
    ...{ key: "notApplicable", heading: headings.notApplicable, width: 8.4, entry: "notApplicable" },
    style: ({ target }) => (notApplicableMarks(plan, target).length === 0 ? "absent" : "entryCentered"),
    content: ({ entry }) => entryContent(entry?.notApplicable),
    rowRule: ({ target, at }) => {
      const [cell, marks] = [at("notApplicable"), notApplicableMarks(plan, target)];
      return cell === undefined || marks.length === 0 ? undefined : notApplicableValidation(cell, marks);
    },
  },
  ...helperKeys(plan).map((key): FigureColumn => ({ key, heading: "", width: 8, hidden: true })),
];
