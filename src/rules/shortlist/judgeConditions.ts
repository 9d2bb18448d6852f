import type { Award } from "../../plan/award";
import { alternativesOf, type Condition } from "../../plan/condition";
import { lawConditions, type LawCondition } from "../../plan/laws/lawInPlan";
import type { Place } from "../figures/place";
import { stateOfSeveral, type ConditionOutcome } from "./conditions";
import { judgeDemand, type Asked } from "./judgeDemand";
import type { Reason } from "./shortlist";

function judge({ effect, demand, source }: Condition & Partial<LawCondition>, asked: Asked): ConditionOutcome {
  const outcomes = alternativesOf(demand).map((one) => judgeDemand(one, asked));
  return {
    ...{ code: demand.kind, effect, state: stateOfSeveral(outcomes.map(({ state }) => state)), asked: outcomes },
    ...(source !== undefined && { source }),
  };
}

/**
 * What became of each condition of an award, the office's own first, then those of the law packs that are on and stand at the
 * occasion; none where one is put forward for nothing.
 */
export function judgeConditions(award: Award | null, asked: Asked): readonly ConditionOutcome[] {
  if (award === null) return [];
  const { index, occasion } = asked;
  return [...award.conditions, ...lawConditions(index.plan, award, occasion)].map((one) => judge(one, asked));
}

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
