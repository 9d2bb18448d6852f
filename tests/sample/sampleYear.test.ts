import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Raw } from "../../src/rules/figures/figures";
import { leadersCode } from "../../src/rules/figures/figures";
import { figures, units } from "../../src/sample/sampleYear";

const namesOf = (list: readonly { readonly name: string }[]): ReadonlySet<Raw> => new Set(list.map(({ name }) => name));
const leaders = figures.units[leadersCode]?.people ?? [];
const people = Object.values(figures.units).flatMap((unit) => unit.people ?? []);

describe("the sample year", () => {
  it("has twelve units with heads, and 60 to 90 people in all", () => {
    expect(units).toHaveLength(12);
    expect(units.every(({ head, name }) => head !== undefined && name !== "")).toBe(true);
    expect(people.length).toBeGreaterThanOrEqual(60);
    expect(people.length).toBeLessThanOrEqual(90);
    expect(units.reduce((sum, { staff }) => sum + (staff ?? 0), 0)).toBe(people.length - leaders.length);
  });

  it("puts figures on the units that it lists, and on targets of the plan", () => {
    expect(Object.keys(figures.units)).toEqual([...units.map(({ code }) => code), leadersCode]);
    const known = new Set(bundledPlan.targets.map(({ id }) => id));
    const used = [...Object.values(figures.units), figures.agency].flatMap((part) => Object.keys(part?.figures ?? {}));
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it("has every head among the people of the unit", () => {
    for (const { code, head } of units) {
      expect(figures.units[code ?? ""]?.people?.map(({ name }) => name)).toContain(head);
    }
  });

  it("uses grades, categories and titles of the plan, but for the faults it has on purpose", () => {
    const grades = namesOf(bundledPlan.scales.flatMap((scale) => scale.grades));
    const strangers = (key: string, known: ReadonlySet<Raw>): readonly Raw[] =>
      people.flatMap((person) => person[key] ?? []).filter((raw) => !known.has(raw));
    expect(strangers("rating", grades)).toEqual(["Tốt"]);
    expect(strangers("category", namesOf(bundledPlan.categories))).toEqual([]);
    expect(strangers("title", namesOf(bundledPlan.awards))).toEqual([]);
  });
});
