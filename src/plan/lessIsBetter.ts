import type { Measure } from "./measure";

/** Whether the lower of two figures is the better one: what a limit is set to, and not a goal. */
export function lessIsBetter(measure: Measure): boolean {
  switch (measure.kind) {
    case "none":
    case "cap":
      return true;
    case "ratio":
    case "amount":
    case "change":
      return measure.threshold?.comparison === "<" || measure.threshold?.comparison === "<=";
    case "count":
      return measure.maximum !== undefined && measure.minimum === undefined && measure.overMaximum === "notMet";
    case "rating":
    case "confirmation":
    case "outcome":
    case "deadline":
      return false;
  }
}
