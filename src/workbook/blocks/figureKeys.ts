import { isPair, withinOf } from "../../plan/measureTraits";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { judgedKey } from "./planKeys";

export const periodParts = ["value", "total", "result", "status"] as const;
export type PeriodPart = (typeof periodParts)[number];

/** `D1.value` */
export const periodKey = (period: string, part: PeriodPart): string => `${period}.${part}`;

/** Columns that mirror the plan's row of the target, so that a unit's sheet can be read by itself. */
export const mirrorKeys = (plan: Plan): readonly string[] => ["threshold", "maximum", ...plan.periods.map(judgedKey)];

/** What is counted of a row: cells asked for and filled, wrong ones, and those that are empty and were due. */
export const countKeys = ["filled", "asked", "wrong", "due"] as const;
export type CountKey = (typeof countKeys)[number];

/** Those that the figures of an earlier form have not: set-up adds them behind the others. */
export const addedKeys = ["wrong", "due"] as const satisfies readonly CountKey[];

/** Hidden columns of figures that formulas compute by. */
export const helperKeys = (plan: Plan): readonly string[] => [
  ...["naState", "filled", "asked"],
  ...mirrorKeys(plan),
  ...addedKeys,
];

/** Whether people type the value of an entered period, or a formula counts it. */
export const isTyped = (target: Target): boolean => target.source.from === "entry";

/** Whether the total is typed too: not for counts and choices, nor where it is another ratio's figure. */
export function totalRole(target: Target): "typed" | "computed" | "absent" {
  const { measure } = target;
  if (!isPair(measure)) return "absent";
  return isTyped(target) && withinOf(measure) === undefined ? "typed" : "computed";
}

export const unitTargets = (plan: Plan): readonly Target[] => plan.targets.filter((target) => target.level === "unit");

export const agencyTargets = (plan: Plan): readonly Target[] =>
  plan.targets.filter((target) => target.level === "agency");
