import { traitsOf, type NumberMeasure } from "../../plan/measureTraits";
import { figureLimit, isBlank } from "./blank";
import type { Raw } from "./figures";
import { toThousandths } from "./thousandths";

/** Which numbers a measure takes. */
export interface FigureRule {
  readonly whole: boolean;
  readonly signed: boolean;
}

/** Violations, votes, members: whole numbers from 0 on. */
export const countRule: FigureRule = { whole: true, signed: false };

/** Things counted are whole; amounts and changes may be below zero. */
export function figureRule(measure: NumberMeasure): FigureRule {
  const traits = traitsOf(measure);
  return { whole: traits.whole(measure), signed: traits.signed };
}

/** A cell read to three decimals: null where blank, "invalid" where it holds anything but a figure of the rule. */
export function readFigure(raw: Raw, { whole, signed }: FigureRule): number | null | "invalid" {
  if (typeof raw !== "number") return isBlank(raw) ? null : "invalid";
  if (!(Math.abs(raw) < figureLimit) || (raw < 0 && !signed)) return "invalid";
  const read = toThousandths(raw);
  return whole && !Number.isInteger(read) ? "invalid" : read;
}
