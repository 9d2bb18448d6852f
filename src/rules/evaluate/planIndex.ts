import { isTracked } from "../../plan/measureTraits";
import { onceEach } from "../../plan/onceEach";
import { periodRole } from "../../plan/periodRole";
import type { PeriodId, Plan } from "../../plan/plan";
import { hangsOnFault, noPlanFaults, type PlanFaults } from "../../plan/planFaults";
import type { Target, TargetId } from "../../plan/target";
import { serialOfIso } from "../figures/serialDate";

/** A period's days as Excel serials, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A period that exists for a target: a leaf, where a figure is entered, or the sum of leaves. */
export interface TargetPeriod {
  readonly period: PeriodId;
  readonly judged: boolean;
  /** Whether it cannot be judged: the plan's own row is at fault. */
  readonly faulty: boolean;
  /** Null for a leaf. */
  readonly leaves: readonly PeriodId[] | null;
}

/** A plan with what the rules look up again and again. */
export interface PlanIndex {
  readonly plan: Plan;
  readonly faults: PlanFaults;
  readonly targets: ReadonlyMap<TargetId, Target>;
  readonly spans: ReadonlyMap<PeriodId, Span>;
  /** From the first day of the plan's periods to the last. */
  readonly wholeSpan: Span;
  /** In the plan's order of periods. */
  readonly periods: ReadonlyMap<TargetId, readonly TargetPeriod[]>;
}

function periodsOf(plan: Plan, target: Target, faults: PlanFaults): readonly TargetPeriod[] {
  return plan.periods.flatMap((period): readonly TargetPeriod[] => {
    const { id, sumOf } = period;
    const role = periodRole(target, period);
    const judged = !isTracked(target.measure) && target.judged.includes(id);
    if (role === "absent") return [];
    const leaves = role === "derived" ? sumOf : null;
    // The days of a sum are those of its parts.
    const faulty = leaves === null ? hangsOnFault(target, id, faults) : faults.targets.has(target.id);
    return [{ period: id, judged, faulty, leaves }];
  });
}

function lookThrough(plan: Plan, faults: PlanFaults): PlanIndex {
  const spans = plan.periods.map(({ id, from, to }) => [id, { from: serialOfIso(from), to: serialOfIso(to) }] as const);
  return {
    plan,
    faults,
    targets: new Map(plan.targets.map((target) => [target.id, target])),
    spans: new Map(spans),
    wholeSpan: {
      from: Math.min(...spans.map(([, { from }]) => from)),
      to: Math.max(...spans.map(([, { to }]) => to)),
    },
    periods: new Map(plan.targets.map((target) => [target.id, periodsOf(plan, target, faults)])),
  };
}

const indexes = onceEach((plan: Plan) => onceEach((faults: PlanFaults) => lookThrough(plan, faults)));

/** Looks through a plan once; `faults` are the rows of its sheet that nothing is judged by. */
export const indexPlan = (plan: Plan, faults = noPlanFaults): PlanIndex => indexes(plan)(faults);

/** The periods that exist for a target, in the plan's order. */
export const periodsOfTarget = (index: PlanIndex, target: TargetId): readonly TargetPeriod[] =>
  index.periods.get(target) ?? [];
