import { traitsOf } from "../plan/measureTraits";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import type { JudgedCode, PlanFinding, SaidOf } from "../rules/findings/finding";
import { nominatedFor } from "../rules/figures/nominations";
import { tokens } from "../rules/figures/tokens";
import { formatDate } from "./dates";
import { describePlanIssue } from "./describePlanIssue";
import { say, type Locale } from "./locale";
import { format } from "./text/format";
import { formatNumber, formatPercent } from "./numbers";
import type { FindingDetails } from "./text/stated";

type Said<Code extends JudgedCode> = { [One in Code]: SaidOf<One> }[Code];
/** What a finding is said from: its severity stands elsewhere. */
export type SaidFinding = Said<JudgedCode> | Omit<PlanFinding, "severity">;
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
function fieldWords({ fields }: Locale, { place }: Said<"figure.missing">, target: Target | undefined): string {
  const known: Readonly<Record<string, string>> = fields;
  const isListed = place.block === "initiatives" || place.block === "people";
  if (isListed || place.block === "planEvents") return known[place.column] ?? fields.figure;
  if ((place.block === "figures" || place.block === "agency") && place.column.endsWith(".status")) return fields.parts;
  return known[target?.measure.kind ?? "figure"] ?? fields.figure;
}

/** How exactly at a strict threshold falls short of it. */
function shortWords(locale: Locale, target: Target | undefined): string {
  const measure = target?.measure;
  const under = measure !== undefined && "threshold" in measure && measure.threshold?.comparison === "<";
  return under ? locale.measures.notUnder : locale.measures.notPast;
}

/** What a cell of the plan's sheet held: a day, a mark, a threshold as its measure counts; or that it was blank. */
function planValueWords(
  locale: Locale,
  { place }: Said<"plan.changed">,
  target: Target | undefined,
  value: string | number,
): string | undefined {
  if (value === "") return locale.places.blank;
  const isDay = place.block === "planPeriods" || place.block === "planSettings";
  if (isDay && typeof value === "number") return formatDate(locale, value);
  return value === tokens.mark ? `“${value}”` : thresholdWords(locale, target, value);
}

/** Which cell of the plan's sheet was edited. */
function editedWords(locale: Locale, { place }: Said<"plan.changed">, plan: Plan): string {
  if (place.block === "planSettings") return locale.places.deadline;
  if (place.block === "planLaws") return locale.places.law;
  const column = "column" in place ? String(place.column) : "";
  const period = plan.periods.find(({ id }) => column === `judged.${id}`);
  if (period !== undefined) return say(locale, "places", "judged", { period: period.name });
  const known: Readonly<Record<string, string>> = locale.places;
  return known[column] ?? column;
}

/** A value that a list was made from, or that stands there now; a day as a day. */
function listedWords(locale: Locale, { numbers: { field } }: Said<"list.changed">, value: string | number): string {
  if (value === "") return locale.places.blank;
  if (typeof value !== "number") return `“${value}”`;
  return dayFields.has(field) ? formatDate(locale, value) : formatNumber(locale, value);
}

const dayFields = new Set(["registeredOn", "date"]);

/** Which fact of a list changed. */
function listFieldWords(locale: Locale, { numbers: { field } }: Said<"list.changed">, plan: Plan): string {
  const { listFields } = locale;
  const nomination = nominatedFor(plan, field);
  const period = plan.periods.find(({ id }) => id === nomination);
  if (period !== undefined) return say(locale, "listFields", "nominated", { period: period.name });
  const isKnown = (key: string): key is keyof typeof listFields => Object.hasOwn(listFields, key);
  return listFields[isKnown(field) ? field : "other"];
}

/** What is wrong with a key of a block. */
function damageWords({ damage }: Locale, kind: string): string {
  const known: Readonly<Record<string, string>> = damage;
  return known[kind] ?? damage.lost;
}

type Detailed = Exclude<keyof FindingDetails, "plan.invalid">;

/** What some codes say beyond their facts. */
const ofCode: {
  readonly [Code in Detailed]: (
    locale: Locale,
    finding: Said<Code>,
    target: Target | undefined,
    plan: Plan,
  ) => FindingDetails[Code];
} = {
  "figure.missing": (locale, finding, target) => ({ field: fieldWords(locale, finding, target) }),
  "ratio.total-zero": ({ fields }, _finding, target) => ({
    whole: target !== undefined && traitsOf(target.measure).total === "baseline" ? fields.baseline : fields.total,
  }),
  "target.exactly-at-threshold": (locale, { numbers }, target) => ({
    short: shortWords(locale, target),
    threshold: thresholdWords(locale, target, numbers.threshold),
  }),
  "person.duplicate": (_locale, { numbers: { first } }) => ({
    line: first === undefined ? undefined : String(first + 1),
  }),
  "initiative.shared": ({ mends }, { numbers }) => ({
    counting: numbers.leaders === 0 ? mends.countedNever : mends.countedOnce,
  }),
  "anchor.damaged": (locale, { numbers: { key, damage, remade } }) => ({
    damage: format<string>(damageWords(locale, damage), { key }),
    remedy: damage === "unlisted" ? locale.damage.relist : remade === "" ? locale.damage.byHand : locale.damage.bySetUp,
  }),
  "list.changed": (locale, finding, _target, plan) => ({
    what: listFieldWords(locale, finding, plan),
    was: listedWords(locale, finding, finding.numbers.from),
    is: listedWords(locale, finding, finding.numbers.to),
  }),
  "plan.changed": (locale, finding, target, plan) => {
    const { was, is, flipped } = finding.numbers;
    return {
      what: editedWords(locale, finding, plan),
      was: planValueWords(locale, finding, target, was),
      is: planValueWords(locale, finding, target, is),
      turned: flipped === 0 ? undefined : String(flipped),
    };
  },
};

const isDetailed = (finding: SaidFinding): finding is Said<Detailed> => Object.hasOwn(ofCode, finding.code);

const detailsOf = <Code extends Detailed>(
  locale: Locale,
  finding: Said<Code>,
  target: Target | undefined,
  plan: Plan,
): FindingDetails[Code] => ofCode[finding.code](locale, finding, target, plan);

/** Texts for the places of a finding's sentence that follow from its code, its place and its target. */
export function findingDetails(locale: Locale, finding: SaidFinding, plan: Plan, target: Target | undefined): Details {
  return {
    clause: plan.registration.clause,
    planNumber: plan.number,
    notApplicableHint: target?.notApplicable === "withReason" ? locale.mends.markNotApplicable : undefined,
    ...(isDetailed(finding) ? detailsOf(locale, finding, target, plan) : {}),
    ...(finding.code === "plan.invalid" ? { fault: describePlanIssue(locale, { ...finding.issue, path: "" }) } : {}),
  };
}
