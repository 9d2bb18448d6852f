import { alternativesOf, type Condition, type SimpleDemand } from "../../../src/plan/condition";
import type { ConditionOutcome, ConditionState, DemandOutcome } from "../../../src/rules/shortlist/conditions";
import { awardNames, gradeNames, grades, type Person, type Unit, type Year } from "./statedConditions";

/** What a stated year makes of a unit or of one of its people: read off what was stated, and by nothing of the product. */
export interface Fate {
  /** Null where nobody says for what. */
  readonly award: keyof typeof awardNames | null;
  readonly proposed: boolean;
  readonly conditions: readonly ConditionOutcome[];
}

/** Of whom something is asked. */
interface Subject {
  readonly occasion: Year["occasion"];
  readonly unit: Unit;
  /** The row of the person; absent where it is asked of the unit. */
  readonly row?: number;
  /** The awards that the unit's own people are proposed for. */
  readonly own: readonly Fate["award"][];
}

type Found = Pick<DemandOutcome, "state"> & { readonly numbers: Record<string, string | number> };

const holds = (isMet: boolean): ConditionState => (isMet ? "met" : "lacking");
const named = (ids: readonly string[]): string => ids.map((id) => awardNames[id as keyof typeof awardNames]).join("; ");

function found(demand: SimpleDemand, { occasion, unit, row, own }: Subject): Found {
  const person = row === undefined ? undefined : unit.people[row];
  switch (demand.kind) {
    case "ratingAtLeast": {
      const floor = grades.findIndex((id) => id === demand.grade);
      const asks = { grade: gradeNames[floor] ?? "" };
      // A unit's own rating is one of the year.
      const rating = person === undefined ? (occasion === "CN" ? unit.rating : null) : person.rating;
      if (rating === null) return { state: "unknown", numbers: asks };
      return { state: holds(rating <= floor), numbers: { ...asks, value: gradeNames[rating] ?? "" } };
    }
    case "recognisedInitiatives": {
      const { least } = demand;
      const counting = unit.initiatives.filter(
        ({ recognised, day, authors }) =>
          recognised &&
          day !== null &&
          (occasion === "CN" || day === occasion) &&
          (row === undefined || authors.includes(row)),
      );
      const isWhole = unit.initiatives.every(({ day }) => day !== null);
      const value = counting.length;
      if (row === undefined && !isWhole) return { state: "unknown", numbers: { least } };
      return { state: value < least && !isWhole ? "unknown" : holds(value >= least), numbers: { least, value } };
    }
    case "peopleShare": {
      const total = unit.people.length;
      const asks = { awards: named(demand.awards), percent: demand.percent };
      if (total === 0) return { state: "unknown", numbers: asks };
      const value = own.filter((award) => award !== null && demand.awards.includes(award)).length;
      return { state: holds(value / total >= demand.percent / 100 - 1e-12), numbers: { ...asks, value, total } };
    }
    case "hasPersonWith": {
      const value = own.filter((award) => award !== null && demand.awards.includes(award)).length;
      return { state: holds(value > 0), numbers: { awards: named(demand.awards), value } };
    }
    case "heldBefore":
      return { state: "unknown", numbers: { awards: named(demand.awards), times: 2, running: 2, years: 5 } };
    case "notHeldBack":
      if (person?.heldBack == null) return { state: "met", numbers: {} };
      return { state: "lacking", numbers: { value: person.heldBack } };
    case "registered":
      return { state: holds((person ?? unit).registered), numbers: {} };
    case "noneDisciplinedFrom": {
      const counted: readonly Person["heldBack"][] =
        demand.from === "reprimand" ? ["Khiển trách", "Cảnh cáo trở lên"] : ["Cảnh cáo trở lên"];
      const from = counted[0] ?? "";
      const value = unit.people.filter(({ heldBack }) => heldBack !== null && counted.includes(heldBack)).length;
      if (value > 0) return { state: "lacking", numbers: { from, value } };
      return { state: unit.people.length === 0 ? "unknown" : "met", numbers: { from } };
    }
    case "byCouncil":
      return { state: "unknown", numbers: { words: demand.words } };
  }
}

function outcomeOf({ effect, demand }: Condition, subject: Subject): ConditionOutcome {
  const asked = alternativesOf(demand).map(
    (one) => ({ code: one.kind, ...found(one, subject) }) as unknown as DemandOutcome,
  );
  const states = asked.map(({ state }) => state);
  const state = (["met", "unknown"] as const).find((one) => states.includes(one)) ?? "lacking";
  return { code: demand.kind, effect, state, asked };
}

const isBarred = (conditions: readonly ConditionOutcome[]): boolean =>
  conditions.some(({ effect, state }) => effect === "bars" && state === "lacking");

function personFate({ occasion, asked }: Year, unit: Unit, row: number, person: Person): Fate {
  // A campaign has one form; at the year's end it is what was registered for.
  const award = occasion === "D1" ? "LD" : person.title;
  const conditions = award === "LD" ? asked.person.map((one) => outcomeOf(one, { occasion, unit, row, own: [] })) : [];
  const isFit = person.nominated && person.violations === 0 && person.heldBack === null;
  const proposed = isFit && (occasion === "D1" || person.registered) && !isBarred(conditions);
  return { award, proposed, conditions };
}

/** Of every unit: its people's fates, and its own, which may hang on theirs. */
export const fates = (year: Year): readonly { readonly unit: Fate; readonly people: readonly Fate[] }[] =>
  year.units.map((unit) => {
    const people = unit.people.map((person, row) => personFate(year, unit, row, person));
    const own = people.flatMap(({ proposed, award }) => (proposed ? [award] : []));
    const conditions = year.asked.unit.map((one) => outcomeOf(one, { occasion: year.occasion, unit, own }));
    const proposed = (year.occasion === "D1" || unit.registered) && !isBarred(conditions);
    return { unit: { award: "TT", proposed, conditions }, people };
  });
