import { isPair, withinOf } from "../../plan/measureTraits";
import type { PeriodId, Plan } from "../../plan/plan";
import type { Target, TargetId } from "../../plan/target";
import { isNamed } from "../evaluate/countPeople";
import { rowOf } from "../evaluate/leafCells";
import type { PlanIndex } from "../evaluate/planIndex";
import { isBlank, isError } from "../figures/blank";
import type { Figures, Initiative, Leaders, Person, Raw, Registration, UnitFigures } from "../figures/figures";
import { isDeclaredNone } from "../figures/leaders";
import { nominatedCount } from "../figures/minutes";
import { isNominatedAtAll } from "../figures/nominations";
import { readNotApplicable } from "../figures/readNotApplicable";
import { isDocumentNo } from "../figures/registered";
import { isVoid } from "./cellFault";
import { personFields } from "./personFields";

/** A cell that the plan asks somebody to fill. */
export interface AskedCell {
  readonly filled: boolean;
  /** It is due when the first of these periods is over; absent, at once. */
  readonly by?: readonly PeriodId[];
  /** The target whose figure it holds; absent for other cells than figures. */
  readonly target?: TargetId;
  /** The list in whose rows, or as whose first row, it is asked for. */
  readonly list?: "initiatives" | "people";
}

/** The number and the day of a registration's document. */
const askedRegistration = ({ registrationNo, registeredOn }: Omit<Registration, "title">): readonly AskedCell[] => [
  { filled: isDocumentNo(registrationNo) },
  { filled: !isBlank(registeredOn) },
];

/** Whether a period of a target is left out by what its row says under "Không áp dụng". */
export function leavesOut(index: PlanIndex, target: Target, raw: Raw): (period: PeriodId) => boolean {
  const said = readNotApplicable(index.plan, target, raw);
  return (period) => said.kind === "whole" || (said.kind === "period" && said.period === period);
}

/** The cells of typed figures; one of a period that does not apply counts as filled. */
export function askedFigures(
  index: PlanIndex,
  targets: readonly Target[],
  rows: Figures["agency"],
): readonly AskedCell[] {
  return targets.flatMap((target) => {
    if (target.source.from !== "entry") return [];
    const { measure } = target;
    const { notApplicable, periods } = rowOf(rows, target);
    const isOut = leavesOut(index, target, notApplicable);
    const hasTotal = isPair(measure) && withinOf(measure) === undefined;
    return target.entered.flatMap((period): readonly AskedCell[] => {
      const { value = null, total = null } = periods.get(period) ?? {};
      return [value, ...(hasTotal ? [total] : [])].map((raw) => ({
        ...{ target: target.id, by: [period] },
        filled: isOut(period) || !isBlank(raw),
      }));
    });
  });
}

/** A first row of a list that the plan counts something of. */
const firstRow = (list: NonNullable<AskedCell["list"]>, isListed: boolean, by: readonly PeriodId[]) =>
  by.length === 0 ? [] : [{ list, filled: isListed, by }];

function askedInitiatives(index: PlanIndex, unit: UnitFigures): readonly AskedCell[] {
  const list = "initiatives";
  const counted = index.plan.targets.filter(({ level, source }) => level === "unit" && source.from === list);
  const by = counted.flatMap((target) => {
    const isOut = leavesOut(index, target, rowOf(unit.targets, target).notApplicable);
    return target.entered.filter((period) => !isOut(period));
  });
  const inRow = ({ title, ...rest }: Initiative): readonly AskedCell[] => {
    if (!isVoid(title) && !isError(title))
      return [rest.date, rest.role, rest.state].map((raw) => ({ list, filled: !isBlank(raw) }));
    const isBegun = isBlank(title) && Object.values(rest).some((raw) => !isVoid(raw));
    return isBegun ? [{ list, filled: false }] : [];
  };
  const isListed = unit.initiatives.some(({ title }) => !isBlank(title));
  return [...firstRow(list, isListed, by), ...unit.initiatives.flatMap(inRow)];
}

/** Whether a person is put forward for something, and must have registered. */
export const isPutForward = (person: Person, plan: Plan): boolean =>
  isNominatedAtAll(person, plan) || !isVoid(person.title);

function askedPeople(index: PlanIndex, { people }: UnitFigures): readonly AskedCell[] {
  const list = "people";
  const fields = [...personFields(index)];
  const [first] = fields;
  const named = people.filter(isNamed);
  const inRow = (person: Person): readonly AskedCell[] => [
    ...fields.map(([field, { period }]) => ({ list, filled: !isBlank(person[field]), by: [period] }) as const),
    ...(isPutForward(person, index.plan) ? askedRegistration(person).map((cell) => ({ ...cell, list }) as const) : []),
  ];
  const by = first === undefined ? [] : [first[1].period];
  return [...firstRow(list, named.length > 0, by), ...named.flatMap(inRow)];
}

/** The cells of the leaders' list; that there are none is as good as a first row. */
export const askedOfLeaders = (index: PlanIndex, leaders: Leaders): readonly AskedCell[] => {
  const [first, ...rest] = askedPeople(index, leaders);
  const none = isDeclaredNone(leaders) && leaders.people.every((person) => !isNamed(person));
  return none || first === undefined ? [] : [first, ...rest];
};

/** The number and the day of a unit's minutes, of each occasion for which it nominates somebody (clause V). */
const askedMinutes = ({ periods }: Plan, unit: UnitFigures): readonly AskedCell[] =>
  periods.flatMap(({ id }) => {
    const minutes = unit.minutes.get(id);
    if (minutes === undefined || nominatedCount(unit, id) === 0) return [];
    return [{ filled: isDocumentNo(minutes.number) }, { filled: !isBlank(minutes.heldOn) }];
  });

/** How many of these are empty. */
export const missingMinutesOf = (plan: Plan, unit: UnitFigures): number =>
  askedMinutes(plan, unit).filter(({ filled }) => !filled).length;

/** Every cell that the plan asks a unit to fill, in all four sections of its sheet. */
export const askedOfUnit = (index: PlanIndex, unit: UnitFigures): readonly AskedCell[] => [
  ...askedRegistration(unit.registration),
  ...askedMinutes(index.plan, unit),
  ...askedFigures(
    index,
    index.plan.targets.filter(({ level }) => level === "unit"),
    unit.targets,
  ),
  ...askedInitiatives(index, unit),
  ...askedPeople(index, unit),
];
