import type { PeriodId, Plan } from "../../plan/plan";
import { authoredInitiatives } from "./authoredInitiatives";
import { shownText } from "../figures/blank";
import { foldText } from "../figures/cleanText";
import { considerPerson } from "./considerPerson";
import { considerUnit, type Consideration } from "./considerUnit";
import { isNamed } from "../evaluate/countPeople";
import type { Figures } from "../figures/figures";
import { indexPlan } from "../evaluate/planIndex";
import { compareRanked, type Ranked } from "./rank";
import { rankFigures } from "./rankFigures";
import { rankingKeys } from "./rankingKeys";
import type { Result } from "../evaluate/result";
import { indexResults } from "../evaluate/resultIndex";
import type { Shortlist } from "./shortlist";

interface Candidate extends Ranked, Consideration {}

interface Candidature extends Candidate {
  readonly name: string;
  readonly initiatives: number;
}

const proposed = <T extends Candidate>(candidates: readonly T[]): readonly T[] =>
  candidates.filter(({ reasons }) => reasons.length === 0).sort(compareRanked);

/**
 * Who is proposed for the occasion of a period, in the plan's sort order, and who is not, with every reason: units first,
 * then people, each in the workbook's order. `results` are what `evaluate` gave for the same figures. A period that the
 * plan does not have is misuse.
 */
export function makeShortlist(plan: Plan, figures: Figures, results: readonly Result[], period: PeriodId): Shortlist {
  const index = indexPlan(plan);
  const found = indexResults(results);
  const occasion = plan.periods.find(({ id }) => id === period);
  const span = index.spans.get(period);
  if (occasion === undefined || span === undefined) throw new RangeError(`The plan has no period ${period}`);
  const order = {
    units: rankingKeys(index, "units", period),
    people: rankingKeys(index, "people", period),
  };
  const units = figures.units.map((unit, place): Candidate => {
    const considered = considerUnit(index, found, unit, occasion);
    const ranking = rankFigures(index, order.units, considered.results, 0);
    return { ...considered, unit: unit.code, place, figures: ranking };
  });
  const people = figures.units.flatMap((unit) => {
    const initiativesOf = authoredInitiatives(unit, span);
    return unit.people.flatMap((person, place): readonly Candidature[] => {
      if (!isNamed(person)) return [];
      const considered = considerPerson(index, found, unit, place, person, occasion);
      const initiatives = initiativesOf(person.name);
      const ranking = rankFigures(index, order.people, considered.results, initiatives);
      const name = foldText(shownText(person.name));
      return [{ ...considered, unit: unit.code, place, name, initiatives, figures: ranking }];
    });
  });
  const isExcluded = ({ reasons }: Consideration): boolean => reasons.length > 0;
  return {
    period,
    order,
    units: proposed(units).map(({ unit, remarks, pending }, place) => ({ unit, rank: place + 1, remarks, pending })),
    people: proposed(people).map(({ unit, place: person, name, initiatives, remarks }, place) => ({
      unit,
      person,
      name,
      rank: place + 1,
      initiatives,
      remarks,
    })),
    excluded: [
      ...units.filter(isExcluded).map(({ unit, reasons }) => ({ unit, reasons })),
      ...people.filter(isExcluded).map(({ unit, place: person, name, reasons }) => ({ unit, person, name, reasons })),
    ],
  };
}
