import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { parsePlan } from "../../src/plan/parsePlan";
import type { Target } from "../../src/plan/target";

const planText = readFileSync(join(__dirname, "26-KH-VPUBND.txt"), "utf8").replace(/\s+/gu, " ");

/** The thresholds of a measure, as the reading of the plan states them. */
function requirement({ measure }: Target): string {
  switch (measure.kind) {
    case "ratio":
      return measure.threshold ? `ratio ${measure.threshold.comparison} ${measure.threshold.percent}%` : "ratio";
    case "count":
      return `count ${measure.minimum ?? ""}..${measure.maximum ?? ""} ${measure.overMaximum}`;
    case "none":
      return `none ${measure.allowed}`;
    case "rating":
      return `rating ${measure.floor}`;
    case "confirmation":
      return measure.evidence ? "confirmation with evidence" : "confirmation";
    case "outcome":
    case "deadline":
    case "amount":
    case "change":
    case "cap":
      return measure.kind;
  }
}

const half = ["D1", "D2"];
const all = ["D1", "D2", "CN"];
const year = ["CN"];

/** id, clause, level, words (a part of them), requirement, source, entered, judged, bars */
const rows: readonly (readonly [string, string, string, string, string, string, string[], string[], boolean])[] = [
  ["CQ-ND1", "III.1", "agency", "quán triệt", "confirmation with evidence", "entry", year, year, false],
  [
    "CQ-ND2",
    "III.2",
    "agency",
    "phong trào thi đua trọng tâm",
    "confirmation with evidence",
    "entry",
    year,
    year,
    false,
  ],
  ["CQ-ND3", "III.3", "agency", "chào mừng các ngày lễ lớn", "confirmation with evidence", "entry", year, year, false],
  ["CQ-ND4", "III.4", "agency", "phong cách Hồ Chí Minh", "confirmation with evidence", "entry", year, year, false],
  [
    "CQ-ND5",
    "III.5",
    "agency",
    "cơ quan trong sạch, vững mạnh",
    "confirmation with evidence",
    "entry",
    year,
    year,
    false,
  ],
  ["CQ-ND6", "III.6", "agency", "an toàn thông tin mạng", "confirmation with evidence", "entry", year, year, false],
  [
    "CQ-XS",
    "III.7",
    "agency",
    "hoàn thành xuất sắc nhiệm vụ đạt trên 30%",
    "ratio > 30%",
    "peopleRatedAtLeast",
    year,
    year,
    false,
  ],
  ["CQ-HT", "III.7", "agency", "số còn lại hoàn thành tốt nhiệm vụ", "none 0", "peopleRatedBelow", year, year, false],
  [
    "CQ-GT",
    "III.8",
    "agency",
    "thực hiện tốt việc chấp hành Luật An toàn giao thông",
    "none 0",
    "peopleViolations",
    year,
    year,
    false,
  ],
  [
    "CQ-CO",
    "IV.1.a",
    "agency",
    "Phấn đấu đạt Cờ Thi đua của Ủy ban nhân dân tỉnh",
    "outcome",
    "entry",
    year,
    year,
    false,
  ],
  [
    "CQ-SK",
    "IV.1.a",
    "agency",
    "Có từ 5 đến 7 sáng kiến đề xuất",
    "count 5..7 exceeded",
    "initiatives",
    half,
    year,
    false,
  ],
  [
    "CQ-CT",
    "IV.1.a",
    "agency",
    "Hoàn thành trên 90% Chương trình công tác năm 2024",
    "ratio > 90%",
    "units",
    half,
    all,
    false,
  ],
  [
    "DV-NL",
    "IV.1.b",
    "unit",
    "Nâng cao năng lực, hiệu quả công tác",
    "confirmation with evidence",
    "entry",
    year,
    year,
    true,
  ],
  [
    "DV-KL",
    "IV.1.b",
    "unit",
    "Chấp hành tốt kỷ luật lao động, quy chế dân chủ ở cơ sở, quy chế văn hóa nơi công sở",
    "none 0",
    "entry",
    half,
    all,
    true,
  ],
  [
    "DV-8G",
    "IV.1.b",
    "unit",
    "đảm bảo ngày làm việc 8 giờ có chất lượng hiệu quả",
    "confirmation",
    "entry",
    year,
    year,
    true,
  ],
  ["DV-XS", "IV.1.b", "unit", "Hoàn thành xuất sắc nhiệm vụ được giao", "rating HTXS", "entry", year, year, true],
  [
    "DV-VB",
    "IV.1.b",
    "unit",
    "Xử lý văn bản theo đúng và sớm hơn thời gian quy định",
    "ratio >= 100%",
    "entry",
    half,
    all,
    true,
  ],
  ["DV-VS", "IV.1.b", "unit", "sớm hơn thời gian quy định", "ratio", "entry", half, [], false],
  [
    "DV-SK",
    "IV.1.b",
    "unit",
    "Mỗi đơn vị có từ 1 đến 2 sáng kiến đề xuất",
    "count 1..2 exceeded",
    "initiatives",
    half,
    year,
    true,
  ],
  [
    "DV-CT",
    "IV.1.b",
    "unit",
    "Hoàn thành trên 90% số đầu công việc của đơn vị",
    "ratio > 90%",
    "entry",
    half,
    all,
    true,
  ],
  ["CN-XL", "III.7", "individual", "số còn lại hoàn thành tốt nhiệm vụ", "rating HTT", "person", year, year, true],
  ["CN-GT", "III.8", "individual", "Luật An toàn giao thông", "none 0", "person", year, year, true],
];

it("is what the parser makes of its file, which nobody parses again", () => {
  const file: unknown = JSON.parse(readFileSync("src/plan/bundled/26-KH-VPUBND.json", "utf8"));
  expect(parsePlan(file)).toEqual({ ok: true, plan: bundledPlan });
  expect(Object.isFrozen(bundledPlan.targets[0]?.measure)).toBe(true);
});

describe("the plan 26/KH-VPUBND", () => {
  it.each(rows)("says %s of clause %s", (id, clause, level, words, needed, from, entered, judged, bars) => {
    const target = bundledPlan.targets.find((each) => each.id === id);
    expect(target).toMatchObject({ clause, level, entered, judged, bars, source: { from } });
    expect(target?.words).toContain(words);
    expect(target && requirement(target)).toBe(needed);
  });

  it("says no target beyond those", () => {
    expect(bundledPlan.targets.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  });

  it.each(bundledPlan.targets.map(({ id, words }) => [id, words]))("quotes the text for %s", (_id, words) => {
    expect(planText).toContain(words);
  });

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
        sumOf: half,
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

  it("ships its legal cap switched off, with a source to be verified", () => {
    expect(bundledPlan.caps).toHaveLength(1);
    expect(bundledPlan.caps[0]).toMatchObject({ target: "CQ-XS", percent: 20, enabled: false });
    expect(bundledPlan.caps[0]?.source).toContain("Chưa đối chiếu");
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
