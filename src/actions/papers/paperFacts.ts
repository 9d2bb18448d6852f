import type { PaperFacts, PaperLine, PaperMember, PaperResult, PaperSitting } from "../../papers/model/paperFacts";
import type { Period, Plan } from "../../plan/plan";
import { isNamed } from "../../rules/evaluate/countPeople";
import { indexPlan } from "../../rules/evaluate/planIndex";
import { isBlank } from "../../rules/figures/blank";
import { presences } from "../../rules/figures/councilTokens";
import type { Raw } from "../../rules/figures/figures";
import { choiceKeyIn } from "../../rules/figures/sameChoice";
import { countedVotes, isRate } from "../../rules/figures/votes";
import { datedFault } from "../../rules/findings/dateFault";
import { isTime } from "../../rules/findings/sittingFaults";
import { authoredInitiatives, listedStates } from "../../rules/shortlist/authoredInitiatives";
import { textOf } from "../../workbook/blocks/book";
import { agencyTargets, unitTargets } from "../../workbook/blocks/figureKeys";
import type { SittingKey } from "../../workbook/blocks/sittingKeys";
import type { ReadBook } from "../../workbook/reading/readBook";
import { readEvents } from "../../workbook/reading/readEvents";
import { rateOf, readSitting, type SittingRecord } from "../../workbook/reading/readSitting";
import { faultOf } from "../../workbook/reading/sittingFindings";
import { listLines, type ListLine } from "../../workbook/summary/listLines";

const some = (text: string): string | null => (text === "" ? null : text);

const numberIn = (raw: Raw): number | null => (typeof raw === "number" && raw >= 0 ? raw : null);

const timeIn = (raw: Raw): number | null => (isTime(raw) ? raw : null);

/** What was answered of a sitting; nothing that the check calls wrong stands in a paper, for these are signed. */
function sittingOf(record: SittingRecord, period: Period, plan: Plan): PaperSitting {
  const { typed, sitting, chair, secretary } = record;
  const isWrong = (key: SittingKey): boolean => faultOf(key, record, period, plan) !== null;
  const believed = <T>(key: SittingKey, answer: T): T | null => (isWrong(key) ? null : answer);
  const rate = rateOf(record, null);
  return {
    ...{ base: sitting.base, members: believed("members", sitting.members) },
    ...{ present: believed("present", sitting.present), returned: believed("returned", sitting.returned) },
    rate: isRate(rate) ? rate : null,
    issued: believed("issued", countedVotes(typed("issued"))),
    metOn: believed("metOn", numberIn(typed("metOn"))),
    ...{ metAt: timeIn(typed("metAt")), endedAt: believed("endedAt", timeIn(typed("endedAt"))) },
    ...{ place: some(textOf(typed("place"))), chair: some(chair), secretary: some(secretary) },
    counters: textOf(typed("counters"))
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  };
}

const membersOf = ({ members }: SittingRecord): readonly PaperMember[] =>
  members
    .filter(({ name }) => !isBlank(name))
    .map(({ name, post, role, presence, reason }) => ({
      ...{ name: textOf(name), post: textOf(post), role: textOf(role), reason: textOf(reason) },
      presence: choiceKeyIn(presence, presences),
    }));

/** Results that have something to say: of a unit, or of the agency. */
function resultsOf({ plan, results }: ReadBook, period: Period, unit?: string): readonly PaperResult[] {
  const targets = unit === undefined ? agencyTargets(plan) : unitTargets(plan);
  return targets.flatMap((target): readonly PaperResult[] => {
    const result = results.get(unit, target.id, period.id);
    return result === undefined || result.status === "empty" ? [] : [{ target, result }];
  });
}

function collectiveOf(book: ReadBook, period: Period, { unit, ...line }: ListLine): PaperLine {
  const results = resultsOf(book, period, unit.code);
  return { ...line, post: "", unit: "", head: textOf(unit.head), rating: "", initiatives: 0, results };
}

function personOf(book: ReadBook, period: Period, { unit, person = -1, ...line }: ListLine): PaperLine {
  const one = unit.people[person];
  const span = indexPlan(book.plan).spans.get(period.id);
  return {
    ...{ ...line, post: textOf(one?.post ?? null), unit: textOf(unit.name), rating: textOf(one?.rating ?? null) },
    initiatives: span === undefined ? 0 : authoredInitiatives(unit, span, listedStates)(one?.name ?? null),
    ...{ detail: "", head: "", results: [] },
  };
}

/** All that the papers of an occasion are made from: the lists as they were written, and the figures. */
export function paperFacts(book: ReadBook, period: Period): PaperFacts {
  const { plan, blocks, figures } = book;
  const record = readSitting(blocks, period.id);
  const entered = readEvents(blocks, plan);
  return {
    ...{ plan, period, agency: resultsOf(book, period) },
    units: figures.units.map((unit) => ({
      ...{ name: textOf(unit.name), results: resultsOf(book, period, unit.code) },
      staff: unit.people.filter(isNamed).length,
    })),
    events: plan.events.flatMap(({ id, name, period: at }) => {
      const entry = entered.get(id);
      if (entry === undefined || isBlank(entry.activity)) return [];
      if (at !== period.id && !period.sumOf.includes(at)) return [];
      const isDay = datedFault(entry.doneOn, indexPlan(plan).wholeSpan) === null;
      return [{ name, activity: textOf(entry.activity), doneOn: isDay ? numberIn(entry.doneOn) : null }];
    }),
    collectives: listLines(book, period, "units").map((line) => collectiveOf(book, period, line)),
    people: listLines(book, period, "people").map((line) => personOf(book, period, line)),
    members: membersOf(record),
    sitting: sittingOf(record, period, plan),
  };
}
