import { isNumeric } from "../measureTraits";
import type { Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";
import type { Target } from "../target";

function listIssues(plan: Plan, target: Target, index: number, list: "entered" | "judged"): readonly PlanIssue[] {
  return target[list].flatMap((id, place) => {
    const path = ["targets", index, list, place];
    if (!plan.periods.some((period) => period.id === id)) return [planIssue(path, "reference.period", { id })];
    return target[list].indexOf(id) < place ? [planIssue(path, "list.duplicate", { id })] : [];
  });
}

function issuesOf(plan: Plan, target: Target, index: number): readonly PlanIssue[] {
  const entered = new Set(target.entered);
  const derived = plan.periods.filter(
    ({ id, sumOf }) => sumOf.length > 0 && !entered.has(id) && sumOf.every((part) => entered.has(part)),
  );
  const available = new Set([...entered, ...derived.map(({ id }) => id)]);
  const judged = target.judged.flatMap((id, place) =>
    plan.periods.some((period) => period.id === id) && !available.has(id)
      ? [planIssue(["targets", index, "judged", place], "judged.not-entered", { period: id })]
      : [],
  );
  const unsummable = isNumeric(target.measure)
    ? []
    : derived.map(({ id }) => planIssue(["targets", index, "entered"], "entered.not-summable", { period: id }));
  return [
    ...listIssues(plan, target, index, "entered"),
    ...listIssues(plan, target, index, "judged"),
    ...judged,
    ...unsummable,
  ];
}

/** A target is judged where it is entered or summed; what cannot be summed must be entered in the year as well. */
export function targetPeriodIssues(plan: Plan): readonly PlanIssue[] {
  return plan.targets.flatMap((target, index) => issuesOf(plan, target, index));
}
