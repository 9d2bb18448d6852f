import type { Measure } from "../../plan/measure";
import { evaluateChoice, evaluateDeadline } from "./evaluateChoice";
import { evaluatePair, evaluateSingle, type LeafCells } from "./evaluateNumbers";
import type { Evaluation } from "./evaluation";
import type { PlanIndex } from "./planIndex";

/** What the cells of one period come to under a measure; whether it applies at all is decided before. */
export function evaluateLeaf(index: PlanIndex, measure: Measure, cells: LeafCells, judged: boolean): Evaluation {
  switch (measure.kind) {
    case "ratio":
    case "change":
    case "cap":
      return evaluatePair(measure, cells, judged);
    case "count":
    case "amount":
    case "none":
      return evaluateSingle(measure, cells, judged);
    case "rating":
    case "confirmation":
    case "outcome":
      return evaluateChoice(index, measure, cells.value, judged);
    case "deadline":
      return evaluateDeadline(measure, cells.value, judged);
  }
}
