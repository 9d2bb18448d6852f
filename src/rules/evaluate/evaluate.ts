import type { Plan } from "../../plan/plan";
import { noPlanFaults } from "../../plan/planFaults";
import type { Target, TargetId } from "../../plan/target";
import { isNamed } from "./countPeople";
import { evaluateAgency } from "./evaluateAgency";
import { evaluateLeaf } from "./evaluateLeaf";
import { evaluateUnit } from "./evaluateUnit";
import { unjudged, type Evaluation, type RowEvaluation } from "./evaluation";
import type { Figures, Person, UnitFigures } from "../figures/figures";
import type { Place } from "../figures/place";
import { indexPlan, periodsOfTarget, type PlanIndex, type TargetPeriod } from "./planIndex";
import type { Result } from "./result";

function rowResults(target: TargetId, row: RowEvaluation | undefined, unit: string | undefined): readonly Result[] {
  return [...(row ?? [])].map(([period, evaluation]) => {
    const column = `${period}.status`;
    const place: Place =
      unit === undefined ? { block: "agency", row: target, column } : { block: "figures", unit, row: target, column };
    return { ...(unit === undefined ? {} : { unit }), target, period, ...evaluation, place };
  });
}

/** One result a named person in each entered period, from the person's field. */
function peopleResults(index: PlanIndex, target: Target, unit: UnitFigures): readonly Result[] {
  const { measure, source } = target;
  if (source.from !== "person") return [];
  const leaves = periodsOfTarget(index, target.id).filter((period) => period.leaves === null);
  const evaluated = (person: Person, { judged, faulty }: TargetPeriod): Evaluation => {
    const leaf = evaluateLeaf(index, measure, { value: person[source.field], total: null, outerPart: null }, judged);
    return faulty ? unjudged(leaf) : leaf;
  };
  return unit.people.flatMap((person, row) =>
    isNamed(person)
      ? leaves.map((leaf) => ({
          unit: unit.code,
          person: row,
          target: target.id,
          period: leaf.period,
          ...evaluated(person, leaf),
          place: { block: "people", unit: unit.code, row, column: source.field } as const,
        }))
      : [],
  );
}

/**
 * What every target comes to in every period that exists for it: the units in their order, each with its targets and
 * people in the plan's order, then the leaders and the agency; where the plan's own row is among the `faults`, nothing is judged by it. The
 * live formulas of the workbook give the same.
 */
export function evaluate(plan: Plan, figures: Figures, faults = noPlanFaults): Result[] {
  const index = indexPlan(plan, faults);
  const units = figures.units.map((unit) => evaluateUnit(index, unit));
  const agency = evaluateAgency(index, figures, units);
  const ofUnits = figures.units.flatMap((unit, place) =>
    plan.targets.flatMap((target) =>
      target.level === "individual"
        ? peopleResults(index, target, unit)
        : rowResults(target.id, units[place]?.get(target.id), unit.code),
    ),
  );
  const { leaders } = figures;
  const ofLeaders =
    leaders === undefined ? [] : plan.targets.flatMap((target) => peopleResults(index, target, leaders));
  const ofAgency = plan.targets.flatMap((target) => rowResults(target.id, agency.get(target.id), undefined));
  return [...ofUnits, ...ofLeaders, ...ofAgency];
}
