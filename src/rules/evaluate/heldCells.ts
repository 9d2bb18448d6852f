import type { PeriodId, Plan } from "../../plan/plan";
import { noPlanFaults } from "../../plan/planFaults";
import type { Target } from "../../plan/target";
import type { Figures, PeriodEntry } from "../figures/figures";
import { agencyCells, leafCells, unitCells } from "./leafCells";
import { indexPlan } from "./planIndex";
import type { ResultIndex } from "./resultIndex";
import { sumUp } from "./sumUp";

/**
 * What stands in the cells of a target in a period in which it is entered: typed, counted from lists, summed over units, or taken
 * from another ratio, whether or not the target applies there. The agency's unit is undefined.
 */
export type HeldCells = (unit: string | undefined, target: Target, period: PeriodId) => PeriodEntry;

const nothing: PeriodEntry = { value: null, total: null };

/** Of figures and the results that they come to. */
export function heldCells(plan: Plan, figures: Figures, results: ResultIndex, faults = noPlanFaults): HeldCells {
  const index = indexPlan(plan, faults);
  const units = new Map(figures.units.map((unit) => [unit.code, unitCells(index, unit)]));
  const agency = agencyCells(index, figures, ({ measure, source }, period) => {
    if (source.from !== "units") return nothing;
    const parts = figures.units.flatMap(({ code }) => results.get(code, source.target, period) ?? []);
    return sumUp(measure, false, parts).figures;
  });
  return (unit, target, period) => {
    const read = unit === undefined ? agency : units.get(unit);
    return read === undefined ? nothing : leafCells(index, read, target, period);
  };
}
