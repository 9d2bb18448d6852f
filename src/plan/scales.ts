import type { Plan, Scale } from "./plan";

/** A scale's grades, best first; none for a scale that the plan does not have. */
export const gradesOf = ({ scales }: Pick<Plan, "scales">, scale: string): Scale["grades"] =>
  scales.find(({ id }) => id === scale)?.grades ?? [];

/** Names of a scale's grades, best first: what stands in cells. */
export const gradeNames = (plan: Pick<Plan, "scales">, scale: string): readonly string[] =>
  gradesOf(plan, scale).map(({ name }) => name);

/** The name of a grade by its id; undefined for a grade that the plan does not have. */
export const gradeName = (plan: Pick<Plan, "scales">, scale: string, grade: string): string | undefined =>
  gradesOf(plan, scale).find(({ id }) => id === grade)?.name;
