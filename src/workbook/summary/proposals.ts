import { describeCondition } from "../../locale/describeCondition";
import { describeReason } from "../../locale/describeReason";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { vietnamese as locale } from "../../locale/vietnamese";
import type { AwardId } from "../../plan/award";
import type { Period, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { countMet } from "../../rules/evaluate/countMet";
import { isNamed } from "../../rules/evaluate/countPeople";
import type { Raw, UnitFigures } from "../../rules/figures/figures";
import type { ConditionOutcome } from "../../rules/shortlist/conditions";
import { isNotNominated } from "../../rules/shortlist/notNominated";
import type { Reason, Shortlist } from "../../rules/shortlist/shortlist";
import { textOf, type Book } from "../blocks/book";
import { unitTargets } from "../blocks/figureKeys";
import type { Content } from "../drawing/description";
import type { StyleName } from "../drawing/styles";
import { resultStyle } from "../sheets/measureStyles";
import { personKey, type CouncilLine, type CouncilRecord } from "./councilLines";

/** A figure that matters, as a cell. */
export interface FigureCell {
  readonly content: Content;
  readonly style: StyleName;
}

/** A line of the list: who, why, and what the council wrote on it before. */
export interface Proposal {
  /** The row key: a unit's code, or unit and person. */
  readonly key: string;
  /** Null for a line that only keeps what the council wrote on someone no longer in the list. */
  readonly rank: number | null;
  readonly name: string;
  readonly detail: string;
  readonly title: string;
  readonly figures: readonly FigureCell[];
  readonly remarks: string;
  readonly council: CouncilLine | null;
}

export interface Exclusion {
  readonly name: string;
  readonly unit: string;
  readonly reasons: string;
}

const words = sheetTexts.summary;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

const sentences = (reasons: readonly Reason[], plan: Plan): string =>
  reasons.map((reason) => describeReason(locale, reason, plan)).join("; ");

/** What of an award's conditions is not met, or not known: nobody is proposed against one in silence. */
const openConditions = (conditions: readonly ConditionOutcome[]): readonly string[] =>
  conditions.filter(({ state }) => state !== "met").map((condition) => describeCondition(locale, condition));

/** For what one is proposed; where the plan does not say, what was registered. */
const awardName = ({ awards }: Plan, id: AwardId | null, registered: Raw): string =>
  awards.find((award) => award.id === id)?.name ?? textOf(registered);

/** Numeric targets of the sort order, at most three: the figures that a line shows. */
export const shownTargets = (plan: Plan, { order }: Shortlist): readonly Target[] =>
  order.units
    .flatMap((key) => (key.by === "figure" ? (plan.targets.find((target) => target.id === key.target) ?? []) : []))
    .slice(0, 3);

/** "đạt 7/7 chỉ tiêu": of the targets judged in the occasion, as they are ranked by. */
export const metOf = (book: Book, unit: string, period: Period): { readonly met: number; readonly judged: number } =>
  countMet(unitTargets(book.plan).flatMap((target) => book.results.get(unit, target.id, period.id) ?? []));

function figureCells(book: Book, unit: string, shortlist: Shortlist): readonly FigureCell[] {
  return shownTargets(book.plan, shortlist).map((target) => ({
    content: book.results.get(unit, target.id, shortlist.period)?.figures.result ?? null,
    style: resultStyle(target.measure),
  }));
}

/** Lines on which the council wrote and which are in the list no more: kept at its foot. */
const orphans = (lines: ReadonlyMap<string, CouncilLine>, listed: ReadonlySet<string>): readonly Proposal[] =>
  [...lines]
    .filter(([key]) => !listed.has(key))
    .map(([key, council]) => ({
      key,
      rank: null,
      name: `${textOf(council.name).replace(words.orphan, "").trim()} ${words.orphan}`,
      detail: "",
      title: "",
      figures: [],
      remarks: "",
      council,
    }));

/** Collectives in the plan's sort order, then the lines that only keep what the council wrote. */
export function proposedUnits(
  book: Book,
  period: Period,
  shortlist: Shortlist,
  council: CouncilRecord,
): readonly Proposal[] {
  const { plan } = book;
  const lines = shortlist.units.map((proposed): Proposal => {
    const unit = book.figures.units.find((one) => one.code === proposed.unit);
    const counts = metOf(book, proposed.unit, period);
    const pending = proposed.pending.map((id) => plan.targets.find((target) => target.id === id)?.name ?? id);
    const waiting = pending.length === 0 ? [] : [fill(words.pending, { targets: pending.join("; ") })];
    return {
      key: proposed.unit,
      rank: proposed.rank,
      name: textOf(unit?.name ?? null) || proposed.unit,
      detail: fill(words.metOf, counts),
      title: awardName(plan, proposed.award, unit?.registration.title ?? null),
      figures: figureCells(book, proposed.unit, shortlist),
      remarks: joined([...openConditions(proposed.conditions), sentences(proposed.remarks, plan), ...waiting]),
      council: council.units.get(proposed.unit) ?? null,
    };
  });
  return [...lines, ...orphans(council.units, new Set(lines.map((line) => line.key)))];
}

/**
 * What a line of people shows: the first that the list is sorted by. A rating of the year is neither an order nor a merit of
 * a campaign, though it may be known by then.
 */
export const personFigure = ({ order }: Shortlist): "rating" | "initiatives" | "post" =>
  order.people.map(({ by }) => by).find((by) => by === "rating" || by === "initiatives") ?? "post";

/** Every named person's line key by row: namesakes are numbered in list order, which no figure changes. */
function personKeys(unit: UnitFigures): ReadonlyMap<number, string> {
  const taken = new Set<string>();
  const keys = new Map<number, string>();
  unit.people.forEach((person, row) => {
    if (!isNamed(person)) return;
    const key = personKey(unit.code, textOf(person.name), taken);
    taken.add(key);
    keys.set(row, key);
  });
  return keys;
}

/** People in the plan's sort order, then the lines that only keep what the council wrote. */
export function proposedPeople(book: Book, shortlist: Shortlist, council: CouncilRecord): readonly Proposal[] {
  const keys = new Map(book.figures.units.map((unit) => [unit.code, personKeys(unit)]));
  const lines = shortlist.people.map((proposed): Proposal => {
    const unit = book.figures.units.find((one) => one.code === proposed.unit);
    const person = unit?.people[proposed.person];
    const key = keys.get(proposed.unit)?.get(proposed.person) ?? `${proposed.unit}|${proposed.name}`;
    return {
      key,
      rank: proposed.rank,
      name: proposed.name,
      detail: textOf(unit?.name ?? null) || proposed.unit,
      title: awardName(book.plan, proposed.award, person?.title ?? null),
      figures: [
        {
          content: {
            rating: textOf(person?.rating ?? null),
            initiatives: proposed.initiatives,
            post: textOf(person?.post ?? null),
          }[personFigure(shortlist)],
          style: "computedCentered",
        },
      ],
      remarks: joined([...openConditions(proposed.conditions), sentences(proposed.remarks, book.plan)]),
      council: council.people.get(key) ?? null,
    };
  });
  return [...lines, ...orphans(council.people, new Set(lines.map((line) => line.key)))];
}

/** Who is not proposed and every reason; people whom no unit nominated are one line a unit. */
export function exclusions(book: Book, shortlist: Shortlist): readonly Exclusion[] {
  const nameOf = (code: string): string => {
    const unit = book.figures.units.find((one) => one.code === code);
    return textOf(unit?.name ?? null) || code;
  };
  const single = shortlist.excluded
    .filter((one) => !isNotNominated(one))
    .map((one) => ({
      name: one.name ?? nameOf(one.unit),
      unit: one.name === undefined ? "" : nameOf(one.unit),
      reasons: sentences(one.reasons, book.plan),
    }));
  const silent = new Map<string, number>();
  for (const { unit } of shortlist.excluded.filter(isNotNominated)) silent.set(unit, (silent.get(unit) ?? 0) + 1);
  const grouped = [...silent].map(([unit, count]) => ({
    name: fill(words.notNominated, { count: String(count).padStart(2, "0") }),
    unit: nameOf(unit),
    reasons: words.notNominatedReason,
  }));
  return [...single, ...grouped];
}
