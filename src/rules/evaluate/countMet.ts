import type { Result } from "./result";

/** "6 of 7": the results that are met or exceeded, of those judged. What does not apply is counted in neither. */
export function countMet(results: readonly Pick<Result, "judged" | "status">[]): {
  readonly met: number;
  readonly judged: number;
} {
  const judged = results.filter((result) => result.judged && result.status !== "notApplicable");
  return {
    met: judged.filter(({ status }) => status === "met" || status === "exceeded").length,
    judged: judged.length,
  };
}
