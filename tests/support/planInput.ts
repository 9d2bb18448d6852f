import type { z } from "zod";
import type { planShape } from "../../src/plan/plan";
import type { targetSchema } from "../../src/plan/target";

export type PlanInput = z.input<typeof planShape>;
type WholeTarget = z.input<typeof targetSchema>;
export type TargetInput = Partial<WholeTarget> & Pick<WholeTarget, "id" | "measure">;

/** A target that a unit enters in both campaigns; the rest as given. */
export const targetInput = (target: TargetInput): WholeTarget => ({
  level: "unit",
  clause: "I",
  words: target.id,
  name: target.id,
  source: { from: "entry" },
  entered: ["D1", "D2"],
  judged: ["D1", "D2", "CN"],
  bars: true,
  notApplicable: "forbidden",
  ...target,
});

/** A plan of 2024 with two campaigns and a year, these targets, and little else. */
export const planInput = (targets: readonly TargetInput[], overrides: Partial<PlanInput> = {}): PlanInput => ({
  schema: 1,
  id: "THU",
  number: "01/KH",
  date: "2024-01-02",
  year: 2024,
  name: "Kế hoạch thử",
  office: {
    parent: "CẤP TRÊN",
    name: "CƠ QUAN",
    fullName: "Cơ quan",
    council: "Hội đồng",
    place: "Nơi ban hành",
    signerPost: "THỦ TRƯỞNG",
    signer: "Người ký",
  },
  periods: [
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
  ],
  scales: [
    {
      id: "XL",
      name: "Mức xếp loại",
      grades: [
        { id: "HTXS", name: "Hoàn thành xuất sắc nhiệm vụ" },
        { id: "HTT", name: "Hoàn thành tốt nhiệm vụ" },
        { id: "HT", name: "Hoàn thành nhiệm vụ" },
        { id: "KHT", name: "Không hoàn thành nhiệm vụ" },
      ],
    },
  ],
  ratingScale: "XL",
  categories: [
    { id: "CC", name: "Công chức", chosen: true },
    { id: "VC", name: "Viên chức", chosen: false },
  ],
  awards: [],
  registration: { clause: "VI", words: "có văn bản đăng ký thi đua" },
  targets: targets.map(targetInput),
  events: [],
  ranking: { units: [{ by: "metCount" }], people: [] },
  caps: [],
  ...overrides,
});
