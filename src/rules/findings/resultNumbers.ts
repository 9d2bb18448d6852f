import type { Facts } from "../../plan/facts";
import type { Measure } from "../../plan/measure";
import { isDate, isNumeric } from "../../plan/measureTraits";
import { choiceFloor } from "../figures/choices";
import { highestAllowed, missedLimit, numberLimits } from "../evaluate/judgeNumbers";
import type { resultFacts } from "./findingFacts";
import type { PlanIndex } from "../evaluate/planIndex";
import type { ResultFigures } from "../evaluate/result";
import { serialOfIso } from "../figures/serialDate";

/** What a figure is held against: the number, the choice or the day; undefined where there is nothing. */
function thresholdOf(index: PlanIndex, measure: Measure, { value, total }: ResultFigures): number | string | undefined {
  if (isDate(measure)) return serialOfIso(measure.due);
  if (!isNumeric(measure)) return choiceFloor(index.plan, measure);
  const missed = typeof value === "number" ? missedLimit(measure, value, total ?? 0) : undefined;
  // A range is known by its upper end, but to figures that fall short of the lower one.
  const limit = missed ?? numberLimits(measure).find(({ path }) => path !== "minimum");
  if (limit?.rounding === undefined) return limit?.value;
  return total === null ? undefined : highestAllowed({ percent: limit.value, rounding: limit.rounding }, total);
}

/** The numbers that a sentence about a result needs: `value`, `total` and `threshold`, where there are any. */
export function resultNumbers(index: PlanIndex, measure: Measure, figures: ResultFigures): Facts<typeof resultFacts> {
  const { value, total } = figures;
  const threshold = thresholdOf(index, measure, figures);
  return {
    ...(value === null ? {} : { value }),
    ...(total === null ? {} : { total }),
    ...(threshold === undefined ? {} : { threshold }),
  };
}
