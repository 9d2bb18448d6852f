import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import type { Finding, Mend } from "../rules/finding";
import { formatDate } from "./dates";
import { format } from "./format";
import { say, type Locale } from "./locale";
import { formatNumber, formatPercent } from "./numbers";
import { sentenceParams, type UnitNames } from "./sentenceParams";

type Subject = Pick<Finding, "code" | "place" | "numbers" | "unit" | "target" | "period" | "person" | "typed" | "mend">;

const dateColumns = new Set(["date", "registeredOn", "registrationDate"]);

/** A mend of a cell of dates is a serial number; it is said as a date. */
function isDate({ place }: Subject, target: Target | undefined): boolean {
  const key = place.block === "unit" ? place.row : "column" in place ? place.column : "";
  return dateColumns.has(key) || (target?.measure.kind === "deadline" && key.endsWith(".value"));
}

function mendWords(locale: Locale, finding: Subject, { value }: Mend, target: Target | undefined): string {
  if (value === null || value === "") return locale.mends.clear;
  if (typeof value === "string") return say(locale, "mends", "change", { value: `“${value}”` });
  const shown = isDate(finding, target) ? formatDate(locale, value) : formatNumber(locale, value);
  return say(locale, "mends", "change", { value: shown });
}

function thresholdWords(locale: Locale, target: Target | undefined): string | undefined {
  const measure = target?.measure;
  if (measure?.kind === "ratio" || measure?.kind === "change") {
    return measure.threshold && formatPercent(locale, measure.threshold.percent);
  }
  return measure?.kind === "amount" ? formatNumber(locale, measure.threshold.value) : undefined;
}

/** How exactly at a strict threshold falls short of it. */
function shortWords(locale: Locale, target: Target | undefined): string {
  const measure = target?.measure;
  const under = measure !== undefined && "threshold" in measure && measure.threshold?.comparison === "<";
  return under ? locale.measures.notUnder : locale.measures.notPast;
}

/** One sentence: what is wrong, what was typed, and the mend where it is certain. Where it is, `describePlace` says. */
export function describeFinding(locale: Locale, finding: Subject, plan: Plan, names: UnitNames): string {
  const target = plan.targets.find(({ id }) => id === finding.target);
  const { unit, person, typed, mend } = finding;
  return format<string>(locale.findings[finding.code], {
    clause: plan.registration.clause,
    short: shortWords(locale, target),
    threshold: thresholdWords(locale, target),
    notApplicableHint: target?.notApplicable === "withReason" ? locale.mends.markNotApplicable : undefined,
    ...sentenceParams(locale, plan, target, finding.numbers, names),
    unit: unit === undefined ? undefined : (names.get(unit) ?? unit),
    period: plan.periods.find(({ id }) => id === finding.period)?.name,
    person,
    typed,
    mend: mend && mendWords(locale, finding, mend, target),
  });
}
