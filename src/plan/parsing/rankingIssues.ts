import { isGrade, isNumeric, isShare } from "../measureTraits";
import type { Plan, RankingKey } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";
import type { Target } from "../target";

const find = (plan: Plan, id: string): Target | undefined => plan.targets.find((target) => target.id === id);

function keyIssues(plan: Plan, key: RankingKey, list: "units" | "people", index: number): readonly PlanIssue[] {
  const path = ["ranking", list, index];
  const level = list === "units" ? "unit" : "individual";
  if (key.by === "initiatives") {
    return list === "people" ? [] : [planIssue([...path, "by"], "ranking.unfit", { by: key.by })];
  }
  if (key.by !== "figure" && key.by !== "rating") return [];
  const target = find(plan, key.target);
  if (target === undefined) return [planIssue([...path, "target"], "reference.target", { id: key.target })];
  // Numbers are compared as exact ratios, whatever their kind.
  const comparable = key.by === "rating" ? isGrade(target.measure) : isNumeric(target.measure);
  return target.level === level && comparable
    ? []
    : [planIssue([...path, "target"], "ranking.unfit", { by: key.by, id: key.target })];
}

/** Sort keys of targets that can be sorted by, and legal caps on ratios. */
export function rankingIssues(plan: Plan): readonly PlanIssue[] {
  const keys = (["units", "people"] as const).flatMap((list) =>
    plan.ranking[list].flatMap((key, index) => keyIssues(plan, key, list, index)),
  );
  const caps = plan.caps.flatMap(({ target: id }, index) => {
    const path = ["caps", index, "target"];
    const target = find(plan, id);
    if (target === undefined) return [planIssue(path, "reference.target", { id })];
    return isShare(target.measure) ? [] : [planIssue(path, "cap.unfit", { id })];
  });
  return [...keys, ...caps];
}
