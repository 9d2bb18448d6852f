import type { Measure } from "../../plan/measure";
import type { Target } from "../../plan/target";
import { choiceFloor } from "../evaluateChoice";
import { isNumeric } from "../figureRule";
import type { Finding } from "../finding";
import { distance, highestAllowed } from "../judgeNumbers";
import type { PlanIndex } from "../planIndex";
import type { Result } from "../result";
import { serialOfIso } from "../serialDate";
import { dueSeverity, type FaultContext } from "./faultContext";

/** What a figure is held against: the number, the choice or the day; undefined where there is nothing. */
function thresholdOf(
  index: PlanIndex,
  measure: Measure,
  { value, total }: Result["figures"],
): number | string | undefined {
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
export function numbersOf(index: PlanIndex, measure: Measure, figures: Result["figures"]): Finding["numbers"] {
  const { value, total } = figures;
  const threshold = thresholdOf(index, measure, figures);
  return {
    ...(value === null ? {} : { value }),
    ...(total === null ? {} : { total }),
    ...(threshold === undefined ? {} : { threshold }),
  };
}

/** A strict threshold that is reached exactly, and so not passed: "đúng 90%: chưa vượt". */
function isExactlyAt(measure: Measure, { value, total }: Result["figures"]): boolean {
  if (!isNumeric(measure) || typeof value !== "number" || !("threshold" in measure)) return false;
  const comparison = measure.threshold?.comparison;
  return (comparison === ">" || comparison === "<") && distance(measure, value, total ?? 0) === 0;
}

/** A target missed, just missed, or passed beyond its maximum; null for any other result. */
export function verdictFault(context: FaultContext, target: Target, result: Result): Finding | null {
  const { measure } = target;
  const { unit, period, place, status, figures } = result;
  if (status !== "notMet" && status !== "exceeded") return null;
  const numbers = numbersOf(context.index, measure, figures);
  const about = { ...(unit === undefined ? {} : { unit }), target: target.id, period, place, numbers };
  if (status === "exceeded") return { code: "target.exceeded", severity: "info", ...about };
  if (isExactlyAt(measure, figures)) return { code: "target.exactly-at-threshold", severity: "warning", ...about };
  return { code: "target.not-met", severity: dueSeverity(context, period), ...about };
}
