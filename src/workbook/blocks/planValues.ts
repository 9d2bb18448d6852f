import type { Measure } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import { gradeName } from "../../plan/scales";
import { serialOfIso } from "../../rules/figures/serialDate";

/**
 * What stands in a target's threshold cell: percent points, a count, an amount, the allowed number, a grade's name, a deadline
 * as a serial day; null where the measure has none.
 */
export function thresholdValue(measure: Measure, plan: Plan): number | string | null {
  switch (measure.kind) {
    case "ratio":
    case "change":
      return measure.threshold?.percent ?? null;
    case "count":
      return measure.exact ?? measure.minimum ?? null;
    case "amount":
      return measure.threshold.value;
    case "none":
      return measure.allowed;
    case "cap":
      return measure.percent;
    case "rating":
      return gradeName(plan, measure.scale, measure.floor) ?? measure.floor;
    case "deadline":
      return serialOfIso(measure.due);
    case "confirmation":
    case "outcome":
      return null;
  }
}

/** The upper end of a count's range; null elsewhere. */
export const maximumValue = (measure: Measure): number | null =>
  measure.kind === "count" && measure.exact === undefined ? (measure.maximum ?? null) : null;
