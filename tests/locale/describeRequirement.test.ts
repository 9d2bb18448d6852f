import { describeRequirement } from "../../src/locale/describeRequirement";
import { localeOf } from "../support/localeOf";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import type { TargetInput } from "../support/planInput";
import { planInput } from "../support/planInput";

function said(language: "vi" | "en", measure: TargetInput["measure"]): string {
  const summable = !["rating", "confirmation", "outcome", "deadline"].includes(measure.kind);
  const periods = summable ? {} : { entered: ["CN"], judged: ["CN"] };
  const parsed = parsePlan(planInput([{ id: "DV-A", measure, ...periods }]));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const target = parsed.plan.targets[0];
  return target ? describeRequirement(localeOf(language), target, parsed.plan) : "";
}

const ratio = { kind: "ratio", part: "a", total: "b" } as const;
const change = { kind: "change", unitOfMeasure: "hộ", baseline: "hộ nghèo" } as const;
const count = { kind: "count", counted: "sáng kiến" } as const;

const cases: readonly (readonly [string, string, TargetInput["measure"]])[] = [
  ["trên 90%", "more than 90%", { ...ratio, threshold: { comparison: ">", percent: 90 } }],
  ["ít nhất 99,5%", "at least 99.5%", { ...ratio, threshold: { comparison: ">=", percent: 99.5 } }],
  ["100%", "100%", { ...ratio, threshold: { comparison: ">=", percent: 100 } }],
  ["dưới 5%", "less than 5%", { ...ratio, threshold: { comparison: "<", percent: 5 } }],
  ["không quá 15%", "at most 15%", { ...ratio, threshold: { comparison: "<=", percent: 15 } }],
  ["đúng 100%", "exactly 100%", { ...ratio, threshold: { comparison: "=", percent: 100 } }],
  ["theo dõi, không bắt buộc", "tracked, not required", ratio],
  ["từ 01 đến 02 sáng kiến", "from 1 to 2 (sáng kiến)", { ...count, minimum: 1, maximum: 2 }],
  ["từ 05 đến 12 sáng kiến", "from 5 to 12 (sáng kiến)", { ...count, minimum: 5, maximum: 12 }],
  ["ít nhất 08 sáng kiến", "at least 8 (sáng kiến)", { ...count, minimum: 8 }],
  ["không quá 03 sáng kiến", "at most 3 (sáng kiến)", { ...count, maximum: 3 }],
  ["đúng 07 sáng kiến", "exactly 7 (sáng kiến)", { ...count, exact: 7 }],
  [
    "trên 1.234,5 triệu đồng",
    "more than 1,234.5 triệu đồng",
    { kind: "amount", unitOfMeasure: "triệu đồng", threshold: { comparison: ">", value: 1234.5 } },
  ],
  [
    "tăng ít nhất 10%",
    "a rise of at least 10%",
    { ...change, direction: "rise", threshold: { comparison: ">=", percent: 10 } },
  ],
  [
    "giảm ít nhất 4%",
    "a fall of at least 4%",
    { ...change, direction: "fall", threshold: { comparison: ">=", percent: 4 } },
  ],
  ["không có vi phạm", "none (vi phạm)", { kind: "none", counted: "vi phạm" }],
  ["không quá 02 vi phạm", "at most 2 (vi phạm)", { kind: "none", counted: "vi phạm", allowed: 2 }],
  [
    "đạt từ “Hoàn thành tốt nhiệm vụ” trở lên",
    "rated “Hoàn thành tốt nhiệm vụ” or better",
    { kind: "rating", scale: "XL", floor: "HTT" },
  ],
  ["được xác nhận", "confirmed", { kind: "confirmation", evidence: false }],
  ["được xác nhận, có minh chứng", "confirmed, with evidence", { kind: "confirmation", evidence: true }],
  ["được UBND tỉnh công nhận", "granted by UBND tỉnh", { kind: "outcome", decidedBy: "UBND tỉnh" }],
  ["hoàn thành chậm nhất ngày 05/09/2024", "done by 05/09/2024", { kind: "deadline", due: "2024-09-05" }],
  [
    "không quá 15% số lao động tiên tiến",
    "at most 15% of lao động tiên tiến",
    { kind: "cap", part: "CSTĐ", total: "lao động tiên tiến", percent: 15, rounding: "down" },
  ],
];

describe("what a target asks for", () => {
  it.each(cases)("is said as “%s” and “%s”", (vietnamese, english, measure) => {
    expect(said("vi", measure)).toBe(vietnamese);
    expect(said("en", measure)).toBe(english);
  });
});
