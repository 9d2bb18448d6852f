import type { NumberLimit } from "../../plan/limit";
import type { MeasureOf } from "../../plan/measure";
import { isChange, limitsOf, traitsOf, type NumberMeasure } from "../../plan/measureTraits";
import type { Comparison } from "../../plan/threshold";
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

/** What a number must reach, the lower end first. */
export const numberLimits = (measure: NumberMeasure): readonly NumberLimit[] =>
  limitsOf(measure).filter((limit) => limit.form !== "grade" && limit.form !== "date");

/** How figures stand to a limit: the sign of the difference, exactly. */
export function distance(measure: NumberMeasure, limit: NumberLimit, value: number, total: number): -1 | 0 | 1 {
  const { value: asked, rounding } = limit;
  if (rounding !== undefined) return compareProducts(value, 1, highestAllowed({ percent: asked, rounding }, total), 1);
  if (isChange(measure)) {
    const [from, to] = measure.direction === "rise" ? [total, value] : [value, total];
    return compareChange(from, to, asked, total);
  }
  if (traitsOf(measure).result === "share") return compareProducts(value, 100, asked, total);
  return compareProducts(value, 1, toThousandths(asked), 1);
}

/** The first limit that figures miss; undefined where they keep to all. */
export const missedLimit = (measure: NumberMeasure, value: number, total: number): NumberLimit | undefined =>
  numberLimits(measure).find((limit) => !holds[limit.comparison](distance(measure, limit, value, total)));

/** The verdict on figures that are complete and valid, read to three decimals; compared exactly. */
export function judgeNumbers(measure: NumberMeasure, value: number, total: number): Verdict {
  const missed = missedLimit(measure, value, total);
  if (missed === undefined) return "met";
  return distance(measure, missed, value, total) > 0 ? (missed.above ?? "notMet") : "notMet";
}

/** What complete figures come to: a fraction of the total for a ratio or a change, else the figure itself. */
export function resultOf(measure: NumberMeasure, value: number, total: number): number {
  if (isChange(measure)) return (measure.direction === "rise" ? value - total : total - value) / total;
  return traitsOf(measure).result === "share" ? value / total : value;
}
