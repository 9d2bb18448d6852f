import type { AwardId } from "../../plan/award";
import type { Period, PeriodId, Plan } from "../../plan/plan";
import { authoredInitiatives, listedStates } from "./authoredInitiatives";
import { shownText } from "../figures/blank";
import { foldText } from "../figures/cleanText";
import { considerPerson } from "./considerPerson";
import { considerUnit, type Consideration } from "./considerUnit";
import { isNamed } from "../evaluate/countPeople";
import type { Figures, UnitFigures } from "../figures/figures";
import { peopleLists } from "../figures/leaders";
import { indexPlan, type PlanIndex, type Span } from "../evaluate/planIndex";
import { compareRanked, type Ranked } from "./rank";
import { rankFigures } from "./rankFigures";
import { rankingKeys } from "./rankingKeys";
import type { Result } from "../evaluate/result";
import { indexResults, type ResultIndex } from "../evaluate/resultIndex";
import type { Shortlist } from "./shortlist";

interface Candidate extends Ranked, Consideration {}

interface Candidature extends Candidate {
  readonly name: string;
  readonly initiatives: number;
}

/** An occasion, and what is looked up for everybody who is considered at it. */
interface Considering {
  readonly index: PlanIndex;
  readonly results: ResultIndex;
  readonly occasion: Period;
  readonly span: Span;
  readonly order: Shortlist["order"];
}

const isExcluded = ({ reasons }: Consideration): boolean => reasons.length > 0;

const proposed = <T extends Candidate>(candidates: readonly T[]): readonly T[] =>
  candidates.filter((candidate) => !isExcluded(candidate)).sort(compareRanked);

function peopleOf(unit: UnitFigures, { index, results, occasion, span, order }: Considering): readonly Candidature[] {
  const initiativesOf = authoredInitiatives(unit, span, listedStates);
  return unit.people.flatMap((person, place): readonly Candidature[] => {
    if (!isNamed(person)) return [];
    const considered = considerPerson(index, results, unit, place, person, occasion);
    const initiatives = initiativesOf(person.name);
    const figures = rankFigures(index, order.people, considered.results, initiatives);
    const name = foldText(shownText(person.name));
    return [{ ...considered, unit: unit.code, place, name, initiatives, figures }];
  });
}

/** How many of a unit's own people are proposed for one of some awards. */
const proposedIn =
  (people: readonly Candidature[]) =>
  (awards: readonly AwardId[]): number =>
    people.filter((person) => !isExcluded(person) && awards.includes(person.award?.id ?? "")).length;

/**
 * Who is proposed for the occasion of a period, in the plan's sort order, and who is not, with every reason: units first,
 * then people, each in the workbook's order. `results` are what `evaluate` gave for the same figures. A period that the
 * plan does not have is misuse.
 */
export function makeShortlist(plan: Plan, figures: Figures, results: readonly Result[], period: PeriodId): Shortlist {
  const index = indexPlan(plan);
  const occasion = plan.periods.find(({ id }) => id === period);
  const span = index.spans.get(period);
  if (occasion === undefined || span === undefined) throw new RangeError(`The plan has no period ${period}`);
  const order = { units: rankingKeys(index, "units", period), people: rankingKeys(index, "people", period) };
  const considering: Considering = { index, results: indexResults(results), occasion, span, order };
  // People first: what is asked of a unit may depend on for what its own are proposed.
  const people = peopleLists(figures).map((list) => peopleOf(list, considering));
  const units = figures.units.map((unit, place): Candidate => {
    const own = proposedIn(people[place] ?? []);
    const considered = considerUnit(index, considering.results, unit, occasion, own);
    const ranking = rankFigures(index, order.units, considered.results, 0);
    return { ...considered, unit: unit.code, place, figures: ranking };
  });
  const ofAward = ({ award, conditions }: Candidate) => ({ award: award?.id ?? null, conditions });
  return {
    period,
    order,
    units: proposed(units).map((one, place) => ({
      ...{ unit: one.unit, rank: place + 1, ...ofAward(one) },
      ...{ remarks: one.remarks, pending: one.pending },
    })),
    people: proposed(people.flat()).map((one, place) => ({
      ...{ unit: one.unit, person: one.place, name: one.name, rank: place + 1, ...ofAward(one) },
      ...{ initiatives: one.initiatives, remarks: one.remarks },
    })),
    excluded: [
      ...units.filter(isExcluded).map((one) => ({ unit: one.unit, ...ofAward(one), reasons: one.reasons })),
      ...people
        .flat()
        .filter(isExcluded)
        .map((one) => ({
          ...{ unit: one.unit, person: one.place, name: one.name, ...ofAward(one) },
          reasons: one.reasons,
        })),
    ],
  };
}
