import type { MeasureOf } from "../../plan/measure";
import type { Comparison } from "../../plan/threshold";
import type { NumberMeasure } from "../figures/figureRule";
import type { Status } from "./status";
import { compareChange, compareProducts, toThousandths } from "../figures/thousandths";

type Verdict = Extract<Status, "met" | "exceeded" | "notMet">;

const holds: Record<Comparison, (sign: number) => boolean> = {
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  "=": (sign) => sign === 0,
};

/** The most that a cap allows of a total: the percentage of it, rounded as the cap says. */
export function highestAllowed(
  { percent, rounding }: Pick<MeasureOf<"cap">, "percent" | "rounding">,
  total: number,
): number {
  // Whole numbers alone: hundredths of a percent of thousandths of a total.
  const units = BigInt(Math.round(percent * 100)) * BigInt(Math.round(total * 1000));
  const one = 10_000_000n;
  const rounded = {
    down: units / one,
    up: (units + one - 1n) / one,
    nearest: (units + one / 2n) / one,
  }[rounding];
  return Number(rounded);
}

/** How figures stand to the threshold: the sign of the difference; null for a measure that compares in another way. */
export function distance(measure: NumberMeasure, value: number, total: number): -1 | 0 | 1 | null {
  switch (measure.kind) {
    case "ratio":
      return measure.threshold === undefined ? null : compareProducts(value, 100, measure.threshold.percent, total);
    case "change": {
      const [from, to] = measure.direction === "rise" ? [total, value] : [value, total];
      return compareChange(from, to, measure.threshold.percent, total);
    }
    case "amount":
      return compareProducts(value, 1, toThousandths(measure.threshold.value), 1);
    case "count":
    case "none":
    case "cap":
      return null;
  }
}

function judgeCount({ minimum, maximum, exact, overMaximum }: MeasureOf<"count">, value: number): Verdict {
  const most = exact ?? maximum;
  if (value < (exact ?? minimum ?? 0)) return "notMet";
  return most !== undefined && value > most ? overMaximum : "met";
}

/** The verdict on figures that are complete and valid, read to three decimals; compared exactly. */
export function judgeNumbers(measure: NumberMeasure, value: number, total: number): Verdict {
  const verdict = (met: boolean): Verdict => (met ? "met" : "notMet");
  switch (measure.kind) {
    case "count":
      return judgeCount(measure, value);
    case "none":
      return verdict(value <= measure.allowed);
    case "cap":
      return verdict(value <= highestAllowed(measure, total));
    case "ratio":
    case "change":
    case "amount": {
      const sign = distance(measure, value, total);
      return verdict(sign === null || measure.threshold === undefined || holds[measure.threshold.comparison](sign));
    }
  }
}

/** What complete figures come to: a fraction of the total for a ratio or a change, else the figure itself. */
export function resultOf(measure: NumberMeasure, value: number, total: number): number {
  switch (measure.kind) {
    case "ratio":
    case "cap":
      return value / total;
    case "change":
      return (measure.direction === "rise" ? value - total : total - value) / total;
    case "count":
    case "amount":
    case "none":
      return value;
  }
}
