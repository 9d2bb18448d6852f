import type { MeasureOf } from "../../plan/measure";
import { gradeName, gradeNames } from "../../plan/scales";
import { isBlank } from "../figures/blank";
import { noFigures, type Evaluation } from "./evaluation";
import type { Raw } from "../figures/figures";
import type { PlanIndex } from "./planIndex";
import { isSerial, serialOfIso } from "../figures/serialDate";
import type { StatusOrEmpty } from "./status";
import { confirmationTokens, outcomeTokens, tokens } from "../figures/tokens";

/** Measures that hold a choice rather than a number. */
export type ChoiceMeasure = MeasureOf<"rating" | "confirmation" | "outcome">;

/** The texts that a choice may be, exactly; for a rating the best first. */
export function choicesOf(index: PlanIndex, measure: ChoiceMeasure): readonly string[] {
  switch (measure.kind) {
    case "rating":
      return gradeNames(index.plan, measure.scale);
    case "confirmation":
      return confirmationTokens;
    case "outcome":
      return outcomeTokens;
  }
}

/** The least choice that meets the measure. */
export function choiceFloor(index: PlanIndex, measure: ChoiceMeasure): string | undefined {
  switch (measure.kind) {
    case "rating":
      return gradeName(index.plan, measure.scale, measure.floor);
    case "confirmation":
      return tokens.yes;
    case "outcome":
      return tokens.achieved;
  }
}

const evaluated = (status: StatusOrEmpty, judged: boolean, value: string | number | null): Evaluation => ({
  status,
  judged,
  figures: value === null ? noFigures : { value, total: null, result: value },
});

/** A choice meets its measure where it stands no lower than the floor in the list of choices. */
export function evaluateChoice(index: PlanIndex, measure: ChoiceMeasure, raw: Raw, judged: boolean): Evaluation {
  if (isBlank(raw)) {
    const wanting = measure.kind === "outcome" ? "pending" : "missing";
    return evaluated(judged ? wanting : "empty", judged, null);
  }
  const choices = choicesOf(index, measure);
  if (typeof raw !== "string" || !choices.includes(raw)) return evaluated("invalid", judged, null);
  if (!judged) return evaluated("tracked", judged, raw);
  const floor = choiceFloor(index, measure);
  const met = floor !== undefined && choices.indexOf(raw) <= choices.indexOf(floor);
  return evaluated(met ? "met" : "notMet", judged, raw);
}

/** Done by a date: the due day itself is in time, a time of day is dropped. */
export function evaluateDeadline(measure: MeasureOf<"deadline">, raw: Raw, judged: boolean): Evaluation {
  if (isBlank(raw)) return evaluated(judged ? "missing" : "empty", judged, null);
  if (!isSerial(raw)) return evaluated("invalid", judged, null);
  const day = Math.floor(raw);
  if (!judged) return evaluated("tracked", judged, day);
  return evaluated(day <= serialOfIso(measure.due) ? "met" : "notMet", judged, day);
}
