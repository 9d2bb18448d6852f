import type { PeriodId } from "../../plan/plan";
import type { Target, TargetId } from "../../plan/target";
import { evaluateLeaf } from "./evaluateLeaf";
import { evaluateRow } from "./evaluateRow";
import type { Evaluation, RowEvaluation } from "./evaluation";
import type { Figures } from "../figures/figures";
import { agencyCells, leafCells, rowOf } from "./leafCells";
import type { PlanIndex } from "./planIndex";
import { sumUp } from "./sumUp";

/** The agency's targets, in the plan's order; `units` are the evaluations of every unit. */
export function evaluateAgency(
  index: PlanIndex,
  figures: Figures,
  units: readonly ReadonlyMap<TargetId, RowEvaluation>[],
): ReadonlyMap<TargetId, RowEvaluation> {
  const rollUp = (target: Target, summed: TargetId, period: PeriodId, judged: boolean): Evaluation =>
    sumUp(
      target.measure,
      judged,
      units.flatMap((rows) => rows.get(summed)?.get(period) ?? []),
    );
  const read = agencyCells(index, figures, (target, period) =>
    target.source.from === "units"
      ? rollUp(target, target.source.target, period, false).figures
      : { value: null, total: null },
  );
  const rows = new Map<TargetId, RowEvaluation>();
  for (const target of index.plan.targets) {
    if (target.level !== "agency") continue;
    const { source, measure } = target;
    const row = evaluateRow(index, target, rowOf(figures.agency, target).notApplicable, ({ period, judged }) =>
      source.from === "units"
        ? rollUp(target, source.target, period, judged)
        : evaluateLeaf(index, measure, leafCells(index, read, target, period), judged),
    );
    rows.set(target.id, row);
  }
  return rows;
}
