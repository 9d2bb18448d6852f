import type { SimpleDemand, SimpleDemandKind, SimpleDemandOf } from "../../plan/condition";
import { isGrade } from "../../plan/measureTraits";
import type { Period, Plan } from "../../plan/plan";
import { gradeName, gradeNames } from "../../plan/scales";
import { countInitiatives } from "../evaluate/countInitiatives";
import { isNamed } from "../evaluate/countPeople";
import type { PlanIndex } from "../evaluate/planIndex";
import type { ResultIndex } from "../evaluate/resultIndex";
import type { Person, Raw, UnitFigures } from "../figures/figures";
import { heldBackFor, penaltiesFrom } from "../figures/heldBack";
import { isRegistered } from "../figures/registered";
import { choiceIn } from "../figures/sameChoice";
import { authoredInitiatives } from "./authoredInitiatives";
import type { ConditionState, DemandOutcome, Verdict } from "./conditions";

/** Of whom something is asked, at which occasion; `proposed` counts the unit's own people who are proposed for one of some awards. */
export interface Asked {
  readonly index: PlanIndex;
  readonly results: ResultIndex;
  readonly occasion: Period;
  readonly unit: UnitFigures;
  /** Absent where it is asked of the unit. */
  readonly person?: Person;
  readonly proposed: (awards: readonly string[]) => number;
}

type Judge<Kind extends SimpleDemandKind> = (demand: SimpleDemandOf<Kind>, asked: Asked) => Verdict<Kind>;

const holds = (isMet: boolean): ConditionState => (isMet ? "met" : "lacking");

/** The awards as they are called, one behind the other. */
const namesOf = ({ awards }: Plan, ids: readonly string[]): string =>
  ids.map((id) => awards.find((award) => award.id === id)?.name ?? id).join("; ");

/** A person's rating as typed, or what was entered under the unit's own target of the plan's scale. */
function ratingOf({ index, results, occasion, unit, person }: Asked): Raw {
  if (person !== undefined) return person.rating;
  const { plan } = index;
  const target = plan.targets.find(
    ({ level, measure }) => level === "unit" && isGrade(measure) && measure.scale === plan.ratingScale,
  );
  return target === undefined ? null : (results.get(unit.code, target.id, occasion.id)?.figures.value ?? null);
}

const ratingAtLeast: Judge<"ratingAtLeast"> = ({ grade }, asked) => {
  const { plan } = asked.index;
  const names = gradeNames(plan, plan.ratingScale);
  const floor = gradeName(plan, plan.ratingScale, grade) ?? grade;
  const value = choiceIn(ratingOf(asked), names);
  if (value === undefined) return { state: "unknown", numbers: { grade: floor } };
  return { state: holds(names.indexOf(value) <= names.indexOf(floor)), numbers: { grade: floor, value } };
};

/** What a list comes to that lacks something, or has it wrong, may be more: it is known only where it is enough already. */
const recognisedInitiatives: Judge<"recognisedInitiatives"> = ({ least }, { index, occasion, unit, person }) => {
  const counted = countInitiatives(unit, ["recognised"], occasion, { ledOnly: false });
  const span = index.spans.get(occasion.id);
  const value =
    person === undefined || span === undefined ? counted : authoredInitiatives(unit, span, ["recognised"])(person.name);
  const isWhole = typeof counted === "number" || counted === "none";
  const found = value === "none" ? 0 : value;
  if (typeof found !== "number") return { state: "unknown", numbers: { least } };
  if (found < least && !isWhole) return { state: "unknown", numbers: { least, value: found } };
  return { state: holds(found >= least), numbers: { least, value: found } };
};

/** Compared as whole numbers: a percentage has at most two decimals. */
const peopleShare: Judge<"peopleShare"> = ({ awards, percent }, { index, unit, proposed }) => {
  const total = unit.people.filter(isNamed).length;
  const asks = { awards: namesOf(index.plan, awards), percent };
  if (total === 0) return { state: "unknown", numbers: asks };
  const value = proposed(awards);
  return { state: holds(value * 10_000 >= Math.round(percent * 100) * total), numbers: { ...asks, value, total } };
};

const hasPersonWith: Judge<"hasPersonWith"> = ({ awards }, { index, proposed }) => {
  const value = proposed(awards);
  return { state: holds(value > 0), numbers: { awards: namesOf(index.plan, awards), value } };
};

/** Nobody keeps the awards of earlier years yet. */
const heldBefore: Judge<"heldBefore"> = ({ awards, times, running, years }, { index }) => ({
  state: "unknown",
  numbers: {
    ...{ awards: namesOf(index.plan, awards), times },
    ...(running && { running: times }),
    ...(years !== undefined && { years }),
  },
});

const notHeldBack: Judge<"notHeldBack"> = (_, { person }) => {
  const held = person === undefined ? { kind: "unreadable" as const } : heldBackFor(person);
  if (held.kind === "for") return { state: "lacking", numbers: { value: held.reason } };
  return { state: held.kind === "no" ? "met" : "unknown", numbers: {} };
};

const registered: Judge<"registered"> = (_, { index, unit, person }) => ({
  state: holds(isRegistered(person ?? unit.registration, index.plan.year)),
  numbers: {},
});

const noneDisciplinedFrom: Judge<"noneDisciplinedFrom"> = ({ from }, { unit }) => {
  const [least = from] = penaltiesFrom[from];
  const held = unit.people.filter(isNamed).map(heldBackFor);
  const value = held.filter((one) => one.kind === "for" && penaltiesFrom[from].includes(one.reason)).length;
  if (value > 0) return { state: "lacking", numbers: { from: least, value } };
  const isKnown = held.length > 0 && held.every(({ kind }) => kind !== "unreadable");
  return { state: isKnown ? "met" : "unknown", numbers: { from: least } };
};

const byCouncil: Judge<"byCouncil"> = ({ words }) => ({ state: "unknown", numbers: { words } });

const judges = {
  ratingAtLeast,
  recognisedInitiatives,
  peopleShare,
  hasPersonWith,
  heldBefore,
  notHeldBack,
  registered,
  noneDisciplinedFrom,
  byCouncil,
} satisfies { readonly [Kind in SimpleDemandKind]: Judge<Kind> };

/** What becomes of a demand, asked of a unit or of one of its people. */
export function judgeDemand<Kind extends SimpleDemandKind>(demand: SimpleDemandOf<Kind>, asked: Asked): DemandOutcome {
  // The compiler does not follow that one kind goes with its own judge and facts; the table has seen to it.
  const judge = judges[demand.kind] as (demand: SimpleDemand, asked: Asked) => Verdict<Kind>;
  return { code: demand.kind, ...judge(demand, asked) } as DemandOutcome;
}
