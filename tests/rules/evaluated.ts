import { evaluate } from "../../src/rules/evaluate/evaluate";
import type { Raw } from "../../src/rules/figures/figures";
import type { StatusOrEmpty } from "../../src/rules/evaluate/status";
import { figuresOf, planOf, row, unitOf, type Entered } from "../support/figures";
import type { TargetInput } from "../support/planInput";

export type Measure = TargetInput["measure"];

export const ratio = (comparison: ">" | ">=" | "<" | "<=" | "=", percent: number, whole = true): Measure => ({
  kind: "ratio",
  part: "phần",
  total: "tổng",
  whole,
  threshold: { comparison, percent },
});
export const count = (
  limits: { minimum?: number; maximum?: number; exact?: number },
  overMaximum?: "exceeded" | "notMet",
) => ({ kind: "count", counted: "việc", ...limits, ...(overMaximum && { overMaximum }) }) as const;
export const amount = (comparison: ">" | "<=" | "=", value: number): Measure => ({
  kind: "amount",
  unitOfMeasure: "triệu đồng",
  threshold: { comparison, value },
});
export const change = (direction: "rise" | "fall", comparison: ">" | ">=", percent: number): Measure => ({
  kind: "change",
  unitOfMeasure: "hộ",
  direction,
  baseline: "năm trước",
  threshold: { comparison, percent },
});
export const cap = (percent: number, rounding: "down" | "up" | "nearest"): Measure => ({
  kind: "cap",
  part: "phần",
  total: "tổng",
  percent,
  rounding,
});

/** Statuses of one target of one unit, by period. */
export function statuses(target: Omit<TargetInput, "id">, entered: Entered, notApplicable: Raw = null) {
  const plan = planOf([{ id: "DV-A", ...target }]);
  const results = evaluate(plan, figuresOf([unitOf("U01", { "DV-A": row(entered, { notApplicable }) })]));
  return Object.fromEntries(results.map(({ period, status }) => [period, status]));
}

/** The status of the first campaign. */
export const inFirst = (measure: Measure, value: Raw, total: Raw = null, judged = true): StatusOrEmpty | undefined =>
  statuses({ measure, judged: judged ? ["D1"] : [] }, { D1: [value, total] }).D1;
