import type { Plan } from "../../src/plan/plan";
import { evaluate } from "../../src/rules/evaluate/evaluate";
import type { Figures, Raw } from "../../src/rules/figures/figures";
import type { Finding } from "../../src/rules/findings/finding";
import { makeFindings } from "../../src/rules/findings/makeFindings";
import { serialOfIso } from "../../src/rules/figures/serialDate";
import { figuresOf, planOf, row, unitOf } from "../support/figures";
import type { TargetInput } from "../support/planInput";

export const midYear = serialOfIso("2024-06-30");
export const afterYear = serialOfIso("2025-01-01");

/** What is found after the year's end, unless on another day. */
export const findingsOf = (plan: Plan, figures: Figures, today = afterYear): readonly Finding[] =>
  makeFindings(plan, figures, evaluate(plan, figures), today);

/** Severity, code and column, or the row where a block has no columns. */
export const brief = ({ code, severity, place }: Finding): string => {
  const cell = "column" in place ? place.column : "row" in place ? place.row : place.name;
  return `${severity} ${code} ${cell}`;
};

export const ratio: TargetInput["measure"] = {
  kind: "ratio",
  part: "xong",
  total: "giao",
  threshold: { comparison: ">", percent: 90 },
};
export const none: TargetInput["measure"] = { kind: "none", counted: "vi phạm" };
export const amount: TargetInput["measure"] = {
  kind: "amount",
  unitOfMeasure: "triệu đồng",
  threshold: { comparison: ">", value: 50 },
};

/** Findings on one row that is entered and judged in the first campaign alone. */
export function onRow(
  measure: TargetInput["measure"],
  value: Raw,
  total: Raw = null,
  more: Parameters<typeof row>[1] = {},
) {
  const plan = planOf([{ id: "DV-A", measure, entered: ["D1"], judged: ["D1"], notApplicable: "withReason" }]);
  return findingsOf(plan, figuresOf([unitOf("U01", { "DV-A": row({ D1: [value, total] }, more) })]));
}
