import type { Plan } from "../../plan/plan";
import { gradesOf } from "../../plan/scales";
import type { Source } from "../../plan/target";
import { isBlank, isError } from "../figures/blank";
import { countRule, readFigure } from "../figures/figureRule";
import { choiceIn, isSameChoice } from "../figures/sameChoice";
import type { Leaders, Person, Raw, UnitFigures } from "../figures/figures";
import { isDeclaredNone } from "../figures/leaders";
import { sumToThousandths } from "../figures/thousandths";

/** Sources of the agency that count all people of the agency. */
export type PeopleSource = Extract<Source, { from: "peopleRatedAtLeast" | "peopleRatedBelow" | "peopleViolations" }>;

/** What one list of people gives to a target of the agency. */
export interface PeopleCount {
  /** People rated at least, or below, the grade; or the violations recorded. */
  readonly value: number;
  /** People in scope with a rating, or with a readable number of violations. */
  readonly known: number;
  /** Named people that the source asks about. */
  readonly scope: number;
  /** Whether anybody is listed at all, or it is said that there is nobody to list. */
  readonly listed: boolean;
  /** Whether something that is counted cannot be meant: a rating that is none, a category that is none, half a violation. */
  readonly wrong: boolean;
}

/** A row of the list of people that stands for somebody. */
export const isNamed = (person: Person): boolean => !isBlank(person.name);

/** Counts the named people of a unit, or of the leaders, as a source of the agency asks. */
export function countPeople(
  unit: Pick<UnitFigures, "people"> & Partial<Pick<Leaders, "none">>,
  plan: Plan,
  source: PeopleSource,
): PeopleCount {
  const named = unit.people.filter(isNamed);
  const listed = named.length > 0 || isDeclaredNone({ none: unit.none ?? null });
  if (source.from === "peopleViolations") {
    const recorded = named
      .map((person) => person[source.field])
      .filter((cell) => typeof cell === "number")
      .filter((cell) => cell >= 0 && cell < countRule.below);
    // A cell error is in the way of all, named or not.
    const wrong =
      unit.people.some((person) => isError(person[source.field])) ||
      named.some((person) => readFigure(person[source.field], countRule) === "invalid");
    return { value: sumToThousandths(recorded), known: recorded.length, scope: named.length, listed, wrong };
  }
  const grades = gradesOf(plan, plan.ratingScale);
  const floor = grades.findIndex(({ id }) => id === source.grade);
  const chosen = plan.categories.filter((category) => category.chosen).map(({ name }) => name);
  const categories = plan.categories.map(({ name }) => name);
  const inScope = named.filter(
    ({ category }) => source.scope === "everyone" || choiceIn(category, chosen) !== undefined,
  );
  const isNone = (raw: Raw, choices: readonly string[]): boolean =>
    !isBlank(raw) && !isError(raw) && choiceIn(raw, choices) === undefined;
  const wrong =
    inScope.some(({ rating }) =>
      isNone(
        rating,
        grades.map(({ name }) => name),
      ),
    ) ||
    (source.scope === "chosenCategories" && named.some(({ category }) => isNone(category, categories)));
  const ranks = inScope
    .map(({ rating }) => grades.findIndex(({ name }) => isSameChoice(rating, name)))
    .filter((rank) => rank !== -1);
  const atLeast = ranks.filter((rank) => rank <= floor).length;
  const value = source.from === "peopleRatedAtLeast" ? atLeast : ranks.length - atLeast;
  return { value, known: ranks.length, scope: inScope.length, listed, wrong };
}
