import { isShare, withinOf, type NumberMeasure, type PairMeasure } from "../../plan/measureTraits";
import { isBlank } from "../figures/blank";
import { noFigures, type Evaluation } from "./evaluation";
import { figureRule, readFigure } from "../figures/figureRule";
import type { Raw } from "../figures/figures";
import { judgeNumbers, resultOf } from "./judgeNumbers";
import { toThousandths } from "../figures/thousandths";

/** What a measure reads in one period. */
export interface LeafCells {
  readonly value: Raw;
  /** For a ratio within another one, the other one's part or total where that is a number, else null. */
  readonly total: Raw;
  /** The part of the ratio that this one stands within, where that is a number. */
  readonly outerPart: number | null;
}

/** One number: a count, an amount, something that must not happen. */
export function evaluateSingle(
  measure: Exclude<NumberMeasure, PairMeasure>,
  cells: LeafCells,
  judged: boolean,
): Evaluation {
  const value = readFigure(cells.value, figureRule(measure));
  if (value === null) return { status: judged ? "missing" : "empty", judged, figures: noFigures };
  if (value === "invalid") return { status: "invalid", judged, figures: noFigures };
  const status = judged ? judgeNumbers(measure, value, 0) : "tracked";
  return { status, judged, figures: { value, total: null, result: value } };
}

function contradicts(measure: PairMeasure, value: number, total: number, outerPart: number | null): boolean {
  if (total <= 0) return true;
  if (!isShare(measure)) return false;
  return value > total || (outerPart !== null && value > toThousandths(outerPart));
}

/** Two numbers: part and total, or value and baseline. Half of a pair is missing where judged, else tracked. */
export function evaluatePair(measure: PairMeasure, cells: LeafCells, judged: boolean): Evaluation {
  // The total of a ratio within another one is not entered here: without a part there is nothing to say.
  if (withinOf(measure) !== undefined && isBlank(cells.value))
    return { status: judged ? "missing" : "empty", judged, figures: noFigures };
  const rule = figureRule(measure);
  const value = readFigure(cells.value, rule);
  const total = readFigure(cells.total, rule);
  if (value === "invalid" || total === "invalid") {
    const figures = {
      value: value === "invalid" ? null : value,
      total: total === "invalid" ? null : total,
      result: null,
    };
    return { status: "invalid", judged, figures };
  }
  if (value === null || total === null) {
    const nothing = value === null && total === null;
    return {
      status: judged ? "missing" : nothing ? "empty" : "tracked",
      judged,
      figures: { value, total, result: null },
    };
  }
  if (contradicts(measure, value, total, cells.outerPart)) {
    return { status: "invalid", judged, figures: { value, total, result: null } };
  }
  const status = judged ? judgeNumbers(measure, value, total) : "tracked";
  return { status, judged, figures: { value, total, result: resultOf(measure, value, total) } };
}
