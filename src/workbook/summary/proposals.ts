import { describeOutcome } from "../../locale/describeCondition";
import { describeReason } from "../../locale/describeReason";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { vietnamese as locale } from "../../locale/vietnamese";
import type { AwardId } from "../../plan/award";
import type { Period, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { countMet } from "../../rules/evaluate/countMet";
import { isNamed } from "../../rules/evaluate/countPeople";
import type { Raw, UnitFigures } from "../../rules/figures/figures";
import { peopleListOf, peopleLists } from "../../rules/figures/leaders";
import { authoredInitiatives, listedStates } from "../../rules/shortlist/authoredInitiatives";
import type { ConditionOutcome } from "../../rules/shortlist/conditions";
import { indexPlan } from "../../rules/evaluate/planIndex";
import type { Excluded, Reason, Shortlist } from "../../rules/shortlist/shortlist";
import { textOf, type Book } from "../blocks/book";
import { unitTargets } from "../blocks/figureKeys";
import type { Content } from "../drawing/description";
import type { StyleName } from "../drawing/styles";
import { resultStyle } from "../sheets/measureStyles";
import { personKey, type CouncilLine, type CouncilRecord } from "./councilLines";
import type { TakenUpMark } from "./takenUp";

/** A figure that matters, as a cell. */
export interface FigureCell {
  readonly content: Content;
  readonly style: StyleName;
}

/** A line of the list: who, why, and what the council wrote on it before. */
export interface Proposal {
  /** The row key: a unit's code, or unit and person. */
  readonly key: string;
  /** Null for a line of the council's own, and for one that only keeps what it wrote on someone no longer in the list. */
  readonly rank: number | null;
  readonly name: string;
  readonly detail: string;
  readonly title: string;
  /** For what the line is put forward; null where nobody says, and for a line that only keeps what the council wrote. */
  readonly award: AwardId | null;
  readonly conditions: readonly ConditionOutcome[];
  readonly figures: readonly FigureCell[];
  readonly remarks: string;
  readonly council: CouncilLine | null;
  /** The council took the line up, though the rules do not propose it. */
  readonly isOwn?: true;
  /** It only keeps what the council wrote: whose it was is in the list no more. */
  readonly isGone?: true;
}

const words = sheetTexts.summary;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

/** Whether no figure tells of a condition: it is one for all who are proposed, and stands above them. */
export const isForCouncil = ({ asked }: ConditionOutcome): boolean => asked.every(({ code }) => code === "byCouncil");

/** What of an award's conditions is not met, or not known: nobody is proposed against one in silence. */
const openConditions = (conditions: readonly ConditionOutcome[]): readonly string[] =>
  conditions
    .filter((condition) => condition.state !== "met" && !isForCouncil(condition))
    .map((condition) => describeOutcome(locale, condition));

/** For what one is proposed; where nobody says, what was registered. */
const awardName = ({ awards }: Plan, id: AwardId | null, registered: Raw): string =>
  awards.find((award) => award.id === id)?.name ?? textOf(registered);

/** Lines award by award, as the council votes, in the plan's order, numbered anew in each; what nobody knows the award of is last. */
function byAward({ awards }: Plan, lines: readonly Proposal[]): readonly Proposal[] {
  return [...awards.map(({ id }) => id), null].flatMap((id) => {
    const own = lines.filter(({ award }) => award === id);
    const ranked = own.filter(({ rank }) => rank !== null);
    return own.map((line) => (line.rank === null ? line : { ...line, rank: ranked.indexOf(line) + 1 }));
  });
}

export const sentences = (reasons: readonly Reason[], plan: Plan): string =>
  reasons.map((reason) => describeReason(locale, reason, plan)).join("; ");

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

const withoutOrphan = (name: string): string => `${name.replace(words.orphan, "").trim()} ${words.orphan}`;

/** Lines on which the council wrote, or that it marked, and which are in the list no more: kept at its foot. */
function orphans(
  lines: ReadonlyMap<string, CouncilLine>,
  marks: readonly (readonly [key: string, mark: TakenUpMark])[],
  listed: ReadonlySet<string>,
): readonly Proposal[] {
  const gone = {
    ...{ rank: null, detail: "", title: "", award: null, conditions: [] },
    ...{ figures: [], remarks: "", isGone: true as const },
  };
  const written = [...lines].map(([key, council]) => ({ key, name: textOf(council.name), council }));
  const marked = marks.flatMap(([key, { name }]) => (lines.has(key) ? [] : [{ key, name, council: null }]));
  const own = new Set(marks.map(([key]) => key));
  return [...written, ...marked].flatMap(({ key, name, council }): readonly Proposal[] =>
    listed.has(key)
      ? []
      : [{ ...gone, key, name: withoutOrphan(name), council, ...(own.has(key) ? { isOwn: true } : {}) }],
  );
}

/** What is said of a line of the council's own: that it is, and why the rules do not propose it. */
const ownRemarks = ({ reasons }: Excluded, plan: Plan): string =>
  [words.takenUp.remark, sentences(reasons, plan)].filter((part) => part !== "").join(": ");

/** Whether a line is a person's: the key of a unit's has no person behind it. */
export const isOfPerson = (key: string): boolean => key.includes("|");

const takenKeys = ({ takenUp }: CouncilRecord, ofPeople: boolean): readonly (readonly [string, TakenUpMark])[] =>
  [...takenUp].filter(([key, { isTaken }]) => isTaken && isOfPerson(key) === ofPeople);

interface UnitParts extends Pick<Proposal, "rank" | "remarks" | "isOwn" | "award" | "conditions"> {
  readonly unit: string;
}

/** Collectives in the plan's sort order, then those that the council took up, then lines that only keep what it wrote. */
export function proposedUnits(
  book: Book,
  period: Period,
  shortlist: Shortlist,
  council: CouncilRecord,
): readonly Proposal[] {
  const { plan } = book;
  const lineOf = ({ unit: code, remarks, ...parts }: UnitParts): Proposal => {
    const unit = book.figures.units.find((one) => one.code === code);
    return {
      key: code,
      name: textOf(unit?.name ?? null) || code,
      detail: fill(words.metOf, metOf(book, code, period)),
      title: awardName(plan, parts.award, unit?.registration.title ?? null),
      figures: figureCells(book, code, shortlist),
      council: council.units.get(code) ?? null,
      remarks: joined([...openConditions(parts.conditions), remarks]),
      ...parts,
    };
  };
  const lines = shortlist.units.map(({ unit, rank, award, conditions, remarks, pending }): Proposal => {
    const targets = pending.map((id) => plan.targets.find((target) => target.id === id)?.name ?? id);
    const waiting = targets.length === 0 ? [] : [fill(words.pending, { targets: targets.join("; ") })];
    return lineOf({ unit, rank, award, conditions, remarks: joined([sentences(remarks, plan), ...waiting]) });
  });
  const marks = takenKeys(council, false);
  const own = shortlist.excluded
    .filter(({ person, unit }) => person === undefined && marks.some(([key]) => key === unit))
    .map((excluded) => {
      const { unit, award, conditions } = excluded;
      return lineOf({ unit, award, conditions, rank: null, remarks: ownRemarks(excluded, plan), isOwn: true });
    });
  const all = byAward(plan, [...lines, ...own]);
  return [...all, ...orphans(council.units, marks, new Set(all.map((line) => line.key)))];
}

/**
 * What a line of people shows: the first that the list is sorted by. A rating of the year is neither an order nor a merit of
 * a campaign, though it may be known by then.
 */
export const personFigure = ({ order }: Shortlist): "rating" | "initiatives" | "post" =>
  order.people.map(({ by }) => by).find((by) => by === "rating" || by === "initiatives") ?? "post";

/** Every named person's line key by row: namesakes are numbered in list order, which no figure changes. */
function keysOfPeople(unit: UnitFigures): ReadonlyMap<number, string> {
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

/** The key of a line: of a person by the row of the unit's list. */
export function lineKeys({ figures }: Pick<Book, "figures">): (unit: string, person?: number, name?: string) => string {
  const keys = new Map(peopleLists(figures).map((unit) => [unit.code, keysOfPeople(unit)]));
  return (unit, person, name = "") =>
    person === undefined ? unit : (keys.get(unit)?.get(person) ?? `${unit}|${name}`);
}

/** How many of the unit's initiatives of the occasion name a person as an author. */
function initiativesBy({ plan, figures }: Book, { period }: Shortlist, unit: string, name: string): number {
  const span = indexPlan(plan).spans.get(period);
  const own = peopleListOf(figures, unit);
  return span === undefined || own === undefined ? 0 : authoredInitiatives(own, span, listedStates)(name);
}

interface PersonParts extends Pick<Proposal, "rank" | "remarks" | "isOwn" | "award" | "conditions"> {
  readonly unit: string;
  readonly person: number;
  readonly name: string;
  readonly initiatives: number;
}

/** People in the plan's sort order, then those that the council took up, then lines that only keep what it wrote. */
export function proposedPeople(book: Book, shortlist: Shortlist, council: CouncilRecord): readonly Proposal[] {
  const keyOf = lineKeys(book);
  const lineOf = ({ unit: code, person: row, name, initiatives, remarks, ...parts }: PersonParts): Proposal => {
    const unit = peopleListOf(book.figures, code);
    const person = unit?.people[row];
    const key = keyOf(code, row, name);
    const figure = { rating: textOf(person?.rating ?? null), initiatives, post: textOf(person?.post ?? null) };
    return {
      ...{ key, name, detail: textOf(unit?.name ?? null) || code },
      title: awardName(book.plan, parts.award, person?.title ?? null),
      figures: [{ content: figure[personFigure(shortlist)], style: "computedCentered" }],
      council: council.people.get(key) ?? null,
      remarks: joined([...openConditions(parts.conditions), remarks]),
      ...parts,
    };
  };
  const lines = shortlist.people.map(({ remarks, ...one }) =>
    lineOf({ ...one, remarks: sentences(remarks, book.plan) }),
  );
  const marks = takenKeys(council, true);
  const own = shortlist.excluded.flatMap((excluded): readonly Proposal[] => {
    const { unit, person, name = "", award, conditions } = excluded;
    if (person === undefined || !marks.some(([key]) => key === keyOf(unit, person, name))) return [];
    const initiatives = initiativesBy(book, shortlist, unit, name);
    const remarks = ownRemarks(excluded, book.plan);
    return [lineOf({ unit, person, name, award, conditions, initiatives, rank: null, remarks, isOwn: true })];
  });
  const all = byAward(book.plan, [...lines, ...own]);
  return [...all, ...orphans(council.people, marks, new Set(all.map((line) => line.key)))];
}
