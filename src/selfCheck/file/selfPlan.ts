import type { z } from "zod";
import { parsePlan } from "../../plan/parsing/parsePlan";
import type { Plan, planShape } from "../../plan/plan";
import { targets } from "./targets";

const year = 2024;

const period = (id: string, name: string, from: string, to: string, sumOf: string[] = []) => ({
  ...{ id, name, sumOf, from: `${year}-${from}`, to: `${year}-${to}` },
  occasion: { review: "interim", registration: "warns" } as const,
});

const input: z.input<typeof planShape> = {
  ...{ schema: 1, id: "TU-KIEM-TRA", number: "00/KH", date: `${year}-01-02`, year },
  name: "Kế hoạch để tự kiểm tra",
  office: {
    parent: "CƠ QUAN CẤP TRÊN",
    name: "CƠ QUAN",
    fullName: "Cơ quan thử nghiệm",
    council: "Hội đồng Thi đua - Khen thưởng",
    place: "Nơi thử",
    signerPost: "THỦ TRƯỞNG",
    signer: "Người ký",
  },
  periods: [
    period("D1", "Đợt 1", "01-01", "06-30"),
    period("D2", "Đợt 2", "07-01", "12-31"),
    period("CN", "Cả năm", "01-01", "12-31", ["D1", "D2"]),
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
    { id: "NLD", name: "Người lao động", chosen: false },
  ],
  awards: [{ id: "TT", name: "Tập thể lao động tiên tiến", level: "unit", occasions: ["CN"] }],
  registration: { clause: "II", words: "Có đăng ký", deadline: `${year}-02-28` },
  targets: [...targets],
  events: [{ id: "TET", name: "Tết", words: "Tết", period: "D1" }],
  ranking: { units: [{ by: "metCount" }], people: [{ by: "rating", target: "CA-XL" }] },
  caps: [],
};

function read(): Plan {
  const parsed = parsePlan(input);
  if (parsed.ok) return parsed.plan;
  throw new RangeError(parsed.issues.map(({ path, code }) => `${path}: ${code}`).join("; "));
}

/** A plan with everything that a plan can ask for. */
export const selfPlan: Plan = read();
