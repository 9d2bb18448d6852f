import fc from "fast-check";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { Plan } from "../../../src/plan/plan";
import { evaluate } from "../../../src/rules/evaluate/evaluate";
import type { Figures } from "../../../src/rules/figures/figures";
import type { Finding } from "../../../src/rules/findings/finding";
import { makeFindings } from "../../../src/rules/findings/makeFindings";
import type { Result } from "../../../src/rules/evaluate/result";
import { statuses } from "../../../src/rules/evaluate/status";
import { arbitraryFigures } from "../../support/arbitraryFigures";
import { measuresPlan } from "../../support/measuresPlan";

const today = 45700;

const namedIn = ({ units }: Figures, { unit, person }: Result): unknown =>
  units.find(({ code }) => code === unit)?.people[person ?? -1]?.name;

/** Whether a finding is about the row (or the person) that a result stands on; a roll-up's faults are its units'. */
function isAbout(plan: Plan, result: Result, finding: Finding): boolean {
  const source = plan.targets.find(({ id }) => id === result.target)?.source;
  if (result.person !== undefined) {
    return (
      finding.place.block === "people" && finding.place.unit === result.unit && finding.place.row === result.person
    );
  }
  if (finding.target === result.target && finding.unit === result.unit) return true;
  return source?.from === "units" && finding.target === source.target;
}

/** What is counted from lists is told where it is wrong in them, whatever target that is told for. */
function isInItsLists(plan: Plan, { unit, target }: Result, { place }: Finding): boolean {
  const from = plan.targets.find(({ id }) => id === target)?.source.from ?? "entry";
  const block = from === "initiatives" ? "initiatives" : from.startsWith("people") ? "people" : undefined;
  return place.block === block && (unit === undefined || unit === place.unit);
}

describe.each<[string, Plan]>([
  ["the bundled plan", bundledPlan],
  ["a plan of all measures", measuresPlan],
])("makeFindings: %s", (_, plan) => {
  const given = arbitraryFigures(plan);
  const runs = { numRuns: 60 };

  it("tells an error of every invalid result, and something of every missing one", () => {
    fc.assert(
      fc.property(given, (figures) => {
        const results = evaluate(plan, figures);
        const findings = makeFindings(plan, figures, results, today);
        const errors = findings.filter(({ severity }) => severity === "error");
        for (const result of results) {
          const told =
            result.status === "invalid"
              ? errors.some((finding) => isAbout(plan, result, finding) || isInItsLists(plan, result, finding))
              : result.status !== "missing" || findings.some((finding) => isAbout(plan, result, finding));
          if (!told) throw new Error(`Silent: ${JSON.stringify(result)} of ${String(namedIn(figures, result))}`);
        }
      }),
      runs,
    );
  });

  it("never tells the same fault of the same cell twice", () => {
    fc.assert(
      fc.property(given, (figures) => {
        const keys = makeFindings(plan, figures, evaluate(plan, figures), today).map(
          ({ code, place, period, target }) => JSON.stringify([code, place, period, target]),
        );
        return new Set(keys).size === keys.length;
      }),
      runs,
    );
  });

  it("gives the same for the same, and only statuses that have a name", () => {
    fc.assert(
      fc.property(given, (figures) => {
        const results = evaluate(plan, figures);
        expect(evaluate(plan, structuredClone(figures))).toEqual(results);
        expect(makeFindings(plan, figures, results, today)).toEqual(makeFindings(plan, figures, results, today));
        return results.every(({ status }) => status === "empty" || statuses.includes(status));
      }),
      { numRuns: 20 },
    );
  });

  it("has a result only for what is complete, valid and applies", () => {
    fc.assert(
      fc.property(given, (figures) =>
        evaluate(plan, figures).every(
          ({ status, figures: { result } }) =>
            ["met", "exceeded", "notMet"].includes(status) === (result !== null) || status === "tracked",
        ),
      ),
      runs,
    );
  });
});
