import { fewThings, firstDay } from "../../plan/limitRange";
import { limitsOf, traitsOf, type NumberMeasure } from "../../plan/measureTraits";
import { figureLimit, isBlank } from "./blank";
import type { Raw } from "./figures";
import { toThousandths } from "./thousandths";

/** Which numbers a measure takes. */
export interface FigureRule {
  readonly whole: boolean;
  readonly signed: boolean;
  /** Largest magnitude, not included. */
  readonly below: number;
}

/** Violations, votes, members: whole numbers from 0 on, never as many as a day's number. */
export const countRule: FigureRule = { whole: true, signed: false, below: firstDay };

/** Whether a measure counts things against a number of them: documents are counted in tens of thousands, but in ratios. */
export const isHeldAgainstCount = (measure: NumberMeasure): boolean => traitsOf(measure).limit === "count";

const countsFew = (measure: NumberMeasure): boolean =>
  isHeldAgainstCount(measure) && limitsOf(measure).every(({ value }) => typeof value === "number" && value < fewThings);

/** Things counted are whole; amounts and changes may be below zero. */
export function figureRule(measure: NumberMeasure): FigureRule {
  const traits = traitsOf(measure);
  const below = countsFew(measure) ? firstDay : figureLimit;
  return { whole: traits.whole(measure), signed: traits.signed, below };
}

/** A cell read to three decimals: null where blank, "invalid" where it holds anything but a figure of the rule. */
export function readFigure(raw: Raw, { whole, signed, below }: FigureRule): number | null | "invalid" {
  if (typeof raw !== "number") return isBlank(raw) ? null : "invalid";
  if (!(Math.abs(raw) < below) || (raw < 0 && !signed)) return "invalid";
  const read = toThousandths(raw);
  return whole && !Number.isInteger(read) ? "invalid" : read;
}
