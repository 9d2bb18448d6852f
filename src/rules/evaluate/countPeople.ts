import type { Plan } from "../../plan/plan";
import { gradesOf } from "../../plan/scales";
import type { Source } from "../../plan/target";
import { figureLimit, isBlank } from "../figures/blank";
import type { Person, UnitFigures } from "../figures/figures";
import { sumToThousandths } from "../figures/thousandths";

/** Sources of the agency that count the people of all units. */
export type PeopleSource = Extract<Source, { from: "peopleRatedAtLeast" | "peopleRatedBelow" | "peopleViolations" }>;

/** What one unit's list of people gives to a target of the agency. */
export interface PeopleCount {
  /** People rated at least, or below, the grade; or the violations recorded. */
  readonly value: number;
  /** People in scope with a rating, or with a readable number of violations. */
  readonly known: number;
  /** Named people that the source asks about. */
  readonly scope: number;
}

/** A row of the list of people that stands for somebody. */
export const isNamed = (person: Person): boolean => !isBlank(person.name);

/** Counts a unit's named people as a source of the agency asks. */
export function countPeople(unit: Pick<UnitFigures, "people">, plan: Plan, source: PeopleSource): PeopleCount {
  const named = unit.people.filter(isNamed);
  if (source.from === "peopleViolations") {
    const recorded = named
      .map((person) => person[source.field])
      .filter((cell) => typeof cell === "number")
      .filter((cell) => cell >= 0 && cell < figureLimit);
    return { value: sumToThousandths(recorded), known: recorded.length, scope: named.length };
  }
  const grades = gradesOf(plan, plan.ratingScale);
  const floor = grades.findIndex(({ id }) => id === source.grade);
  const chosen = plan.categories.filter((category) => category.chosen).map(({ name }) => name);
  const inScope = named.filter(
    ({ category }) => source.scope === "everyone" || (typeof category === "string" && chosen.includes(category)),
  );
  const ranks = inScope
    .map(({ rating }) => grades.findIndex(({ name }) => name === rating))
    .filter((rank) => rank !== -1);
  const atLeast = ranks.filter((rank) => rank <= floor).length;
  const value = source.from === "peopleRatedAtLeast" ? atLeast : ranks.length - atLeast;
  return { value, known: ranks.length, scope: inScope.length };
}
