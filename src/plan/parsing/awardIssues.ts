import type { Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";

/** Occasions that the plan does not have, or that stand twice. */
export function awardIssues({ awards, periods }: Plan): readonly PlanIssue[] {
  return awards.flatMap(({ occasions }, index) =>
    occasions.flatMap((id, place): readonly PlanIssue[] => {
      const path = ["awards", index, "occasions", place];
      if (!periods.some((period) => period.id === id)) return [planIssue(path, "reference.period", { id })];
      return occasions.indexOf(id) < place ? [planIssue(path, "list.duplicate", { id })] : [];
    }),
  );
}
