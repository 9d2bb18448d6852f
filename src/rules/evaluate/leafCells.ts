import { withinOf } from "../../plan/measureTraits";
import type { PeriodId } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { countInitiatives } from "./countInitiatives";
import type { LeafCells } from "./evaluateNumbers";
import type { Figures, PeriodEntry, Raw, TargetEntry, UnitFigures } from "../figures/figures";
import { peopleFigures } from "./peopleFigures";
import type { PlanIndex } from "./planIndex";
import { uncountable } from "./uncountable";
import { sumToThousandths } from "../figures/thousandths";

/** What stands in the entry cells of a target in a period, computed where its source says so. */
export type CellReader = (target: Target, period: PeriodId) => PeriodEntry;

const nothing: PeriodEntry = { value: null, total: null };
const emptyRow: TargetEntry = { periods: new Map(), evidence: null, note: null, notApplicable: null };

/** A row of figures; one that is not in the workbook reads as empty. */
export const rowOf = (targets: Figures["agency"], target: Target): TargetEntry => targets.get(target.id) ?? emptyRow;

function initiativesIn(index: PlanIndex, units: readonly UnitFigures[], target: Target, period: PeriodId): PeriodEntry {
  const { source, level } = target;
  const days = index.plan.periods.find(({ id }) => id === period);
  // Days that are none count nothing.
  if (source.from !== "initiatives" || days === undefined || index.faults.periods.has(period)) return nothing;
  const ledOnly = level === "agency";
  const counts = units.map((unit) => countInitiatives(unit, source.states, days, { ledOnly }));
  if (counts.includes("wrong")) return { value: uncountable, total: null };
  const known = counts.filter((count) => typeof count === "number");
  // Never a number of part of the units: one that lists what cannot be counted yet keeps all waiting.
  return counts.includes("lacking") || known.length === 0 ? nothing : { value: sumToThousandths(known), total: null };
}

/** The cells of a unit. */
export const unitCells =
  (index: PlanIndex, unit: UnitFigures): CellReader =>
  (target, period) =>
    target.source.from === "initiatives"
      ? initiativesIn(index, [unit], target, period)
      : (rowOf(unit.targets, target).periods.get(period) ?? nothing);

/** The cells of the agency; `rolledUp` gives those that sum the units. */
export const agencyCells =
  (index: PlanIndex, figures: Figures, rolledUp: CellReader): CellReader =>
  (target, period) => {
    const { source } = target;
    switch (source.from) {
      case "entry":
        return rowOf(figures.agency, target).periods.get(period) ?? nothing;
      case "units":
        return rolledUp(target, period);
      case "initiatives":
        return initiativesIn(index, figures.units, target, period);
      case "peopleRatedAtLeast":
      case "peopleRatedBelow":
      case "peopleViolations":
        return peopleFigures(index.plan, figures, source);
      case "person":
        return nothing;
    }
  };

const numberOrNull = (raw: Raw): number | null => (typeof raw === "number" ? raw : null);

/** The cells of a period as its measure reads them: a ratio within another one takes its total from there. */
export function leafCells(index: PlanIndex, read: CellReader, target: Target, period: PeriodId): LeafCells {
  const { value, total } = read(target, period);
  const within = withinOf(target.measure);
  const outer = within && index.targets.get(within.target);
  if (within === undefined || outer === undefined) return { value, total, outerPart: null };
  const cells = leafCells(index, read, outer, period);
  const outerPart = numberOrNull(cells.value);
  return { value, total: within.of === "part" ? outerPart : numberOrNull(cells.total), outerPart };
}
