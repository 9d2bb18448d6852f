import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Measure } from "../../src/plan/measure";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import { unlikeWords } from "../../src/plan/unlikeWords";
import { measuresPlan } from "../support/measuresPlan";
import { dakHa2023 } from "./otherPlans/dakHa2023";
import { hue2017 } from "./otherPlans/hue2017";
import { konTum2021 } from "./otherPlans/konTum2021";
import { langSon2021 } from "./otherPlans/langSon2021";
import { quotas } from "./otherPlans/quotas";
import { vongLa } from "./otherPlans/vongLa";

const ratio = (percent: number): Measure => ({
  ...{ kind: "ratio", part: "việc đã xong", total: "việc được giao", whole: true },
  threshold: { comparison: ">", percent },
});
const count = (minimum: number, maximum: number): Measure => ({
  ...{ kind: "count", counted: "sáng kiến", minimum, maximum, overMaximum: "exceeded" },
});
const amount = (value: number): Measure => ({
  ...{ kind: "amount", unitOfMeasure: "triệu đồng", threshold: { comparison: ">", value } },
});

describe("a limit unlike the words beside it", () => {
  it.each<[words: string, measure: Measure, stated: readonly (readonly string[])[]]>([
    ["Hoàn thành trên 90% chương trình", ratio(95), [["90%"]]],
    ["Hoàn thành trên 90\u00a0% chương trình", ratio(95), [["90%"]]],
    ["Hoàn thành trên 66,67 phần trăm", ratio(66.66), [["66,67%"]]],
    ["Hoàn thành trên 66.67%", ratio(66), [["66.67%"]]],
    ["Đạt 90%, trong đó 50% trước hạn", ratio(60), [["90%", "50%"]]],
    ["Có từ 5 đến 7 sáng kiến năm 2024", count(5, 8), [["5", "7"]]],
    [
      "Có 05 - 07 Sáng kiến",
      count(4, 6),
      [
        ["05", "07"],
        ["05", "07"],
      ],
    ],
    ["thu trên 1.250,5 triệu", amount(1250), [["1.250,5"]]],
  ])("is told with the numbers that they have: %s", (words, measure, stated) => {
    expect(unlikeWords({ words, measure }).map((one) => one.stated)).toEqual(stated);
  });

  it.each<[words: string, measure: Measure]>([
    ["Hoàn thành trên 90% chương trình", ratio(90)],
    ["Hoàn thành trên 66,67% chương trình", ratio(66.67)],
    ["Đạt 90%, trong đó 50% trước hạn", ratio(50)],
    // No number of its unit stands there.
    ["Hoàn thành chương trình năm 2024 theo Kế hoạch 26", ratio(100)],
    ["Có một sáng kiến trong 06 tháng", count(1, 2)],
    ["Sáng kiến số 34/2024", count(1, 2)],
    ["Có từ 5 đến 7 sáng kiến", count(5, 7)],
    ["thu trên 1.250,5 triệu", amount(1250.5)],
    ["xếp loại đạt 30%", { kind: "rating", scale: "XL", floor: "HTT" }],
  ])("is not one that they have, nor one that they say nothing of: %s", (words, measure) => {
    expect(unlikeWords({ words, measure })).toEqual([]);
  });

  it("is in none of the plans that offices made", () => {
    const others = [dakHa2023, hue2017, konTum2021, langSon2021, quotas, vongLa].map((input) => {
      const parsed = parsePlan(input);
      if (!parsed.ok) throw new Error("it is a plan");
      return parsed.plan;
    });
    const told = [bundledPlan, measuresPlan, ...others].flatMap(({ targets }) => targets.flatMap(unlikeWords));
    expect(told).toEqual([]);
  });
});
