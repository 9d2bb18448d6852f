import { isGrade, traitsOf, type ChoiceMeasure } from "../../plan/measureTraits";
import type { Plan } from "../../plan/plan";
import { gradeName, gradeNames, gradesOf } from "../../plan/scales";
import type { Abbreviated } from "./matchChoice";
import { confirmationTokens, outcomeTokens } from "./tokens";

/** The texts that a choice may be, exactly; the best first. */
export function choicesOf(plan: Plan, measure: ChoiceMeasure): readonly string[] {
  if (isGrade(measure)) return gradeNames(plan, measure.scale);
  return traitsOf(measure).entry === "decision" ? outcomeTokens : confirmationTokens;
}

/** The plan's choices with what else is written for them; none where the words are not the plan's. */
export const abbreviatedChoices = (plan: Plan, measure: ChoiceMeasure): readonly Abbreviated[] =>
  isGrade(measure) ? gradesOf(plan, measure.scale) : [];

/** The least choice that meets the measure. */
export const choiceFloor = (plan: Plan, measure: ChoiceMeasure): string | undefined =>
  isGrade(measure) ? gradeName(plan, measure.scale, measure.floor) : choicesOf(plan, measure)[0];
