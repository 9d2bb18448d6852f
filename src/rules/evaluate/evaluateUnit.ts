import type { TargetId } from "../../plan/target";
import { evaluateLeaf } from "./evaluateLeaf";
import { evaluateRow } from "./evaluateRow";
import type { RowEvaluation } from "./evaluation";
import type { UnitFigures } from "../figures/figures";
import { leafCells, rowOf, unitCells } from "./leafCells";
import type { PlanIndex } from "./planIndex";

/** The unit-level targets of one unit, in the plan's order. */
export function evaluateUnit(index: PlanIndex, unit: UnitFigures): ReadonlyMap<TargetId, RowEvaluation> {
  const read = unitCells(index, unit);
  const rows = new Map<TargetId, RowEvaluation>();
  for (const target of index.plan.targets) {
    if (target.level !== "unit") continue;
    const row = evaluateRow(index, target, rowOf(unit.targets, target).notApplicable, ({ period, judged }) =>
      evaluateLeaf(index, target.measure, leafCells(index, read, target, period), judged),
    );
    rows.set(target.id, row);
  }
  return rows;
}
