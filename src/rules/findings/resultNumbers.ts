import type { Facts } from "../../plan/facts";
import type { Measure } from "../../plan/measure";
import { choiceFloor } from "../evaluate/evaluateChoice";
import type { resultFacts } from "./findingFacts";
import { highestAllowed } from "../evaluate/judgeNumbers";
import type { PlanIndex } from "../evaluate/planIndex";
import type { ResultFigures } from "../evaluate/result";
import { serialOfIso } from "../figures/serialDate";

/** What a figure is held against: the number, the choice or the day; undefined where there is nothing. */
function thresholdOf(index: PlanIndex, measure: Measure, { value, total }: ResultFigures): number | string | undefined {
  switch (measure.kind) {
    case "ratio":
    case "change":
      return measure.threshold?.percent;
    case "amount":
      return measure.threshold.value;
    case "count": {
      const { exact, minimum, maximum } = measure;
      const short = minimum !== undefined && typeof value === "number" && value < minimum;
      return exact ?? (short ? minimum : maximum);
    }
    case "none":
      return measure.allowed;
    case "cap":
      return total === null ? undefined : highestAllowed(measure, total);
    case "deadline":
      return serialOfIso(measure.due);
    case "rating":
    case "confirmation":
    case "outcome":
      return choiceFloor(index, measure);
  }
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
