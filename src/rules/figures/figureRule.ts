import type { Measure, MeasureOf } from "../../plan/measure";
import { figureLimit, isBlank } from "./blank";
import type { Raw } from "./figures";
import { toThousandths } from "./thousandths";

/** Measures whose figures are numbers that can be summed. */
export type NumberMeasure = MeasureOf<"ratio" | "count" | "amount" | "change" | "none" | "cap">;
/** Measures of two numbers: part and total, or value and baseline. */
export type PairMeasure = MeasureOf<"ratio" | "change" | "cap">;
/** Measures of one number. */
export type SingleMeasure = Exclude<NumberMeasure, PairMeasure>;

export const isPair = (measure: Measure): measure is PairMeasure =>
  measure.kind === "ratio" || measure.kind === "change" || measure.kind === "cap";

export const isNumeric = (measure: Measure): measure is NumberMeasure =>
  isPair(measure) || measure.kind === "count" || measure.kind === "amount" || measure.kind === "none";

/** Which numbers a measure takes. */
export interface FigureRule {
  readonly whole: boolean;
  readonly signed: boolean;
}

/** Things counted are whole; amounts and changes may be below zero. */
export function figureRule(measure: NumberMeasure): FigureRule {
  if (measure.kind === "ratio") return { whole: measure.whole, signed: false };
  const signed = measure.kind === "amount" || measure.kind === "change";
  return { whole: !signed, signed };
}

/** A cell read to three decimals: null where blank, "invalid" where it holds anything but a figure of the rule. */
export function readFigure(raw: Raw, { whole, signed }: FigureRule): number | null | "invalid" {
  if (typeof raw !== "number") return isBlank(raw) ? null : "invalid";
  if (!(Math.abs(raw) < figureLimit) || (raw < 0 && !signed)) return "invalid";
  const read = toThousandths(raw);
  return whole && !Number.isInteger(read) ? "invalid" : read;
}
