import { periodRole, type PeriodRole } from "../../plan/periodRole";
import type { Period, PeriodId, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { isBlank } from "./blank";
import type { Raw } from "./figures";
import { tokens } from "./tokens";

/** What the cell "Không áp dụng" says of a target. A fault makes every period invalid. */
export type NotApplicable =
  | { readonly kind: "none" }
  | { readonly kind: "whole" }
  | { readonly kind: "fault" }
  | { readonly kind: "period"; readonly period: PeriodId };

/** The marks that the cell may hold: `x`, and an entered period's id where a sum can leave that period out. */
export function notApplicableMarks({ periods }: Pick<Plan, "periods">, target: Target): readonly string[] {
  if (target.notApplicable === "forbidden") return [];
  const inRole = (role: PeriodRole): readonly Period[] =>
    periods.filter((period) => periodRole(target, period) === role);
  const entered = inRole("derived").length > 0 ? inRole("entered").map(({ id }) => id) : [];
  return [tokens.mark, ...entered];
}

/** Reads the cell; case does not matter, anything else does. */
export function readNotApplicable(plan: Pick<Plan, "periods">, target: Target, raw: Raw): NotApplicable {
  if (isBlank(raw)) return { kind: "none" };
  if (typeof raw !== "string") return { kind: "fault" };
  const typed = raw.toUpperCase();
  const mark = notApplicableMarks(plan, target).find((allowed) => allowed.toUpperCase() === typed);
  if (mark === undefined) return { kind: "fault" };
  return mark === tokens.mark ? { kind: "whole" } : { kind: "period", period: mark };
}
