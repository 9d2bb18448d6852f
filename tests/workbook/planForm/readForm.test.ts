import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { parsePlan } from "../../../src/plan/parsing/parsePlan";
import { formRows } from "../../../src/workbook/planForm/formRows";
import { readForm } from "../../../src/workbook/planForm/readForm";
import { at, editedPlan } from "../../support/editedPlan";
import { knownPlans } from "./plans";

describe("the form of a plan", () => {
  it.each(knownPlans)("is read back as the plan it was made of: %s", (_, plan) => {
    expect(readForm(formRows(plan))).toEqual({ ok: true, plan });
  });

  it("keeps a percentage of less than one, which a number in a cell is not believed to be", () => {
    const parsed = parsePlan(editedPlan({ [at("DV-CT", "measure.threshold.percent")]: 0.55 }));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(readForm(formRows(parsed.plan))).toEqual({ ok: true, plan: parsed.plan });
  });

  it("keeps the ids of scales and grades apart whose names are the same", () => {
    const parsed = parsePlan(
      editedPlan({
        "scales[1]": { id: "XL2", name: bundledPlan.scales[0]?.name, grades: bundledPlan.scales[0]?.grades },
        ratingScale: "XL2",
        [at("DV-XS", "measure.scale")]: "XL",
        [at("CN-XL", "measure.scale")]: "XL2",
      }),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(readForm(formRows(parsed.plan))).toEqual({ ok: true, plan: parsed.plan });
  });
});
