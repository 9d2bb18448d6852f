import type { PlanInput } from "./planInput";

type TargetInput = PlanInput["targets"][number];
type MeasureInput = TargetInput["measure"];

const quarters = ["Q1", "Q2", "Q3", "Q4"];
const all = [...quarters, "SAU", "NAM"];

const target = (id: string, measure: MeasureInput, more: Partial<TargetInput> = {}): TargetInput => ({
  id,
  level: "unit",
  clause: "I",
  words: `Chỉ tiêu ${id}`,
  name: id,
  measure,
  source: { from: "entry" },
  entered: quarters,
  judged: all,
  bars: true,
  notApplicable: "withReason",
  ...more,
});

const ratio = (
  comparison: ">" | ">=" | "<" | "<=" | "=",
  percent: number,
  more: Partial<Extract<MeasureInput, { kind: "ratio" }>> = {},
): MeasureInput => ({ kind: "ratio", part: "phần", total: "tổng", threshold: { comparison, percent }, ...more });
const tracked: MeasureInput = { kind: "ratio", part: "phần", total: "tổng" };
const count = (limits: { minimum?: number; maximum?: number; exact?: number }, over?: "exceeded" | "notMet") =>
  ({ kind: "count", counted: "việc", ...limits, ...(over === undefined ? {} : { overMaximum: over }) }) as const;
const amount = (comparison: ">" | ">=" | "<" | "<=" | "=", value: number): MeasureInput => ({
  kind: "amount",
  unitOfMeasure: "triệu đồng",
  threshold: { comparison, value },
});
const change = (
  direction: "rise" | "fall",
  comparison: ">" | ">=" | "<" | "<=" | "=",
  percent: number,
): MeasureInput => ({
  kind: "change",
  unitOfMeasure: "hộ",
  direction,
  baseline: "năm trước",
  threshold: { comparison, percent },
});
const cap = (percent: number, rounding: "down" | "up" | "nearest"): MeasureInput => ({
  kind: "cap",
  part: "phần",
  total: "tổng",
  percent,
  rounding,
});
const none = (allowed: number): MeasureInput => ({ kind: "none", counted: "vi phạm", allowed });
const rating = (scale: string, floor: string): MeasureInput => ({ kind: "rating", scale, floor });
const outcome: MeasureInput = { kind: "outcome", decidedBy: "tỉnh" };
const deadline = (due: string): MeasureInput => ({ kind: "deadline", due });

const year = { entered: ["NAM"], judged: ["NAM"] } as const;
const onceAYear = { entered: [...year.entered], judged: [...year.judged] };
const often = { entered: ["Q1", "Q2", "SAU", "Q3", "Q4", "NAM"], judged: ["Q2", "NAM"] };

/** Every kind of measure, entered and judged in periods of all roles. */
export const unitTargets: readonly TargetInput[] = [
  target("R-1", ratio(">", 90)),
  target("R-2", ratio(">=", 85.55, { whole: false }), { judged: ["NAM"] }),
  target("R-3", ratio("<", 12.25), { judged: ["Q1", "SAU"], entered: ["Q1", "Q2"] }),
  target("R-4", ratio("<=", 5), { notApplicable: "forbidden" }),
  target("R-5", ratio("=", 50, { whole: false })),
  target("R-6", tracked, { judged: [] }),
  target("R-7", tracked, { judged: all }),
  target("R-8", ratio(">", 100)),
  target("R-9", ratio(">=", 0), onceAYear),
  target("W-1", { ...tracked, within: { target: "R-1", of: "total" } }, { judged: [] }),
  target("W-2", ratio(">", 45, { within: { target: "R-1", of: "part" } })),
  target("W-3", ratio(">=", 33.33, { whole: false, within: { target: "R-2", of: "total" } }), {
    entered: ["Q1", "Q3"],
    judged: ["Q3"],
  }),
  target("W-4", ratio(">", 10, { within: { target: "W-2", of: "total" } }), { entered: ["Q1", "Q2"], judged: ["SAU"] }),
  target("C-1", count({ minimum: 1, maximum: 2 })),
  target("C-2", count({ maximum: 3 }, "notMet")),
  target("C-3", count({ exact: 7 })),
  target("C-4", count({ exact: 2 }, "notMet"), { judged: ["Q4", "NAM"] }),
  target("C-5", count({ minimum: 5 }), { judged: ["NAM"], notApplicable: "forbidden" }),
  target("A-1", amount(">", 50)),
  target("A-2", amount("<=", -1.5)),
  target("A-3", amount("=", 12.125), { judged: ["Q1"] }),
  target("A-4", amount(">=", 0.3)),
  target("A-5", amount("<", 1000000), onceAYear),
  target("H-1", change("rise", ">=", 10)),
  target("H-2", change("fall", ">=", 4)),
  target("H-3", change("rise", "<", 2.55), { judged: ["SAU", "NAM"] }),
  target("H-4", change("fall", "=", 50)),
  target("H-5", change("rise", ">", 0), onceAYear),
  target("N-1", none(0)),
  target("N-2", none(2), { judged: ["NAM"] }),
  target("X-1", rating("XL", "T"), onceAYear),
  target("X-2", rating("SAO", "S1"), often),
  target("F-1", { kind: "confirmation", evidence: true }, { ...onceAYear, notApplicable: "forbidden" }),
  target("F-2", { kind: "confirmation", evidence: false }, often),
  target("O-1", outcome, onceAYear),
  target("O-2", outcome, often),
  target("D-1", deadline("2025-06-30"), onceAYear),
  target("D-2", deadline("2025-12-31"), often),
  target("P-1", cap(20, "down")),
  target("P-2", cap(15, "up")),
  target("P-3", cap(12.5, "nearest")),
  target("SK-1", count({ minimum: 1, maximum: 2 }), {
    source: { from: "initiatives", states: ["proposed", "recognised"] },
    notApplicable: "forbidden",
  }),
  target("SK-2", count({ minimum: 1 }), { source: { from: "initiatives", states: ["recognised"] }, judged: ["NAM"] }),
];

const agency = (id: string, measure: MeasureInput, more: Partial<TargetInput> = {}): TargetInput =>
  target(id, measure, { level: "agency", ...more });
const ofUnits = (id: string): Partial<TargetInput> => ({ source: { from: "units", target: id } });
const ofPeople = (source: TargetInput["source"]): Partial<TargetInput> => ({ source, ...onceAYear });

/** Every source of the agency's figures. */
export const agencyTargets: readonly TargetInput[] = [
  agency("CQ-R1", ratio(">", 90), ofUnits("R-1")),
  agency("CQ-R2", ratio(">=", 40, { whole: false }), { ...ofUnits("R-2"), judged: ["NAM"] }),
  agency("CQ-R3", ratio("<", 12.25), { ...ofUnits("R-3"), entered: ["Q1", "Q2"], judged: ["Q1", "SAU"] }),
  agency("CQ-C1", count({ minimum: 10, maximum: 30 }), ofUnits("C-1")),
  agency("CQ-A1", amount(">", 100), ofUnits("A-1")),
  agency("CQ-H1", change("rise", ">=", 10), { ...ofUnits("H-1"), notApplicable: "forbidden" }),
  agency("CQ-N1", none(0), ofUnits("N-1")),
  agency("CQ-P1", cap(20, "down"), ofUnits("P-1")),
  agency("CQ-W1", ratio(">", 30), ofUnits("W-2")),
  agency("CQ-SK1", count({ minimum: 5, maximum: 7 }), {
    source: { from: "initiatives", states: ["proposed", "recognised"] },
  }),
  agency("CQ-SK2", count({ exact: 3 }), { source: { from: "initiatives", states: ["recognised"] }, judged: ["NAM"] }),
  agency("CQ-E1", ratio(">=", 96.5)),
  agency("CQ-E2", { ...tracked, within: { target: "CQ-E1", of: "part" } }, { judged: [] }),
  agency("CQ-E3", change("fall", ">", 4)),
  agency("CQ-E4", cap(15, "nearest"), onceAYear),
  agency("CQ-E5", rating("SAO", "S3"), onceAYear),
  agency("CQ-E6", outcome, onceAYear),
  agency("CQ-E7", deadline("2025-09-30"), onceAYear),
  agency("CQ-E8", { kind: "confirmation", evidence: true }, onceAYear),
  agency("CQ-XS", ratio(">", 30), ofPeople({ from: "peopleRatedAtLeast", grade: "XS", scope: "chosenCategories" })),
  agency("CQ-TT", ratio(">=", 80), ofPeople({ from: "peopleRatedAtLeast", grade: "T", scope: "everyone" })),
  agency("CQ-QC", cap(20, "down"), ofPeople({ from: "peopleRatedAtLeast", grade: "XS", scope: "everyone" })),
  agency("CQ-HT", none(0), ofPeople({ from: "peopleRatedBelow", grade: "T", scope: "chosenCategories" })),
  agency(
    "CQ-YK",
    count({ maximum: 2 }, "notMet"),
    ofPeople({ from: "peopleRatedBelow", grade: "HT", scope: "everyone" }),
  ),
  agency("CQ-GT", none(0), ofPeople({ from: "peopleViolations", field: "trafficViolations" })),
  agency("CQ-KL", count({ maximum: 4 }), ofPeople({ from: "peopleViolations", field: "violations" })),
];

const individual = (id: string, measure: MeasureInput, field: "rating" | "trafficViolations" | "violations") =>
  target(id, measure, {
    level: "individual",
    source: { from: "person", field },
    ...onceAYear,
    notApplicable: "forbidden",
  });

/** What is asked of each person. */
export const individualTargets: readonly TargetInput[] = [
  individual("CN-XL", rating("XL", "T"), "rating"),
  individual("CN-GT", none(0), "trafficViolations"),
  individual("CN-KL", none(1), "violations"),
];
