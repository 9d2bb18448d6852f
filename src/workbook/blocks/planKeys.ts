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

export const planSettingRows = ["registrationDeadline"] as const;
