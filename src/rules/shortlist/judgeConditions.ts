import type { Award } from "../../plan/award";
import { alternativesOf, type Condition } from "../../plan/condition";
import type { Place } from "../figures/place";
import { stateOfSeveral, type ConditionOutcome } from "./conditions";
import { judgeDemand, type Asked } from "./judgeDemand";
import type { Reason } from "./shortlist";

function judge({ effect, demand }: Condition, asked: Asked): ConditionOutcome {
  const outcomes = alternativesOf(demand).map((one) => judgeDemand(one, asked));
  return { code: demand.kind, effect, state: stateOfSeveral(outcomes.map(({ state }) => state)), asked: outcomes };
}

/** What became of each condition of an award, in the plan's order; none where one is put forward for nothing. */
export const judgeConditions = (award: Award | null, asked: Asked): readonly ConditionOutcome[] =>
  award === null ? [] : award.conditions.map((condition) => judge(condition, asked));

/** Conditions that bar and are lacking, as reasons. What is not known bars nobody. */
export const lackingReasons = (
  award: Award | null,
  conditions: readonly ConditionOutcome[],
  place: Place,
): readonly Reason[] =>
  conditions
    .filter(({ effect, state }) => effect === "bars" && state === "lacking")
    .map((condition) => ({
      code: "condition.lacking",
      place,
      numbers: { award: award?.name ?? "" },
      condition,
    }));
