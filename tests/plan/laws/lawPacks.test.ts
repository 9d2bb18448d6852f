import { lawConditions, limitedBy, packAt, quotasIn } from "../../../src/plan/laws/lawInPlan";
import { lawPacks } from "../../../src/plan/laws/lawPacks";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { parsePlan } from "../../../src/plan/parsing/parsePlan";
import type { Plan } from "../../../src/plan/plan";
import { evaluate } from "../../../src/rules/evaluate/evaluate";
import { makeShortlist } from "../../../src/rules/shortlist/makeShortlist";
import { editedPlan } from "../../support/editedPlan";
import { figuresOf, personOf, unitOf } from "../../support/figures";
import { planInput, type TargetInput } from "../../support/planInput";
import { findingsOf } from "../../rules/found";

const planOf = (input: unknown): Plan => {
  const parsed = parsePlan(input);
  if (parsed.ok) return parsed.plan;
  throw new Error(JSON.stringify(parsed.issues));
};
const withLaws = (...laws: readonly string[]): Plan => planOf(editedPlan({ laws }));
const awardOf = (plan: Plan, id: string) => {
  const found = plan.awards.find((award) => award.id === id);
  if (found === undefined) throw new Error(`no award ${id}`);
  return found;
};
const periodOf = (plan: Plan, id: string) => {
  const found = plan.periods.find((period) => period.id === id);
  if (found === undefined) throw new Error(`no period ${id}`);
  return found;
};

describe("a law pack", () => {
  it.each(lawPacks)("says of each rule its source and its days, which are the pack's: $id", (pack) => {
    const rules = [...pack.awards, ...pack.quotas];
    expect(rules.length).toBeGreaterThan(0);
    for (const { source, from, until } of rules) {
      expect(source).toMatch(/^(?:Luật|Nghị định) số \d+\/20\d\d\//u);
      expect({ from, until }).toEqual({ from: pack.from, until: pack.until });
      expect(until === undefined || from < until).toBe(true);
    }
    expect(pack.short).not.toMatch(/,/u);
  });

  it("is known by one id, and chosen by one name of a list that a cell can hold", () => {
    for (const key of ["id", "short"] as const)
      expect(new Set(lawPacks.map((pack) => pack[key])).size).toBe(lawPacks.length);
    expect(lawPacks.map(({ short }) => short).join(",").length).toBeLessThanOrEqual(255);
  });

  it.each(lawPacks)("asks nothing of an award that a plan could not ask itself: $id", ({ id, from }) => {
    const plan = withLaws(id);
    const occasion = { ...periodOf(plan, "CN"), to: from };
    const awards = plan.awards.map((award) => ({
      ...award,
      conditions: lawConditions(plan, award, occasion).map(({ effect, demand }) => ({ effect, demand })),
    }));
    expect(parsePlan({ ...plan, awards })).toMatchObject({ ok: true });
  });

  it("is off until it is chosen, says and never bars, and names its article", () => {
    const asked = (plan: Plan, id: string) => lawConditions(plan, awardOf(plan, id), periodOf(plan, "CN"));
    expect(bundledPlan.awards.flatMap(({ id }) => asked(bundledPlan, id))).toEqual([]);
    const plan = withLaws("TDKT-2024");
    expect(asked(plan, "CSTDCS")).toEqual([
      { effect: "says", demand: { kind: "ratingAtLeast", grade: "HTT" }, source: "Luật số 06/2022/QH15, Điều 23" },
      {
        effect: "says",
        demand: {
          kind: "oneOf",
          of: [
            { kind: "ratingAtLeast", grade: "HTXS" },
            { kind: "recognisedInitiatives", least: 1 },
            { kind: "byCouncil", words: "có đề tài khoa học được nghiệm thu" },
          ],
        },
        source: "Luật số 06/2022/QH15, Điều 23",
      },
      {
        effect: "says",
        demand: { kind: "byCouncil", words: "từ 80% tổng số thành viên Hội đồng đồng ý" },
        source: "Nghị định số 98/2023/NĐ-CP, khoản 7 Điều 30",
      },
    ]);
    expect(asked(plan, "TTLDTT").map(({ demand }) => demand)).toContainEqual({
      ...{ kind: "peopleShare", awards: ["CSTDT", "CSTDCS", "LDTT"], percent: 70 },
    });
    expect(asked(plan, "CO")).toEqual([]);
  });

  it("tells the council in words what a plan has no grade or award for", () => {
    const plan = planOf(
      planInput([{ id: "DV-VB", measure: { kind: "count", counted: "văn bản", minimum: 1 } }], {
        awards: [{ id: "TT", name: "Tập thể lao động tiên tiến", level: "unit", occasions: ["CN"] }],
        laws: ["TDKT-2024"],
      }),
    );
    const demands = lawConditions(plan, awardOf(plan, "TT"), periodOf(plan, "CN")).map(({ demand }) => demand);
    expect(demands).toContainEqual({ kind: "byCouncil", words: "từ 70% cá nhân là Lao động tiên tiến" });
  });

  it("does not stand at an occasion that ends on another day, and the check says so", () => {
    const plan = withLaws("TDKT-2025");
    const [pack] = lawPacks.filter(({ id }) => id === "TDKT-2025");
    const ends = ["2025-06-30", "2025-07-01", "2026-09-30", "2026-10-01"];
    expect(ends.map((to) => pack && packAt(pack, { ...periodOf(plan, "CN"), to }))).toEqual([
      ...["notYet", "applies", "applies", "ended"],
    ]);
    expect(lawConditions(plan, awardOf(plan, "LDTT"), periodOf(plan, "CN"))).toEqual([]);
    const told = findingsOf(plan, figuresOf([])).filter(({ code }) => code === "law.out-of-date");
    expect(told.map(({ period, numbers }) => [period, numbers])).toEqual(
      ["D1", "D2", "CN"].map((period) => [period, { name: pack?.name, from: "2025-07-01", until: "2026-09-30" }]),
    );
    expect(findingsOf(withLaws("TDKT-2024"), figuresOf([])).filter(({ code }) => code === "law.out-of-date")).toEqual(
      [],
    );
  });

  it("is shown beside each line, for whoever is proposed", () => {
    const plan = withLaws("TDKT-2024");
    const people = [personOf("An", { title: "Lao động tiên tiến" })];
    const figures = figuresOf([unitOf("U01", {}, { people })]);
    const [line] = makeShortlist(plan, figures, evaluate(plan, figures), "CN").people;
    expect(line?.conditions.map(({ state, source }) => [state, source])).toEqual([
      ["met", "Luật số 06/2022/QH15, Điều 24"],
      ["unknown", "Luật số 06/2022/QH15, Điều 24"],
    ]);
  });
});

describe("the quota of a rating decree", () => {
  const target: TargetInput = {
    ...{ id: "CQ-XS", level: "agency", entered: ["CN"], judged: ["CN"] },
    measure: { kind: "ratio", part: "xuất sắc", total: "đã xếp loại", threshold: { comparison: ">", percent: 30 } },
    source: { from: "peopleRatedAtLeast", grade: "HTXS", scope: "everyone" },
  };
  const { periods } = planInput([target]);
  const of = (year: number, laws: readonly string[]): Plan =>
    planOf(
      planInput([target], {
        ...{ year, laws: [...laws] },
        periods: periods.map((period) => ({
          ...period,
          from: period.from.replace("2024", String(year)),
          to: period.to.replace("2024", String(year)),
        })),
      }),
    );
  const rated = (best: number, good: number) => [
    ...Array.from({ length: best }, (_, at) => personOf(`X${at}`, { rating: "Hoàn thành xuất sắc nhiệm vụ" })),
    ...Array.from({ length: good }, (_, at) => personOf(`T${at}`)),
    personOf("Viên chức", { category: "Viên chức", rating: "Hoàn thành xuất sắc nhiệm vụ" }),
  ];
  const told = (plan: Plan, best: number, good: number) =>
    findingsOf(plan, figuresOf([unitOf("U01", {}, { people: rated(best, good) })])).filter(
      ({ code }) => code === "cap.exceeded",
    );

  it("is counted of its own category, on those rated good, rounded down, at the target that it collides with", () => {
    const plan = of(2026, ["XL-CC-2026"]);
    expect(told(plan, 1, 9)).toEqual([]);
    expect(told(plan, 2, 9)).toMatchObject([
      {
        ...{ target: "CQ-XS", period: "CN", severity: "warning" },
        numbers: { value: 2, total: 9, limit: 1, percent: 20, category: "Công chức", grade: "Hoàn thành tốt nhiệm vụ" },
      },
    ]);
  });

  it("is counted unit by unit: what one has too many of, another does not make up for", () => {
    const all = figuresOf([unitOf("U01", {}, { people: rated(2, 9) }), unitOf("U02", {}, { people: rated(0, 20) })]);
    const found = findingsOf(of(2026, ["XL-CC-2026"]), all).filter(({ code }) => code === "cap.exceeded");
    expect(found).toMatchObject([{ unit: "U01", numbers: { value: 2, total: 9, limit: 1 } }]);
  });

  it("names the target of the plan that it collides with, whether it is on or not", () => {
    const limited = quotasIn(bundledPlan, lawPacks).map((quota) => limitedBy(bundledPlan, quota).map(({ id }) => id));
    expect(limited).toEqual([["CQ-XS"], ["CQ-XS"]]);
  });

  it("is held against nobody before its first day, or while it is off", () => {
    expect(told(of(2025, ["XL-CC-2026"]), 2, 9)).toEqual([]);
    expect(told(of(2026, []), 2, 9)).toEqual([]);
  });
});
