import type { PeriodId } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { noFigures, unjudged, type Evaluation, type RowEvaluation } from "./evaluation";
import type { Raw } from "../figures/figures";
import { periodsOfTarget, type PlanIndex, type TargetPeriod } from "./planIndex";
import { readNotApplicable } from "../figures/readNotApplicable";
import { sumUp } from "./sumUp";

/** Every period of one target: `leaf` evaluates an entered one to which the target applies. In the plan's order. */
export function evaluateRow(
  index: PlanIndex,
  target: Target,
  notApplicable: Raw,
  leaf: (period: TargetPeriod) => Evaluation,
): RowEvaluation {
  const said = readNotApplicable(index.plan, target, notApplicable);
  const periods = periodsOfTarget(index, target.id);
  const leaves = new Map<PeriodId, Evaluation>();
  const settle = (period: TargetPeriod, evaluated: () => Evaluation): Evaluation => {
    const { judged } = period;
    if (period.faulty) return unjudged(evaluated());
    if (said.kind === "fault") return { status: "invalid", judged, figures: noFigures };
    const skipped = said.kind === "whole" || (said.kind === "period" && said.period === period.period);
    return skipped ? { status: "notApplicable", judged, figures: noFigures } : evaluated();
  };
  for (const period of periods) {
    if (period.leaves === null)
      leaves.set(
        period.period,
        settle(period, () => leaf(period)),
      );
  }
  return new Map(
    periods.map((period) => {
      const own = leaves.get(period.period);
      if (own !== undefined) return [period.period, own];
      const parts = (period.leaves ?? []).flatMap((id) => leaves.get(id) ?? []);
      return [period.period, settle(period, () => sumUp(target.measure, period.judged, parts))];
    }),
  );
}
