import { traitsOf, type ChoiceMeasure, type MeasureWith } from "../../plan/measureTraits";
import { isBlank } from "../figures/blank";
import { noFigures, type Evaluation } from "./evaluation";
import { choiceIn } from "../figures/sameChoice";
import { choiceFloor, choicesOf } from "../figures/choices";
import type { Raw } from "../figures/figures";
import type { PlanIndex } from "./planIndex";
import { isSerial, serialOfIso } from "../figures/serialDate";
import type { StatusOrEmpty } from "./status";

const evaluated = (status: StatusOrEmpty, judged: boolean, value: string | number | null): Evaluation => ({
  status,
  judged,
  figures: value === null ? noFigures : { value, total: null, result: value },
});

/** A choice meets its measure where it stands no lower than the floor in the list of choices. */
export function evaluateChoice({ plan }: PlanIndex, measure: ChoiceMeasure, raw: Raw, judged: boolean): Evaluation {
  if (isBlank(raw)) {
    const wanting = traitsOf(measure).entry === "decision" ? "pending" : "missing";
    return evaluated(judged ? wanting : "empty", judged, null);
  }
  const choices = choicesOf(plan, measure);
  const choice = choiceIn(raw, choices);
  if (choice === undefined || typeof raw !== "string") return evaluated("invalid", judged, null);
  // The result's cell shows what was typed.
  if (!judged) return evaluated("tracked", judged, raw);
  const floor = choiceFloor(plan, measure);
  const met = floor !== undefined && choices.indexOf(choice) <= choices.indexOf(floor);
  return evaluated(met ? "met" : "notMet", judged, raw);
}

/** Done by a date: the due day itself is in time, a time of day is dropped. */
export function evaluateDeadline(measure: MeasureWith<"entry", "date">, raw: Raw, judged: boolean): Evaluation {
  if (isBlank(raw)) return evaluated(judged ? "missing" : "empty", judged, null);
  if (!isSerial(raw)) return evaluated("invalid", judged, null);
  const day = Math.floor(raw);
  if (!judged) return evaluated("tracked", judged, day);
  return evaluated(day <= serialOfIso(measure.due) ? "met" : "notMet", judged, day);
}
