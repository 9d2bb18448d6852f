import { withinOf } from "../measureTraits";
import type { Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";
import type { Target } from "../target";

const outerId = ({ measure }: Target): string | undefined => withinOf(measure)?.target;

/** Whether following the outer targets leads back to where it began. */
function circular(plan: Plan, start: Target): boolean {
  const seen = new Set<string>();
  let id = outerId(start);
  while (id !== undefined && !seen.has(id)) {
    if (id === start.id) return true;
    seen.add(id);
    const outer = plan.targets.find((target) => target.id === id);
    id = outer && outerId(outer);
  }
  return false;
}

function issuesOf(plan: Plan, target: Target, index: number): readonly PlanIssue[] {
  const id = outerId(target);
  if (id === undefined) return [];
  const path = ["targets", index, "measure", "within", "target"];
  const outer = plan.targets.find((other) => other.id === id);
  if (outer === undefined) return [planIssue(path, "reference.target", { id })];
  if (circular(plan, target)) return [planIssue(path, "within.circular", { id })];
  if (outer.measure.kind !== "ratio") return [planIssue(path, "within.not-ratio", { id })];
  if (outer.level !== target.level) return [planIssue(path, "within.other-level", { id })];
  return target.entered.every((period) => outer.entered.includes(period))
    ? []
    : [planIssue(["targets", index, "entered"], "within.periods", { id })];
}

/** A ratio within a ratio of its own level, entered where that one is, and never around in a circle. */
export function withinIssues(plan: Plan): readonly PlanIssue[] {
  return plan.targets.flatMap((target, index) => issuesOf(plan, target, index));
}
