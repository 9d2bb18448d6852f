import fc from "fast-check";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import { planIssueFacts, sheetIssueFacts } from "../../src/plan/planIssue";
import { codesOf } from "../support/codesOf";
import { at, editedPlan } from "../support/editedPlan";
import { periodFaults } from "./faults/periodFaults";
import { referenceFaults } from "./faults/referenceFaults";
import { shapeFaults } from "./faults/shapeFaults";
import { targetFaults } from "./faults/targetFaults";

const faults = { ...shapeFaults, ...periodFaults, ...targetFaults, ...referenceFaults };

const within = (target: string) => ({ kind: "ratio", part: "a", total: "b", within: { target, of: "total" } });

const issuesOf = (input: unknown) => {
  const parsed = parsePlan(input);
  return parsed.ok ? [] : parsed.issues;
};

describe("a plan with a fault", () => {
  it.each(Object.entries(faults))("is refused, with the way to it: %s", (_name, { edits, path, code, numbers }) => {
    expect(issuesOf(editedPlan(edits))).toContainEqual({ path, code, numbers: numbers ?? {} });
  });

  it("of another year names both ends of each period", () => {
    expect(issuesOf(editedPlan({ year: 2025 })).filter(({ code }) => code === "period.outside-year")).toHaveLength(6);
  });

  it("in a circle of two is told on both", () => {
    const circle = editedPlan({ [at("DV-VB", "measure")]: within("DV-CT"), [at("DV-CT", "measure")]: within("DV-VB") });
    expect(
      issuesOf(circle)
        .filter(({ code }) => code === "within.circular")
        .map(({ path }) => path),
    ).toEqual([at("DV-VB", "measure.within.target"), at("DV-CT", "measure.within.target")]);
  });

  it("tells every fault at once", () => {
    const paths = issuesOf(editedPlan({ name: undefined, number: "", year: 1999 })).map(({ path }) => path);
    expect(paths).toEqual(["number", "year", "name"]);
  });

  it("of every kind is tried here", () => {
    const elsewhere = ["period.outside-year", "within.circular", ...codesOf(sheetIssueFacts)];
    const tried = new Set([...Object.values(faults).map(({ code }) => code), ...elsewhere]);
    expect(codesOf(planIssueFacts).filter((code) => !tried.has(code))).toEqual([]);
  });
});

describe("parsing", () => {
  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parsePlan(input).ok).toBe(false);
      }),
    );
  });

  it("names the plan itself where it is not an object", () => {
    expect(issuesOf("kế hoạch")).toEqual([{ path: "", code: "value.type", numbers: { expected: "object" } }]);
  });

  it("gives back what it parsed, so that a plan can be written and read again", () => {
    const parsed = parsePlan(JSON.parse(JSON.stringify(bundledPlan)));
    expect(parsed).toEqual({ ok: true, plan: bundledPlan });
  });

  it("takes the titles of an earlier version for awards of the year's end", () => {
    const { awards, ...plan } = bundledPlan;
    const titles = awards
      .filter(({ occasions }) => occasions.includes("CN"))
      .map(({ id, name, level, aliases }) => ({ id, name, level, ...(aliases && { aliases }) }));
    expect(parsePlan({ ...plan, titles })).toEqual({
      ok: true,
      plan: { ...plan, awards: titles.map((title) => ({ ...title, occasions: ["CN"], conditions: [] })) },
    });
    const wrong = parsePlan({ ...plan, titles: [...titles, { ...titles[0], id: "CO2", name: "" }, "Cờ"] });
    const faults = wrong.ok ? [] : wrong.issues.map(({ path, code }) => `${path} ${code}`);
    expect(faults).toEqual(["awards[6].name text.empty", "awards[7] value.type"]);
  });

  it("leaves what it was given as it was", () => {
    const input = editedPlan({});
    parsePlan(input);
    expect(Object.isFrozen(input)).toBe(false);
  });
});
