import { parsePlan } from "../../src/plan/parsing/parsePlan";
import type { Plan } from "../../src/plan/plan";
import type {
  Figures,
  Initiative,
  PeriodEntry,
  Person,
  Raw,
  TargetEntry,
  UnitFigures,
} from "../../src/rules/figures/figures";
import { blankPerson } from "./blankPerson";
import { nominatedFor } from "./nominatedFor";
import { planInput, type PlanInput, type TargetInput } from "./planInput";

/** The plan of these targets; throws where it is no plan. */
export function planOf(targets: readonly TargetInput[], overrides: Partial<PlanInput> = {}): Plan {
  const parsed = parsePlan(planInput(targets, overrides));
  if (parsed.ok) return parsed.plan;
  throw new Error(parsed.issues.map(({ path, code }) => `${path}: ${code}`).join("; "));
}

/** Cells by period: a value alone, or value and total. */
export type Entered = Readonly<Record<string, Raw | readonly [Raw, Raw]>>;

const isPair = (cells: Raw | readonly [Raw, Raw]): cells is readonly [Raw, Raw] => Array.isArray(cells);

const entry = (cells: Raw | readonly [Raw, Raw]): PeriodEntry =>
  isPair(cells) ? { value: cells[0], total: cells[1] } : { value: cells, total: null };

/** A row of figures, with nothing else in it unless given. */
export const row = (entered: Entered, more: Partial<Omit<TargetEntry, "periods">> = {}): TargetEntry => ({
  periods: new Map(Object.entries(entered).map(([period, cells]) => [period, entry(cells)])),
  evidence: null,
  note: null,
  notApplicable: null,
  ...more,
});

/** A unit that is registered and has entered nothing but what is given. */
export const unitOf = (
  code: string,
  rows: Readonly<Record<string, TargetEntry>> = {},
  more: Partial<Omit<UnitFigures, "code" | "targets">> = {},
): UnitFigures => ({
  code,
  name: `Phòng ${code}`,
  head: "Nguyễn Văn Trưởng",
  registration: { registrationNo: "01/ĐK", registeredOn: 45330, title: null },
  minutes: new Map(["D1", "D2", "CN"].map((period) => [period, { number: "02/BB", heldOn: 45_660 }])),
  targets: new Map(Object.entries(rows)),
  initiatives: [],
  people: [],
  ...more,
});

/** Units, and the agency's own rows. */
export const figuresOf = (
  units: readonly UnitFigures[],
  agency: Readonly<Record<string, TargetEntry>> = {},
): Figures => ({
  units,
  agency: new Map(Object.entries(agency)),
});

/** An initiative of 1 March 2024 that the unit proposed and leads. */
export const initiativeOf = (title: Raw, more: Partial<Initiative> = {}): Initiative => ({
  title,
  authors: null,
  date: 45352,
  role: "Chủ trì",
  state: "Đề xuất",
  document: null,
  ...more,
});

/** A registered civil servant without violations, well rated and nominated. */
export const personOf = (name: Raw, more: Partial<Person> = {}): Person => ({
  ...blankPerson,
  name,
  category: "Công chức",
  registeredOn: 45330,
  registrationNo: "02/ĐK",
  rating: "Hoàn thành tốt nhiệm vụ",
  trafficViolations: 0,
  violations: 0,
  ...nominatedFor("x"),
  ...more,
});
