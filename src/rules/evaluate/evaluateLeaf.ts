import type { Measure } from "../../plan/measure";
import { isDate, isNumeric, isPair } from "../../plan/measureTraits";
import { evaluateChoice, evaluateDeadline } from "./evaluateChoice";
import { evaluatePair, evaluateSingle, type LeafCells } from "./evaluateNumbers";
import type { Evaluation } from "./evaluation";
import type { PlanIndex } from "./planIndex";

/** What the cells of one period come to under a measure; whether it applies at all is decided before. */
export function evaluateLeaf(index: PlanIndex, measure: Measure, cells: LeafCells, judged: boolean): Evaluation {
  if (isPair(measure)) return evaluatePair(measure, cells, judged);
  if (isNumeric(measure)) return evaluateSingle(measure, cells, judged);
  if (isDate(measure)) return evaluateDeadline(measure, cells.value, judged);
  return evaluateChoice(index, measure, cells.value, judged);
}
