import { leadersCode } from "../../../src/rules/figures/figures";
import { peopleLists } from "../../../src/rules/figures/leaders";
import fc from "fast-check";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { Plan } from "../../../src/plan/plan";
import { isNamed } from "../../../src/rules/evaluate/countPeople";
import { evaluate } from "../../../src/rules/evaluate/evaluate";
import type { Figures } from "../../../src/rules/figures/figures";
import { makeShortlist } from "../../../src/rules/shortlist/makeShortlist";
import type { Shortlist } from "../../../src/rules/shortlist/shortlist";
import { arbitraryFigures } from "../../support/arbitraryFigures";
import { measuresPlan } from "../../support/measuresPlan";

const everyList = (plan: Plan, figures: Figures): readonly Shortlist[] => {
  const results = evaluate(plan, figures);
  return plan.periods.map(({ id }) => makeShortlist(plan, figures, results, id));
};

const ranks = (list: readonly { readonly rank: number }[]): readonly number[] => list.map(({ rank }) => rank);

describe.each<[string, Plan]>([
  ["the bundled plan", bundledPlan],
  ["a plan of all measures", measuresPlan],
])("makeShortlist, whatever people left in the workbook: %s", (_, plan) => {
  const given = arbitraryFigures(plan);

  it("proposes each unit and each named person or excludes them with a reason, and never both", () => {
    fc.assert(
      fc.property(given, (figures) => {
        const all = peopleLists(figures).flatMap(({ code, people }) => [
          ...(code === leadersCode ? [] : [code]),
          ...people.flatMap((person, row) => (isNamed(person) ? [`${code}|${row}`] : [])),
        ]);
        for (const { units, people, excluded } of everyList(plan, figures)) {
          const told = [
            ...units.map(({ unit }) => unit),
            ...people.map(({ unit, person }) => `${unit}|${person}`),
            ...excluded.map(({ unit, person }) => (person === undefined ? unit : `${unit}|${person}`)),
          ];
          expect(told.sort()).toEqual([...all].sort());
          expect(excluded.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("ranks one after another, and in the same order however the units are listed", () => {
    fc.assert(
      fc.property(given, (figures) => {
        const other = everyList(plan, { ...figures, units: [...figures.units].reverse() });
        everyList(plan, figures).forEach(({ units, people }, at) => {
          expect(ranks(units)).toEqual(units.map((__, place) => place + 1));
          expect(ranks(people)).toEqual(people.map((__, place) => place + 1));
          expect(other[at]?.units).toEqual(units);
          expect(other[at]?.people).toEqual(people);
        });
      }),
      { numRuns: 40 },
    );
  });
});
