import { everyDemand } from "./everyDemand";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import type { Plan } from "../../src/plan/plan";
import { agencyTargets, individualTargets, unitTargets } from "./measuresTargets";
import type { PlanInput } from "./planInput";

const period = (id: string, from: string, to: string, sumOf: string[] = []) => ({
  id,
  name: id,
  from,
  to,
  sumOf,
  occasion: { review: "interim", registration: "warns" } as const,
});

const input: PlanInput = {
  schema: 1,
  id: "MEASURES",
  number: "1/KH",
  date: "2025-01-02",
  year: 2025,
  name: "Mọi loại chỉ tiêu",
  office: {
    parent: "UBND TỈNH",
    name: "VĂN PHÒNG",
    fullName: "Văn phòng thử nghiệm",
    council: "Hội đồng",
    place: "Nơi thử",
    signerPost: "CHÁNH VĂN PHÒNG",
    signer: "Người ký",
  },
  periods: [
    period("Q1", "2025-01-01", "2025-03-31"),
    period("Q2", "2025-04-01", "2025-06-30"),
    period("SAU", "2025-01-01", "2025-06-30", ["Q1", "Q2"]),
    period("Q3", "2025-07-01", "2025-09-30"),
    period("Q4", "2025-10-01", "2025-12-31"),
    period("NAM", "2025-01-01", "2025-12-31", ["Q1", "Q2", "Q3", "Q4"]),
  ],
  scales: [
    {
      id: "XL",
      name: "Xếp loại",
      grades: [
        { id: "XS", name: "Xuất sắc" },
        { id: "T", name: "Tốt" },
        { id: "HT", name: "Hoàn thành" },
        { id: "K", name: "Không hoàn thành" },
      ],
    },
    {
      id: "SAO",
      name: "Số sao",
      grades: [
        { id: "S3", name: "Ba sao" },
        { id: "S2", name: "Hai sao" },
        { id: "S1", name: "Một sao" },
      ],
    },
  ],
  ratingScale: "XL",
  categories: [
    { id: "CB", name: "Cán bộ", chosen: true },
    { id: "CC", name: "Công chức", chosen: true },
    { id: "LD", name: "Người lao động", chosen: false },
  ],
  awards: [...everyDemand],
  registration: { clause: "II", words: "Có đăng ký", deadline: "2025-02-28" },
  targets: [...agencyTargets, ...unitTargets, ...individualTargets],
  events: [{ id: "TET", name: "Tết", words: "Tết", period: "Q1" }],
  ranking: {
    units: [{ by: "metCount" }, { by: "figure", target: "R-1" }],
    people: [{ by: "rating", target: "CN-XL" }],
  },
  caps: [],
  laws: ["TDKT-2024", "XL-VC-2026"],
};

const read = (): Plan => {
  const parsed = parsePlan(input);
  if (parsed.ok) return parsed.plan;
  throw new Error(parsed.issues.map(({ path, code }) => `${path}: ${code}`).join("; "));
};

/** A plan with every kind of measure, every source and periods of all roles: what the bundled plan does not have. */
export const measuresPlan: Plan = read();
