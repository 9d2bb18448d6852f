import type { NumberLimit, Limit } from "../../plan/limit";
import { firstDay, isSlip, limitRange } from "../../plan/limitRange";
import type { Measure } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import { planIssue, type PlanIssue } from "../../plan/planIssue";
import { gradesOf } from "../../plan/scales";
import { isBlank, shownText } from "../../rules/figures/blank";
import { dayInNumber, lastDayTyped } from "../../rules/figures/dayInNumber";
import { foldText } from "../../rules/figures/cleanText";
import type { Raw } from "../../rules/figures/figures";
import { limitValue } from "../../rules/figures/limitValues";
import { matchChoice } from "../../rules/figures/matchChoice";
import { isSameChoice } from "../../rules/figures/sameChoice";
import { parseDate } from "../../rules/figures/parseDate";
import { parseFigure } from "../../rules/figures/parseFigure";
import { isoOfSerial } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import { serialYear } from "../blocks/planKeys";

/** What is wrong with a cell of the plan's sheet, and what it becomes where that is certain. */
export interface PlanCellFault {
  readonly issue: PlanIssue;
  readonly typed: string;
  readonly mend?: string | number | null;
}

/** An entry of the plan's sheet: what it says, or why it cannot be meant. */
export type PlanEntry<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: PlanCellFault };

const entry = <Value>(value: Value): PlanEntry<Value> => ({ ok: true, value });

const faulty = (raw: Raw, issue: PlanIssue, mend?: string | number | null): PlanEntry<never> => ({
  ok: false,
  fault: { issue, typed: shownText(raw), ...(mend === undefined ? {} : { mend }) },
});

/** Numbers that differ by less are one: cells hold doubles. */
const tolerance = 1e-9;

interface NumberCell {
  readonly raw: Raw;
  readonly limit: NumberLimit;
  readonly measure: Measure;
  /** Less than one percent that is meant. */
  readonly confirmed: Raw;
}

/** A hundred times the points where that is a percentage that can be meant. */
function hundredfold(points: number, most: number): number | undefined {
  const meant = Math.round(points * 1e4) / 100;
  return meant > 1 && meant <= most ? meant : undefined;
}

const mustBe = (expected: string): PlanIssue => planIssue([], "value.type", { expected });

function numberFault(value: number, { raw, limit, measure, confirmed }: NumberCell): PlanEntry<number> {
  const { least, most, decimals } = limitRange(limit, measure);
  if (value < least) return faulty(raw, planIssue([], "value.too-small", { minimum: least }));
  if (value > most) {
    const typed = dayInNumber(value, { from: firstDay, to: lastDayTyped });
    if (typed !== null) return faulty(raw, planIssue([], "value.day", { found: value, ...typed }));
    const part = limit.form === "percent" ? value / 100 : NaN;
    const mend = part > 1 && part <= most ? Math.round(part * 100) / 100 : undefined;
    return faulty(raw, planIssue([], "value.too-large", { maximum: most }), mend);
  }
  const meant = hundredfold(value, most);
  if (limit.form === "percent" && isSlip(value) && value !== confirmed) {
    const facts = { found: value, ...(meant === undefined ? {} : { meant }) };
    return faulty(raw, planIssue([], "percent.slip", facts), meant);
  }
  const rounded = Number(value.toFixed(decimals));
  if (Math.abs(value - rounded) < tolerance) return entry(rounded);
  return decimals === 0
    ? faulty(raw, planIssue([], "value.not-whole", { found: shownText(raw) }))
    : faulty(raw, planIssue([], "value.decimals", { decimals }));
}

/** A number, or what a text was probably meant to be: "90%" is 90 points. */
function numberEntry(cell: NumberCell): PlanEntry<number> {
  const { raw, limit } = cell;
  if (typeof raw === "number") return numberFault(raw, cell);
  if (isBlank(raw)) return faulty(raw, planIssue([], "value.missing"));
  if (typeof raw !== "string") return faulty(raw, mustBe("number"));
  const parsed = parseFigure(raw);
  if (parsed.kind === "blank") return faulty(raw, planIssue([], "value.missing"));
  if (parsed.kind !== "number" || (parsed.percent && limit.form !== "percent")) return faulty(raw, mustBe("number"));
  const read = numberFault(parsed.value, cell);
  return faulty(raw, mustBe("number"), read.ok ? read.value : (read.fault.mend ?? undefined));
}

/** A day that a cell holds, within days where they are given; a time of day is no day of a plan. */
export function dayEntry(
  raw: Raw,
  fits: (serial: number) => boolean = () => true,
): PlanEntry<{ readonly serial: number; readonly iso: string }> {
  const iso = typeof raw === "number" && Number.isInteger(raw) ? isoOfSerial(raw) : null;
  if (typeof raw === "number" && iso !== null && fits(raw)) return entry({ serial: raw, iso });
  const parsed = typeof raw === "string" ? parseDate(raw) : { kind: "text" as const };
  const mend = parsed.kind === "date" && fits(parsed.serial) ? parsed.serial : undefined;
  return faulty(raw, planIssue([], "date.none", isBlank(raw) ? {} : { found: shownText(raw) }), mend);
}

function gradeEntry(raw: Raw, limit: Extract<Limit, { form: "grade" }>, plan: Plan): PlanEntry<string> {
  const grades = gradesOf(plan, limit.scale);
  const id = grades.find(({ name }) => isSameChoice(raw, name))?.id;
  if (id !== undefined) return entry(id);
  const names = grades.map(({ name }) => name);
  if (isBlank(raw)) return faulty(raw, planIssue([], "value.missing"));
  const match = typeof raw === "string" ? matchChoice(raw, names, grades) : { kind: "unknown" as const };
  const issue = planIssue([], "value.unknown", { found: shownText(raw), allowed: names.join(", ") });
  return faulty(raw, issue, match.kind === "mend" ? match.value : undefined);
}

/** What a limit's cell says, as the plan says it. `loaded` is the plan that the workbook was made from. */
export function limitEntry(
  raw: Raw,
  limit: Limit,
  about: { readonly measure: Measure; readonly confirmed: Raw; readonly loaded: Plan },
): PlanEntry<number | string> {
  const { measure, confirmed, loaded } = about;
  switch (limit.form) {
    case "percent":
    case "count":
    case "amount":
      return numberEntry({ raw, limit, measure, confirmed });
    case "grade":
      return gradeEntry(raw, limit, loaded);
    case "date": {
      const { first, last } = serialYear(loaded);
      const due = limitValue(limit, loaded);
      const read = dayEntry(raw, (serial) => (serial >= first && serial <= last) || serial === due);
      return read.ok ? entry(read.value.iso) : read;
    }
  }
}

/** What people type for a mark where they do not type an x. */
const marks = new Set(["x", "×", "✓", "✔", "có"]);

/** A mark, or none; case does not matter. */
export function markEntry(raw: Raw): PlanEntry<boolean> {
  if (isBlank(raw)) return entry(false);
  if (isSameChoice(raw, tokens.mark)) return entry(true);
  const text = typeof raw === "string" ? foldText(raw).toLowerCase() : undefined;
  const mend = text === undefined ? undefined : text === "" ? null : marks.has(text) ? tokens.mark : undefined;
  return faulty(raw, planIssue([], "mark.unknown", { found: shownText(raw) }), mend);
}

/** What stands in a cell in which the plan asks for nothing, if anything does: it is to go. */
export const absentFault = (raw: Raw): PlanCellFault | null =>
  isBlank(raw)
    ? null
    : { issue: planIssue([], "value.unasked", { found: shownText(raw) }), typed: shownText(raw), mend: null };
