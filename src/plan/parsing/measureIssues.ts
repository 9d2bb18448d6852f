import type { MeasureOf } from "../measure";
import type { Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";

function countIssues(count: MeasureOf<"count">, path: readonly PropertyKey[]): readonly PlanIssue[] {
  const { minimum, maximum, exact } = count;
  if (exact !== undefined) {
    return minimum === undefined && maximum === undefined ? [] : [planIssue([...path, "exact"], "count.exact-alone")];
  }
  if (minimum === undefined && maximum === undefined) return [planIssue(path, "count.empty")];
  return minimum !== undefined && maximum !== undefined && minimum > maximum
    ? [planIssue([...path, "maximum"], "count.reversed", { minimum, maximum })]
    : [];
}

function ratingIssues(plan: Plan, rating: MeasureOf<"rating">, path: readonly PropertyKey[]): readonly PlanIssue[] {
  const scale = plan.scales.find(({ id }) => id === rating.scale);
  if (scale === undefined) return [planIssue([...path, "scale"], "reference.scale", { id: rating.scale })];
  return scale.grades.some(({ id }) => id === rating.floor)
    ? []
    : [planIssue([...path, "floor"], "reference.grade", { id: rating.floor, scale: scale.id })];
}

/** Counts that can be met, and ratings on a scale and a grade that exist. */
export function measureIssues(plan: Plan): readonly PlanIssue[] {
  const ratingScale = plan.scales.some(({ id }) => id === plan.ratingScale)
    ? []
    : [planIssue(["ratingScale"], "reference.scale", { id: plan.ratingScale })];
  const measures = plan.targets.flatMap(({ measure }, index) => {
    const path = ["targets", index, "measure"];
    if (measure.kind === "count") return countIssues(measure, path);
    return measure.kind === "rating" ? ratingIssues(plan, measure, path) : [];
  });
  return [...ratingScale, ...measures];
}
