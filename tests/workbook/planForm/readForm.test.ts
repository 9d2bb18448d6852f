import { formRows } from "../../../src/workbook/planForm/formRows";
import { readForm } from "../../../src/workbook/planForm/readForm";
import { knownPlans } from "./plans";

describe("the form of a plan", () => {
  it.each(knownPlans)("is read back as the plan it was made of: %s", (_, plan) => {
    expect(readForm(formRows(plan))).toEqual({ ok: true, plan });
  });
});
