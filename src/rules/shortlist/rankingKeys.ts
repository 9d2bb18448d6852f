import type { PeriodId, RankingKey } from "../../plan/plan";
import type { Level } from "../../plan/target";
import { periodsOfTarget, type PlanIndex } from "../evaluate/planIndex";

/**
 * The plan's sort keys that there is anything to sort by in a period: what is rated once a year orders nobody after a
 * campaign, and a list must not state an order that it does not have.
 */
export function rankingKeys(index: PlanIndex, list: "units" | "people", period: PeriodId): readonly RankingKey[] {
  const { plan } = index;
  const level: Level = list === "units" ? "unit" : "individual";
  return plan.ranking[list].filter((key) => {
    switch (key.by) {
      case "exceededCount":
      case "metCount":
        return plan.targets.some(
          (target) =>
            target.level === level &&
            periodsOfTarget(index, target.id).some((one) => one.period === period && one.judged),
        );
      case "figure":
      case "rating":
        return periodsOfTarget(index, key.target).some((one) => one.period === period);
      case "initiatives":
        return true;
    }
  });
}
