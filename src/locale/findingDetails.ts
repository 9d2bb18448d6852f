import { isPlanIssueCode } from "../plan/planIssue";
import { traitsOf } from "../plan/measureTraits";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import type { Finding, FindingCode } from "../rules/findings/finding";
import { formatDate } from "./dates";
import { describePlanIssue } from "./describePlanIssue";
import { say, type Locale } from "./locale";
import { formatNumber, formatPercent } from "./numbers";

type Subject = Pick<Finding, "code" | "place" | "numbers">;
type Details = Readonly<Record<string, string | undefined>>;

/** A threshold as its measure counts: a percentage, a date, a number; a grade or nothing as it is. */
function thresholdWords(locale: Locale, target: Target | undefined, value: string | number | undefined) {
  if (value === undefined || value === "") return undefined;
  if (typeof value === "string") return value;
  const form = target && traitsOf(target.measure).limit;
  if (form === "date") return formatDate(locale, value);
  return form === "percent" ? formatPercent(locale, value) : formatNumber(locale, value);
}

/** What is to be entered in the cell. */
function fieldWords({ fields }: Locale, { place }: Subject, target: Target | undefined): string {
  const known: Readonly<Record<string, string>> = fields;
  if (place.block === "initiatives" || place.block === "people") return known[place.column] ?? fields.figure;
  if ((place.block === "figures" || place.block === "agency") && place.column.endsWith(".status")) return fields.parts;
  return known[target?.measure.kind ?? "figure"] ?? fields.figure;
}

function faultOfPlan(locale: Locale, { numbers }: Subject): string | undefined {
  return isPlanIssueCode(numbers.issue)
    ? describePlanIssue(locale, { path: "", code: numbers.issue, numbers })
    : undefined;
}

/** How exactly at a strict threshold falls short of it. */
function shortWords(locale: Locale, target: Target | undefined): string {
  const measure = target?.measure;
  const under = measure !== undefined && "threshold" in measure && measure.threshold?.comparison === "<";
  return under ? locale.measures.notUnder : locale.measures.notPast;
}

type OfCode = (locale: Locale, finding: Subject, target: Target | undefined) => Details;

/** What some codes say beyond their numbers. */
const ofCode: Readonly<Partial<Record<FindingCode, OfCode>>> = {
  "figure.missing": (locale, finding, target) => ({ field: fieldWords(locale, finding, target) }),
  "ratio.total-zero": ({ fields }, _finding, target) => ({
    total: target !== undefined && traitsOf(target.measure).total === "baseline" ? fields.baseline : fields.total,
  }),
  "target.exactly-at-threshold": (locale, { numbers }, target) => ({
    short: shortWords(locale, target),
    threshold: thresholdWords(locale, target, numbers.threshold),
  }),
  "person.duplicate": (_locale, { numbers: { first } }) => ({
    line: typeof first === "number" ? String(first + 1) : undefined,
  }),
  "initiative.shared": ({ mends }, { numbers }) => ({
    counting: numbers.leaders === 0 ? mends.countedNever : mends.countedOnce,
  }),
  "anchor.damaged": (locale, { numbers: { key, twice } }) => ({
    damage:
      key === undefined ? undefined : say(locale, "mends", twice === 1 ? "keyTwice" : "keyLost", { key: String(key) }),
  }),
  "plan.invalid": (locale, finding) => ({ fault: faultOfPlan(locale, finding) }),
  "plan.changed": (locale, { numbers: { was, is } }, target) => ({
    was: thresholdWords(locale, target, was),
    is: thresholdWords(locale, target, is),
  }),
};

/** Texts for the places of a finding's sentence that follow from its code, its place and its target. */
export function findingDetails(locale: Locale, finding: Subject, plan: Plan, target: Target | undefined): Details {
  return {
    clause: plan.registration.clause,
    notApplicableHint: target?.notApplicable === "withReason" ? locale.mends.markNotApplicable : undefined,
    ...ofCode[finding.code]?.(locale, finding, target),
  };
}
