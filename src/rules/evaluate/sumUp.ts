import type { Measure } from "../../plan/measure";
import { isNumeric, isPair } from "../../plan/measureTraits";
import { isComplete, noFigures, type Evaluation } from "./evaluation";
import { judgeNumbers, resultOf } from "./judgeNumbers";
import { sumToThousandths } from "../figures/thousandths";

const numbers = (values: readonly (number | string | null)[]): readonly number[] =>
  values.filter((value) => typeof value === "number");

/**
 * Several evaluations as one: the periods of a year, or the units of the agency. Sums, never averages; what does not apply
 * is left out, one invalid part (of the figures or of the plan) makes the whole invalid, and while a part is missing the whole is.
 */
export function sumUp(measure: Measure, judged: boolean, parts: readonly Evaluation[]): Evaluation {
  const complete = parts.filter(isComplete);
  const applying = parts.filter(({ status }) => status !== "notApplicable");
  if (parts.length > 0 && applying.length === 0) return { status: "notApplicable", judged, figures: noFigures };
  const value = complete.length > 0 ? sumToThousandths(numbers(complete.map(({ figures }) => figures.value))) : null;
  const total =
    value !== null && isPair(measure) ? sumToThousandths(numbers(complete.map(({ figures }) => figures.total))) : null;
  const figures = { value, total, result: null };
  if (parts.some(({ status }) => status === "planInvalid")) return { status: "planInvalid", judged, figures };
  if (parts.some(({ status }) => status === "invalid")) return { status: "invalid", judged, figures };
  if (value === null || complete.length < applying.length || !isNumeric(measure)) {
    return { status: judged ? "missing" : value === null ? "empty" : "tracked", judged, figures };
  }
  const status = judged ? judgeNumbers(measure, value, total ?? 0) : "tracked";
  return { status, judged, figures: { ...figures, result: resultOf(measure, value, total ?? 0) } };
}
