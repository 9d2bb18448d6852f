import type { Plan, PeriodId } from "../../plan/plan";
import type { Result } from "../../rules/evaluate/result";

/** How many targets of a unit are met in a period, of those judged in it; what does not apply is not counted. */
export function metOf(
  results: readonly Result[],
  unit: string,
  period: PeriodId,
): { readonly met: number; readonly judged: number } {
  const judged = results.filter(
    (result) =>
      result.unit === unit &&
      result.person === undefined &&
      result.period === period &&
      result.judged &&
      result.status !== "notApplicable",
  );
  return {
    met: judged.filter(({ status }) => status === "met" || status === "exceeded").length,
    judged: judged.length,
  };
}

/** What speaks for a person, by the plan's names: "Xếp loại: Hoàn thành tốt nhiệm vụ". */
export const personFacts = (
  results: readonly Result[],
  plan: Plan,
  unit: string,
  person: number,
  period: PeriodId,
): readonly string[] =>
  results
    .filter((result) => result.unit === unit && result.person === person && result.period === period)
    .flatMap(({ target, figures }) => {
      const name = plan.targets.find(({ id }) => id === target)?.name;
      return name === undefined || figures.result === null ? [] : [`${name}: ${figures.result}`];
    });
