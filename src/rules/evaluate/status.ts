/** What a figure comes to in a period. The live formulas of the workbook give the same one for every input. */
export const statuses = [
  "met",
  "exceeded",
  "notMet",
  "missing",
  "invalid",
  "notApplicable",
  "pending",
  "tracked",
  "planInvalid",
] as const;
export type Status = (typeof statuses)[number];

/** `empty`: a period in which the target is neither judged nor entered. It shows as an empty cell. */
export type StatusOrEmpty = Status | "empty";

/** Whether nothing can be said of a target: no figure, or none that can be meant, or a plan that cannot. */
export const isLacking = (status: StatusOrEmpty): boolean =>
  status === "missing" || status === "invalid" || status === "planInvalid";
