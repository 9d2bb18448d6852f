import type { PeriodId } from "../plan/plan";
import type { Target } from "../plan/target";
import { isBlank } from "./blank";
import type { Raw } from "./figures";
import { periodsOfTarget, type PlanIndex } from "./planIndex";
import { tokens } from "./tokens";

/** What the cell "Không áp dụng" says of a target. A fault makes every period invalid. */
export type NotApplicable =
  | { readonly kind: "none" }
  | { readonly kind: "whole" }
  | { readonly kind: "fault" }
  | { readonly kind: "period"; readonly period: PeriodId };

/** The marks that the cell may hold: `x`, and an entered period's id where a sum can leave that period out. */
export function notApplicableMarks(index: PlanIndex, target: Target): readonly string[] {
  if (target.notApplicable === "forbidden") return [];
  const summed = periodsOfTarget(index, target.id).some(({ leaves }) => leaves !== null);
  return summed ? [tokens.mark, ...target.entered] : [tokens.mark];
}

/** Reads the cell; case does not matter, anything else does. */
export function readNotApplicable(index: PlanIndex, target: Target, raw: Raw): NotApplicable {
  if (isBlank(raw)) return { kind: "none" };
  if (typeof raw !== "string") return { kind: "fault" };
  const typed = raw.toUpperCase();
  const mark = notApplicableMarks(index, target).find((allowed) => allowed.toUpperCase() === typed);
  if (mark === undefined) return { kind: "fault" };
  return mark === tokens.mark ? { kind: "whole" } : { kind: "period", period: mark };
}
