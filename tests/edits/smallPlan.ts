import { parsePlan } from "../../src/plan/parsing/parsePlan";
import type { Plan } from "../../src/plan/plan";
import { planInput, type TargetInput } from "../support/planInput";

const inHand = { kind: "ratio", part: "hồ sơ đúng hạn", total: "hồ sơ" } as const;
const initiatives = { from: "initiatives", states: ["proposed", "recognised"] } satisfies TargetInput["source"];
const ofYear = { level: "individual", entered: ["CN"], judged: ["CN"] } satisfies Partial<TargetInput>;

/** A target of every way in which figures come: typed, within another, counted from a list, summed, of people, of all people with the leaders. */
const targets: readonly TargetInput[] = [
  {
    id: "CQ-HS",
    level: "agency",
    measure: { ...inHand, threshold: { comparison: ">=", percent: 90 } },
    source: { from: "units", target: "DV-HS" },
  },
  {
    id: "CQ-SK",
    level: "agency",
    measure: { kind: "count", counted: "sáng kiến", minimum: 1 },
    source: initiatives,
  },
  {
    ...{ id: "CQ-XL", level: "agency", entered: ["CN"], judged: ["CN"] },
    measure: { kind: "ratio", part: "người", total: "người", threshold: { comparison: ">=", percent: 60 } },
    source: { from: "peopleRatedAtLeast", grade: "HTT", scope: "everyone" },
  },
  {
    id: "DV-HS",
    measure: { ...inHand, threshold: { comparison: ">=", percent: 90 } },
    notApplicable: "withReason",
  },
  {
    id: "DV-SH",
    measure: {
      kind: "ratio",
      part: "hồ sơ sớm hạn",
      total: "hồ sơ đúng hạn",
      threshold: { comparison: ">=", percent: 10 },
      within: { target: "DV-HS", of: "part" },
    },
    bars: false,
  },
  { id: "DV-SK", measure: { kind: "count", counted: "sáng kiến", minimum: 1, maximum: 3 }, source: initiatives },
  { id: "DV-VB", measure: { kind: "count", counted: "văn bản", minimum: 10 } },
  {
    ...ofYear,
    id: "CN-XL",
    measure: { kind: "rating", scale: "XL", floor: "HTT" },
    source: { from: "person", field: "rating" },
  },
  {
    ...ofYear,
    id: "CN-GT",
    measure: { kind: "none", counted: "lỗi", allowed: 0 },
    source: { from: "person", field: "trafficViolations" },
  },
];

function read(): Plan {
  const awards = [
    { id: "TT", name: "Tập thể tiên tiến", level: "unit" as const, occasions: ["CN"] },
    { id: "LDTT", name: "Lao động tiên tiến", level: "individual" as const, occasions: ["CN"] },
  ];
  const parsed = parsePlan(planInput(targets, { awards }));
  if (parsed.ok) return parsed.plan;
  throw new Error(JSON.stringify(parsed.issues));
}

/** Nine targets, as little as has all that edits can damage. */
export const smallPlan = read();
