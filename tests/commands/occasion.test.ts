import { findOccasion, occasionAt } from "../../src/actions/list/occasion";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Plan } from "../../src/plan/plan";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { endOfYear } from "../support/sampleBook";

const named = (plan: Plan, names: readonly string[]): Plan => ({
  ...plan,
  periods: plan.periods.map((period, index) => ({ ...period, name: names[index] ?? period.name })),
});
const places = ["first", "second", "year"] as const;

describe("an occasion of the ribbon's menu", () => {
  it("is found by its place in the plan, whatever the plan calls its periods", () => {
    const halves = named(bundledPlan, ["Sáu tháng đầu năm", "Sáu tháng cuối", "Năm"]);
    expect(places.map((place) => occasionAt(halves, place)?.name)).toEqual([
      "Sáu tháng đầu năm",
      "Sáu tháng cuối",
      "Năm",
    ]);
  });

  it("is none where the plan has no such review", () => {
    const yearly: Plan = { ...bundledPlan, periods: bundledPlan.periods.slice(-1) };
    expect(places.map((place) => occasionAt(yearly, place)?.id)).toEqual([undefined, undefined, "CN"]);
  });

  it("is the one of the workbook's own plan", async () => {
    const host = XlsxHost.create();
    done(await setUp(host, { plan: bundledPlan, units: [{ name: "Phòng Một" }] }, endOfYear));
    expect(done(await findOccasion(host, "second", endOfYear)).id).toBe("D2");
    const empty = await findOccasion(XlsxHost.create(), "second", endOfYear);
    expect(empty).toEqual({ ok: false, failure: { code: "notSetUp" } });
  });
});
