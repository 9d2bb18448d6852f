import type { Limit, LimitCell } from "../../plan/limit";
import type { Measure } from "../../plan/measure";
import { limitsOf } from "../../plan/measureTraits";
import type { Plan } from "../../plan/plan";
import { gradeName } from "../../plan/scales";
import { serialOfIso } from "./serialDate";

/** A limit as its cell holds it: percent points, a number, a grade's name, a day as a serial. */
export function limitValue(limit: Limit, plan: Plan): number | string {
  switch (limit.form) {
    case "percent":
    case "count":
    case "amount":
      return limit.value;
    case "grade":
      return gradeName(plan, limit.scale, limit.value) ?? limit.value;
    case "date":
      return serialOfIso(limit.value);
  }
}

function valueIn(cell: LimitCell, measure: Measure, plan: Plan): number | string | null {
  const limit = limitsOf(measure).find((one) => one.cell === cell);
  return limit === undefined ? null : limitValue(limit, plan);
}

/** What stands in a target's threshold cell; null where the measure has none. */
export const thresholdValue = (measure: Measure, plan: Plan): number | string | null =>
  valueIn("threshold", measure, plan);

/** The upper end of a range; null elsewhere. */
export const maximumValue = (measure: Measure, plan: Plan): number | string | null => valueIn("maximum", measure, plan);
