import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { planChunks } from "../../../src/workbook/blocks/planSource";
import { LoadedPlans } from "../../../src/workbook/reading/readPlan";
import { measuresPlan } from "../../support/measuresPlan";

const plansOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...bundledPlan, number: `${at + 1}/KH` }));

describe("plans of one workbook after the other", () => {
  it("are one where their texts are, however they are parted", () => {
    const plans = new LoadedPlans();
    const { parsed } = plans.of(planChunks(bundledPlan));
    expect(parsed).toEqual({ ok: true, plan: bundledPlan });
    expect(plans.of([planChunks(bundledPlan).join("")]).parsed).toBe(parsed);
    expect(plans.of(planChunks(measuresPlan)).parsed).toEqual({ ok: true, plan: measuresPlan });
  });

  it("are each their own where there are more than are remembered", () => {
    const plans = new LoadedPlans();
    const many = plansOf(30);
    for (const plan of [...many, ...many]) expect(plans.of(planChunks(plan)).parsed).toEqual({ ok: true, plan });
  });

  it("are none where the text is damaged, and one again where it is whole", () => {
    const plans = new LoadedPlans();
    const chunks = planChunks(bundledPlan);
    expect(plans.of(chunks.slice(1)).parsed.ok).toBe(false);
    expect(plans.of(chunks).parsed.ok).toBe(true);
    expect(plans.of(chunks.slice(1)).parsed.ok).toBe(false);
  });
});
