import type { z } from "zod";
import type { targetSchema } from "../../plan/target";

type TargetInput = z.input<typeof targetSchema>;
type MeasureInput = TargetInput["measure"];
type Comparison = ">" | ">=" | "<" | "<=" | "=";

const campaigns = ["D1", "D2"];
const all = [...campaigns, "CN"];

const target = (id: string, name: string, measure: MeasureInput, more: Partial<TargetInput> = {}): TargetInput => ({
  ...{ id, name, words: name, level: "unit", clause: "I", measure, source: { from: "entry" } },
  ...{ entered: campaigns, judged: all, bars: true, notApplicable: "withReason" },
  ...more,
});

const ratio = (
  comparison: Comparison,
  percent: number,
  more: Partial<Extract<MeasureInput, { kind: "ratio" }>> = {},
): MeasureInput => ({
  kind: "ratio",
  part: "việc xong",
  total: "việc được giao",
  threshold: { comparison, percent },
  ...more,
});
const tracked: MeasureInput = { kind: "ratio", part: "việc xong", total: "việc được giao" };
const amount = (comparison: Comparison, value: number): MeasureInput => ({
  kind: "amount",
  unitOfMeasure: "triệu đồng",
  threshold: { comparison, value },
});
const change = (direction: "rise" | "fall", comparison: Comparison, percent: number): MeasureInput => ({
  ...{ kind: "change", unitOfMeasure: "hồ sơ", direction, baseline: "năm trước" },
  threshold: { comparison, percent },
});
const cap = (percent: number, rounding: "down" | "up" | "nearest"): MeasureInput => ({
  ...{ kind: "cap", part: "người được xếp", total: "người được xét", percent, rounding },
});
const none = (allowed: number): MeasureInput => ({ kind: "none", counted: "vi phạm", allowed });
const count = (limits: { minimum?: number; maximum?: number; exact?: number }, over?: "exceeded" | "notMet") =>
  ({ kind: "count", counted: "văn bản", ...limits, ...(over === undefined ? {} : { overMaximum: over }) }) as const;
const rating: MeasureInput = { kind: "rating", scale: "XL", floor: "HTT" };

const onceAYear: Partial<TargetInput> = { entered: ["CN"], judged: ["CN"] };
const often: Partial<TargetInput> = { entered: all, judged: ["D2", "CN"] };
const asked: Partial<TargetInput> = { notApplicable: "forbidden" };

/** Every measure, comparison and part in a period that a unit's figures can have. */
const ofUnits: readonly TargetInput[] = [
  target("TL-1", "Tỷ lệ trên 90%", ratio(">", 90)),
  target("TL-2", "Tỷ lệ từ 85,55%", ratio(">=", 85.55, { whole: false }), { judged: ["CN"] }),
  target("TL-3", "Tỷ lệ dưới 12,25%", ratio("<", 12.25), { judged: ["D1"] }),
  target("TL-4", "Tỷ lệ không quá 5%", ratio("<=", 5), asked),
  target("TL-5", "Tỷ lệ đúng 50%", ratio("=", 50, { whole: false })),
  target("TL-6", "Tỷ lệ chỉ theo dõi", tracked, { judged: [] }),
  target("TL-7", "Trong đó, trên 45%", ratio(">", 45, { within: { target: "TL-1", of: "part" } })),
  target("TL-8", "Ngưỡng gõ sai", ratio(">=", 80)),
  target("SL-1", "Từ 1 đến 2 văn bản", count({ minimum: 1, maximum: 2 })),
  target("SL-2", "Không quá 3 văn bản", count({ maximum: 3 }, "notMet")),
  target("SL-3", "Đúng 7 văn bản", count({ exact: 7 }), { judged: ["CN"] }),
  target("SL-4", "Ít nhất 1.200 văn bản", count({ minimum: 1200 }), asked),
  target("SL-5", "Ngưỡng đảo ngược", count({ minimum: 1, maximum: 5 })),
  target("ST-1", "Trên 50 triệu đồng", amount(">", 50)),
  target("ST-2", "Tối đa -1,5 triệu đồng", amount("<=", -1.5)),
  target("ST-3", "Đúng 12,125 triệu đồng", amount("=", 12.125), { judged: ["D1"] }),
  target("ST-4", "Từ 0,3 triệu đồng", amount(">=", 0.3)),
  target("TG-1", "Tăng từ 10%", change("rise", ">=", 10)),
  target("TG-2", "Giảm từ 4%", change("fall", ">=", 4)),
  target("TG-3", "Tăng dưới 2,55%", change("rise", "<", 2.55), { judged: ["CN"] }),
  target("KX-1", "Không để xảy ra", none(0)),
  target("KX-2", "Không quá 2 vi phạm", none(2), { judged: ["CN"] }),
  target("XL-1", "Xếp loại từ tốt", rating, onceAYear),
  target("XL-2", "Xếp loại từng đợt", rating, often),
  target("XN-1", "Có minh chứng", { kind: "confirmation", evidence: true }, { ...onceAYear, ...asked }),
  target("XN-2", "Có thực hiện", { kind: "confirmation", evidence: false }, often),
  target("CN-1", "Được tỉnh công nhận", { kind: "outcome", decidedBy: "tỉnh" }, often),
  target("HN-1", "Chậm nhất 30/6", { kind: "deadline", due: "2024-06-30" }, onceAYear),
  target("HN-2", "Chậm nhất 31/12", { kind: "deadline", due: "2024-12-31" }, often),
  target("KQ-1", "Tối đa 20%, bỏ lẻ", cap(20, "down")),
  target("KQ-2", "Tối đa 15%, tròn lên", cap(15, "up")),
  target("KQ-3", "Tối đa 12,5%, làm tròn", cap(12.5, "nearest")),
  target("CG-1", "Tỷ lệ cộng lên", ratio(">", 90)),
  target("CG-2", "Văn bản cộng lên", count({ minimum: 1, maximum: 40 })),
  target("CG-3", "Tăng, cộng lên", change("rise", ">=", 10)),
  target("SK-1", "Sáng kiến đề xuất", count({ minimum: 1, maximum: 2 }), {
    ...{ source: { from: "initiatives", states: ["proposed", "recognised"] }, ...asked },
  }),
  target("SK-2", "Sáng kiến công nhận", count({ minimum: 1 }), {
    ...{ source: { from: "initiatives", states: ["recognised"] }, judged: ["CN"] },
  }),
];

const agency = (id: string, name: string, measure: MeasureInput, more: Partial<TargetInput> = {}): TargetInput =>
  target(id, name, measure, { level: "agency", ...more });
const summed = (id: string): Partial<TargetInput> => ({ source: { from: "units", target: id } });
const ofPeople = (source: TargetInput["source"]): Partial<TargetInput> => ({ source, ...onceAYear });

/** Every source that the agency's figures can have. */
const ofAgency: readonly TargetInput[] = [
  agency("CQ-TL", "Cộng tỷ lệ", ratio(">", 90), summed("CG-1")),
  agency("CQ-SL", "Cộng văn bản", count({ minimum: 10, maximum: 30 }), summed("CG-2")),
  agency("CQ-TG", "Cộng mức tăng", change("rise", ">=", 10), summed("CG-3")),
  agency("CQ-SAI", "Cộng có ô sai", ratio(">", 90), summed("TL-1")),
  agency("CQ-SK", "Sáng kiến cơ quan", count({ minimum: 2, maximum: 7 }), {
    source: { from: "initiatives", states: ["proposed", "recognised"] },
  }),
  agency("CQ-NH", "Cơ quan tự nhập", ratio(">=", 96.5)),
  agency("CQ-XS", "Người xếp xuất sắc", ratio(">", 30), {
    ...ofPeople({ from: "peopleRatedAtLeast", grade: "HTXS", scope: "chosenCategories" }),
  }),
  agency("CQ-TT", "Người xếp tốt trở lên", ratio(">=", 60), {
    ...ofPeople({ from: "peopleRatedAtLeast", grade: "HTT", scope: "everyone" }),
  }),
  agency("CQ-HT", "Người dưới mức tốt", none(0), {
    ...ofPeople({ from: "peopleRatedBelow", grade: "HTT", scope: "chosenCategories" }),
  }),
  agency("CQ-GT", "Vi phạm giao thông", none(0), ofPeople({ from: "peopleViolations", field: "trafficViolations" })),
  agency("CQ-KL", "Vi phạm khác", count({ maximum: 4 }), ofPeople({ from: "peopleViolations", field: "violations" })),
];

const individual = (id: string, name: string, measure: MeasureInput, field: "rating" | "violations"): TargetInput =>
  target(id, name, measure, { level: "individual", source: { from: "person", field }, ...onceAYear, ...asked });

/** What the self-check's plan asks for: every kind of measure, source and period that a plan can have. */
export const targets: readonly TargetInput[] = [
  ...ofAgency,
  ...ofUnits,
  individual("CA-XL", "Xếp loại cá nhân", rating, "rating"),
  individual("CA-KL", "Vi phạm của cá nhân", none(1), "violations"),
];
