import type { Plan } from "../../plan/plan";

/** Columns of the plan's targets behind the id column. `threshold`, `maximum`, `judged.*` and `bars` can be edited. */
export const planTargetKeys = (plan: Plan): readonly string[] => [
  "no",
  "name",
  "words",
  "level",
  "clause",
  "kind",
  "comparison",
  "threshold",
  "maximum",
  "unitOfMeasure",
  ...plan.periods.map((period) => `judged.${period.id}`),
  "bars",
];

export const planPeriodKeys = ["no", "name", "from", "to", "review"] as const;
export const planCategoryKeys = ["no", "name", "chosen"] as const;
export const planSettingKeys = ["no", "label", "value"] as const;
export const planSettingRows = ["registrationDeadline"] as const;
export const planEventKeys = ["no", "name", "day", "period", "founded", "years", "stated", "remark"] as const;
