import { readFileSync } from "node:fs";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import { planText } from "./planReading";

describe("the plan 26/KH-VPUBND, around its targets", () => {
  it("keeps the gate of clause VI in the plan's words, without a deadline", () => {
    expect(bundledPlan.registration.clause).toBe("VI");
    expect(bundledPlan.registration.deadline).toBeUndefined();
    expect(bundledPlan.registration.words).toContain("có văn bản đăng ký thi đua");
    expect(bundledPlan.registration.words).toContain("cuối năm sẽ không được xét công nhận danh hiệu thi đua");
    expect(planText).toContain(bundledPlan.registration.words);
  });

  it("has two campaigns and the year that sums them", () => {
    expect(bundledPlan.periods).toEqual([
      {
        id: "D1",
        name: "Đợt 1",
        from: "2024-01-01",
        to: "2024-06-30",
        sumOf: [],
        occasion: { review: "interim", registration: "warns" },
      },
      {
        id: "D2",
        name: "Đợt 2",
        from: "2024-07-01",
        to: "2024-12-31",
        sumOf: [],
        occasion: { review: "interim", registration: "warns" },
      },
      {
        id: "CN",
        name: "Cả năm",
        from: "2024-01-01",
        to: "2024-12-31",
        sumOf: ["D1", "D2"],
        occasion: { review: "final", registration: "bars" },
      },
    ]);
  });

  it("relates figures: the agency sums DV-CT, early papers stand within DV-VB", () => {
    const byId = new Map(bundledPlan.targets.map((target) => [target.id, target]));
    expect(byId.get("CQ-CT")?.source).toEqual({ from: "units", target: "DV-CT" });
    expect(byId.get("DV-VS")?.measure).toMatchObject({ within: { target: "DV-VB", of: "total" } });
    expect(byId.get("CQ-XS")?.source).toMatchObject({ grade: "HTXS", scope: "chosenCategories" });
    expect(byId.get("CQ-HT")?.source).toMatchObject({ grade: "HTT", scope: "chosenCategories" });
    expect(byId.get("DV-SK")?.source).toMatchObject({ states: ["proposed", "recognised"] });
    expect(byId.get("CQ-SK")?.source).toMatchObject({ states: ["proposed", "recognised"] });
  });

  it("counts cán bộ and công chức where the words do, and nobody else", () => {
    expect(bundledPlan.categories.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual([
      "Cán bộ",
      "Công chức",
    ]);
  });

  it("lets units say that a ratio does not apply to them, and nothing else", () => {
    const applicable = bundledPlan.targets.filter(({ notApplicable }) => notApplicable === "withReason");
    expect(applicable.map(({ id }) => id)).toEqual(["DV-VB", "DV-VS", "DV-CT"]);
  });

  it("has no cap of its own and no law on: the plan gives none", () => {
    expect(bundledPlan.caps).toEqual([]);
    expect(bundledPlan.laws).toEqual([]);
    expect(bundledPlan.awards.flatMap(({ conditions }) => conditions)).toEqual([]);
  });

  it("names its office in the words of the document", () => {
    const { place, ...office } = bundledPlan.office;
    expect(Object.values(office).filter((words) => !planText.includes(words))).toEqual([]);
    expect(place).toBe("An Giang");
  });

  it("cannot be changed by whoever holds it", () => {
    expect(Object.isFrozen(bundledPlan)).toBe(true);
    expect(bundledPlan.targets.every((target) => Object.isFrozen(target) && Object.isFrozen(target.measure))).toBe(
      true,
    );
    expect(Object.isFrozen(bundledPlan.scales[0]?.grades[0])).toBe(true);
  });
});

it("is what the parser makes of its file, which nobody parses again", () => {
  const file: unknown = JSON.parse(readFileSync("src/plan/bundled/26-KH-VPUBND.json", "utf8"));
  expect(parsePlan(file)).toEqual({ ok: true, plan: bundledPlan });
  expect(Object.isFrozen(bundledPlan.targets[0]?.measure)).toBe(true);
});
