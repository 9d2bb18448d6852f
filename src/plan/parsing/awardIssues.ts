import type { Award } from "../award";
import type { SimpleDemand } from "../condition";
import { awardsNamed, demandTraits } from "../demands";
import type { Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";
import { gradeName } from "../scales";

type Path = readonly PropertyKey[];

/** Occasions that the plan does not have, or that stand twice. */
function occasionIssues({ occasions }: Award, { periods }: Plan, path: Path): readonly PlanIssue[] {
  return occasions.flatMap((id, place): readonly PlanIssue[] => {
    const at = [...path, "occasions", place];
    if (!periods.some((period) => period.id === id)) return [planIssue(at, "reference.period", { id })];
    return occasions.indexOf(id) < place ? [planIssue(at, "list.duplicate", { id })] : [];
  });
}

function demandIssues(demand: SimpleDemand, { level }: Award, plan: Plan, path: Path): readonly PlanIssue[] {
  const { levels, names } = demandTraits(demand);
  if (!levels.includes(level)) return [planIssue([...path, "kind"], "condition.unfit", { demand: demand.kind })];
  if (demand.kind === "ratingAtLeast" && gradeName(plan, plan.ratingScale, demand.grade) === undefined) {
    const { grade: id } = demand;
    return [planIssue([...path, "grade"], "reference.grade", { id, scale: plan.ratingScale })];
  }
  return awardsNamed(demand).flatMap((id, place): readonly PlanIssue[] => {
    const at = [...path, "awards", place];
    const named = plan.awards.find((award) => award.id === id);
    if (named === undefined) return [planIssue(at, "reference.award", { id })];
    const fits = named.level === (names === "people" ? "individual" : level);
    return fits ? [] : [planIssue(at, "condition.other-level", { id })];
  });
}

/** A cap is of what councils propose, on a base of the same level, and beside a target of the plan. */
function capIssues({ level, cap }: Award, plan: Plan, path: Path): readonly PlanIssue[] {
  if (cap === undefined) return [];
  if (level === "agency") return [planIssue(path, "cap.of-agency", {})];
  const bases = cap.of.flatMap((id, place): readonly PlanIssue[] => {
    const at = [...path, "of", place];
    const named = plan.awards.find((award) => award.id === id);
    if (named === undefined) return [planIssue(at, "reference.award", { id })];
    return named.level === level ? [] : [planIssue(at, "condition.other-level", { id })];
  });
  const { target: id } = cap;
  const isKnown = id === undefined || plan.targets.some((target) => target.id === id);
  return [...bases, ...(isKnown ? [] : [planIssue([...path, "target"], "reference.target", { id })])];
}

/** Awards given at occasions that the plan does not have, and conditions that cannot be asked of whom they are asked of. */
export function awardIssues(plan: Plan): readonly PlanIssue[] {
  return plan.awards.flatMap((award, index) => [
    ...occasionIssues(award, plan, ["awards", index]),
    ...capIssues(award, plan, ["awards", index, "cap"]),
    ...award.conditions.flatMap(({ demand }, place) => {
      const path = ["awards", index, "conditions", place, "demand"];
      return demand.kind === "oneOf"
        ? demand.of.flatMap((one, at) => demandIssues(one, award, plan, [...path, "of", at]))
        : demandIssues(demand, award, plan, path);
    }),
  ]);
}
