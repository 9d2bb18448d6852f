/** @jest-environment node */
import { describeRequirement } from "../../src/locale/describeRequirement";
import { planFormChoices } from "../../src/locale/workbook/planForm/choices";
import { kindGuide } from "../../src/locale/workbook/planForm/guide";
import { sentences } from "../../src/locale/requirement";
import { lessIsBetter } from "../../src/plan/lessIsBetter";
import { measureSchema } from "../../src/plan/measure";
import { measures } from "../../src/plan/measures";
import { evaluate } from "../../src/rules/evaluate/evaluate";
import { bookOf } from "../../src/workbook/changes/newBook";
import { nameSheets } from "../../src/workbook/changes/nameSheets";
import { nothingThere, setUpChange } from "../../src/workbook/changes/setUpChange";
import { comparisons } from "../../src/workbook/formulas/comparison";
import { requirementFormula, requirementText } from "../../src/workbook/formulas/requirement";
import { measureForms } from "../../src/workbook/planForm/measureForms";
import { planFormSheet } from "../../src/workbook/planForm/planFormSheet";
import { brief, findingsOf } from "../rules/found";
import { milestone, milestoneComparison, milestoneForm, milestoneTraits } from "../support/eleventhKind";
import { localeOf } from "../support/localeOf";
import { figuresOf, planOf, row, unitOf } from "../support/figures";

/** Every table with a row for each kind, and what an eleventh one would say there. */
const tables: readonly (readonly [string, object, unknown])[] = [
  ["plan/measures", measures, milestoneTraits],
  ["locale/requirement", sentences, sentences.count],
  ["locale/workbook/planForm/choices", planFormChoices.kinds, "Giai đoạn"],
  ["locale/workbook/planForm/guide", kindGuide, kindGuide.count],
  ["workbook/formulas/comparison", comparisons, milestoneComparison],
  ["workbook/planForm/measureForms", measureForms, milestoneForm],
];

const kinds = measureSchema.options.map(({ shape }) => shape.kind.value);

describe("every kind of measure", () => {
  it.each(tables)("has a row of its own in %s", (_file, table) => {
    expect(Object.keys(table).sort()).toEqual([...kinds].sort());
  });
});

describe("an eleventh kind, by its schema and a row in each of six tables", () => {
  beforeAll(() => {
    for (const [, table, added] of tables) Object.assign(table, { milestone: added });
  });

  const plan = planOf([{ id: "DV-A", measure: { kind: "none", counted: "lỗi" }, notApplicable: "withReason" }]);
  const [target] = plan.targets.map((one) => ({ ...one, measure: milestone("giai đoạn", 3) }));
  if (target === undefined) throw new Error("the plan has a target");
  const planned = { ...plan, targets: [target] };
  const figures = figuresOf([
    unitOf("U01", { "DV-A": row({ D1: 2, D2: 2 }) }),
    unitOf("U02", { "DV-A": row({ D1: 2.5 }) }),
  ]);

  it("is judged, and summed over the year", () => {
    const statuses = evaluate(planned, figures).map(({ period, status }) => `${period} ${status}`);
    expect(statuses).toEqual(["D1 notMet", "D2 notMet", "CN met", "D1 invalid", "D2 missing", "CN invalid"]);
    expect(lessIsBetter(target.measure)).toBe(false);
  });

  it("has its faults told", () => {
    expect(findingsOf(planned, figures).map(brief)).toEqual(
      expect.arrayContaining(["warning target.not-met D1.status", "error figure.not-whole D1.value"]),
    );
  });

  it("is said in both languages, on the sheet, and live", () => {
    const said = (["vi", "en"] as const).map((language) => describeRequirement(localeOf(language), target, planned));
    expect(said).toEqual(["ít nhất 03 giai đoạn", "at least 3 (giai đoạn)"]);
    expect(requirementText(target, planned)).toBe("ít nhất 3");
    expect(requirementFormula(target, { threshold: "E5", maximum: "F5" })).toBe('"ít nhất "&E5');
  });

  it("stands in every sheet of a workbook, and in the form of a plan", () => {
    const names = nameSheets(planned, figures.units, { known: null, taken: [] });
    const { sheets } = setUpChange(bookOf(planned, figures, names), new Map(), nothingThere, undefined);
    const texts = JSON.stringify([...sheets, planFormSheet(planned, "Kế hoạch", null).sheet.build("create")]);
    expect(texts).toContain("Giai đoạn");
    expect(texts).toMatch(/ROUND\([A-Z]+\d+,3\)>=[A-Z]+\d+/u);
    expect(texts).toContain("Giai đoạn: ");
  });
});
