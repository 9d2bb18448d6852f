import type { Finding, FindingCode } from "../../src/rules/finding";
import { anchors } from "../../src/workbook/anchors";
import type { Entry, KeyedCell } from "../support/typeAt";

const figures = "TD_U01_FIGURES";
const people = "TD_U01_PEOPLE";
const initiatives = "TD_U01_INITIATIVES";
const excellent = "Hoàn thành xuất sắc nhiệm vụ";

/** What somebody types, or does to the file; where the finding must stand; what else it must say. */
export interface Fault {
  readonly code: FindingCode;
  readonly by: string;
  readonly typed?: readonly Entry[];
  readonly edit?: (workbook: string) => string;
  readonly at: KeyedCell | "nowhere" | readonly [anchor: string];
  readonly says?: Partial<Finding>;
}

const person = (
  row: number,
  name: string,
  more: Readonly<Record<string, string | number>> = {},
  block = people,
): readonly Entry[] =>
  Object.entries({
    name,
    category: "Công chức",
    rating: excellent,
    trafficViolations: 0,
    violations: 0,
    ...more,
  }).map(([column, raw]) => [block, row, column, raw] as const);

const initiative = (
  block: string,
  row: number,
  title: string,
  more: Readonly<Record<string, string | number>> = {},
): readonly Entry[] =>
  Object.entries({ title, date: 45_400, role: "Chủ trì", state: "Đề xuất", ...more }).map(
    ([column, raw]) => [block, row, column, raw] as const,
  );

const ratio = (target: string, value: string | number, total: string | number | null): readonly Entry[] => [
  [figures, target, "D1.value", value],
  [figures, target, "D1.total", total],
];

const name = (anchor: string): RegExp => new RegExp(`<definedName[^>]*name="${anchor}"[^>]*>[^<]*</definedName>`);

/** Every code, each by what a person does. */
export const faults: readonly Fault[] = [
  {
    code: "figure.not-a-number",
    by: "spaces in a number",
    typed: ratio("DV-VB", " 1 302 ", 1302),
    at: [figures, "DV-VB", "D1.value"],
    says: { typed: " 1 302 ", mend: { value: 1302 }, unit: "U01", target: "DV-VB", period: "D1" },
  },
  {
    code: "figure.not-a-number",
    by: "a word",
    typed: [[figures, "DV-KL", "D2.value", "không có"]],
    at: [figures, "DV-KL", "D2.value"],
    says: { typed: "không có" },
  },
  {
    code: "figure.ambiguous",
    by: "a point that may be either",
    typed: ratio("DV-VB", "1.234", 5000),
    at: [figures, "DV-VB", "D1.value"],
  },
  {
    code: "figure.negative",
    by: "a minus",
    typed: ratio("DV-CT", 3, -4),
    at: [figures, "DV-CT", "D1.total"],
  },
  {
    code: "figure.not-whole",
    by: "half a document",
    typed: ratio("DV-VB", 3.5, 7),
    at: [figures, "DV-VB", "D1.value"],
  },
  {
    code: "figure.percent-for-count",
    by: "a share where a count belongs",
    typed: ratio("DV-CT", 0.92, 26),
    at: [figures, "DV-CT", "D1.value"],
  },
  {
    code: "figure.percent-for-count",
    by: "a percentage as text",
    typed: ratio("DV-CT", "92%", 26),
    at: [figures, "DV-CT", "D1.value"],
  },
  {
    code: "ratio.part-above-total",
    by: "digits that changed places",
    typed: ratio("DV-VB", 1530, 1503),
    at: [figures, "DV-VB", "D1.value"],
  },
  {
    code: "ratio.total-missing",
    by: "a part alone",
    typed: ratio("DV-CT", 38, null),
    at: [figures, "DV-CT", "D1.total"],
  },
  {
    code: "ratio.total-zero",
    by: "nothing of nothing",
    typed: ratio("DV-CT", 0, 0),
    at: [figures, "DV-CT", "D1.total"],
  },
  {
    code: "figure.implausible",
    by: "a number without end",
    typed: [[figures, "DV-KL", "D1.value", 250_000]],
    at: [figures, "DV-KL", "D1.value"],
  },
  {
    code: "choice.unknown",
    by: "a grade in short",
    typed: [[figures, "DV-XS", "CN.value", "hoàn thành xuất sắc nhiệm vụ"]],
    at: [figures, "DV-XS", "CN.value"],
    says: { mend: { value: excellent } },
  },
  {
    code: "choice.unknown",
    by: "a yes in letters and marks apart, as a Mac types it",
    typed: [[figures, "DV-NL", "CN.value", "Có".normalize("NFD")]],
    at: [figures, "DV-NL", "CN.value"],
    says: { mend: { value: "Có" } },
  },
  {
    code: "date.invalid",
    by: "a day that is none",
    typed: [["TD_U01_UNIT", "registeredOn", "value", "30/02/2024"]],
    at: ["TD_U01_UNIT", "registeredOn", "value"],
  },
  {
    code: "date.invalid",
    by: "a date as text",
    typed: [["TD_U01_UNIT", "registeredOn", "value", "15/02/2024"]],
    at: ["TD_U01_UNIT", "registeredOn", "value"],
    says: { mend: { value: 45_337 } },
  },
  {
    code: "date.outside-plan",
    by: "last year's initiative",
    typed: initiative(initiatives, 2, "Số hóa", { date: 45_000 }),
    at: [initiatives, 2, "date"],
  },
  {
    code: "figure.missing",
    by: "a total alone",
    typed: ratio("DV-CT", "", 5),
    at: [figures, "DV-CT", "D1.value"],
  },
  {
    code: "target.not-met",
    by: "a document late",
    typed: ratio("DV-VB", 99, 100),
    at: [figures, "DV-VB", "D1.status"],
  },
  {
    code: "target.exactly-at-threshold",
    by: "just 90%",
    typed: ratio("DV-CT", 36, 40),
    at: [figures, "DV-CT", "D1.status"],
  },
  {
    code: "target.exceeded",
    by: "a third initiative",
    typed: [0, 1, 2].flatMap((row) => [
      ...initiative(initiatives, row, `Sáng kiến ${row}`),
      ...initiative(initiatives, row + 3, `Sáng kiến ${row + 3}`, { date: 45_600 }),
    ]),
    at: [figures, "DV-SK", "CN.status"],
  },
  {
    code: "evidence.missing",
    by: "a yes without its report",
    typed: [[figures, "DV-NL", "CN.value", "Có"]],
    at: [figures, "DV-NL", "evidence"],
  },
  {
    code: "notApplicable.not-allowed",
    by: "an x where the plan allows none",
    typed: [[figures, "DV-KL", "notApplicable", "x"]],
    at: [figures, "DV-KL", "notApplicable"],
  },
  {
    code: "notApplicable.reason-missing",
    by: "an x without a word",
    typed: [[figures, "DV-CT", "notApplicable", "x"]],
    at: [figures, "DV-CT", "note"],
  },
  {
    code: "notApplicable.with-figure",
    by: "an x beside a figure",
    typed: [...ratio("DV-CT", 9, 9), [figures, "DV-CT", "notApplicable", "x"]],
    at: [figures, "DV-CT", "D1.value"],
  },
  {
    code: "registration.missing",
    by: "nobody",
    typed: [],
    at: ["TD_U01_UNIT", "registrationNo", "value"],
  },
  {
    code: "registration.late",
    by: "a deadline that has passed",
    typed: [
      [anchors.planSettings, "registrationDeadline", "value", 45_340],
      ["TD_U01_UNIT", "registrationNo", "value", "01/ĐK"],
      ["TD_U01_UNIT", "registeredOn", "value", 45_350],
    ],
    at: ["TD_U01_UNIT", "registeredOn", "value"],
  },
  {
    code: "person.duplicate",
    by: "one person twice, once as a Mac types it",
    typed: [...person(1, "Võ Hoàng Nam"), ...person(4, "VÕ HOÀNG  NAM".normalize("NFD"))],
    at: [people, 4, "name"],
  },
  {
    code: "person.duplicate",
    by: "one who moved and stands in the list of both units",
    typed: [...person(1, "Võ Hoàng Nam"), ...person(2, "Võ  hoàng nam".normalize("NFD"), {}, "TD_U02_PEOPLE")],
    at: ["TD_U02_PEOPLE", 2, "name"],
    says: { severity: "info", unit: "U02", numbers: { other: "U01" } },
  },
  {
    code: "person.name-missing",
    by: "a rating for nobody",
    typed: [[people, 3, "rating", excellent]],
    at: [people, 3, "name"],
  },
  {
    code: "initiative.duplicate",
    by: "one initiative on two lines",
    typed: [...initiative(initiatives, 0, "Một cửa"), ...initiative(initiatives, 5, "MỘT CỬA ")],
    at: [initiatives, 5, "title"],
  },
  {
    code: "initiative.shared",
    by: "one initiative of two units",
    typed: [
      ...initiative(initiatives, 0, "Một cửa", { role: "Tham gia" }),
      ...initiative("TD_U02_INITIATIVES", 1, "Một cửa"),
    ],
    at: [initiatives, 0, "title"],
  },
  {
    code: "rollup.disagrees",
    by: "a sum typed by hand",
    typed: [...ratio("DV-CT", 10, 11), [anchors.agencyFigures, "CQ-CT", "D1.value", 12]],
    at: [anchors.agencyFigures, "CQ-CT", "D1.value"],
    says: { numbers: { shown: 12, computed: 10 } },
  },
  {
    code: "formula.overwritten",
    by: "a status typed by hand",
    typed: [[figures, "DV-CT", "CN.status", "Đạt"]],
    at: [figures, "DV-CT", "CN.status"],
    says: { typed: "Đạt", unit: "U01", target: "DV-CT", period: "CN" },
  },
  {
    code: "formula.overwritten",
    by: "a cell of a target's sheet that was cleared",
    typed: [["TD_TARGET_DV_CT", "U02", "D1.status", null]],
    at: ["TD_TARGET_DV_CT", "U02", "D1.status"],
  },
  {
    code: "anchor.missing",
    by: "a name that was deleted",
    edit: (workbook) => workbook.replace(name("TD_U01_PEOPLE"), ""),
    at: "nowhere",
    says: { unit: "U01", numbers: { name: "TD_U01_PEOPLE" } },
  },
  {
    code: "anchor.missing",
    by: "a name whose cells were deleted",
    edit: (workbook) =>
      workbook.replace(name("TD_PLAN_PERIODS"), '<definedName name="TD_PLAN_PERIODS">#REF!</definedName>'),
    at: "nowhere",
    says: { numbers: { name: "TD_PLAN_PERIODS" } },
  },
  {
    code: "anchor.damaged",
    by: "a row key that was cleared",
    typed: [[figures, "DV-KL", "", null]],
    at: [figures],
    says: { unit: "U01", numbers: { name: figures, key: "DV-KL", twice: 0 } },
  },
  {
    code: "anchor.damaged",
    by: "a row copied over another",
    typed: [[figures, "DV-KL", "", "DV-CT"]],
    at: [figures],
    says: { numbers: { name: figures, key: "DV-CT", twice: 1 } },
  },
  {
    code: "sheet.missing",
    by: "a unit's sheet that was deleted",
    edit: (workbook) =>
      ["UNIT", "FIGURES", "INITIATIVES", "PEOPLE"].reduce(
        (text, part) => text.replace(name(`TD_U02_${part}`), `<definedName name="TD_U02_${part}">#REF!</definedName>`),
        workbook,
      ),
    at: "nowhere",
    says: { unit: "U02" },
  },
  {
    code: "plan.invalid",
    by: "a threshold that is no number",
    typed: [[anchors.planTargets, "DV-CT", "threshold", "chín mươi"]],
    at: [anchors.planTargets, "DV-CT", "threshold"],
  },
  {
    code: "plan.changed",
    by: "another threshold",
    typed: [[anchors.planTargets, "DV-CT", "threshold", 85]],
    at: [anchors.planTargets, "DV-CT", "threshold"],
    says: { numbers: { was: 90, is: 85 } },
  },
  {
    code: "event.count-disagrees",
    by: "the plan's own text",
    typed: [],
    at: [anchors.planEvents, "AG", "stated"],
    says: { numbers: { stated: 192, years: 92 } },
  },
  {
    code: "cap.exceeded",
    by: "one of two rated excellent",
    typed: [...person(0, "Lê An"), ...person(1, "Lê Bình", { rating: "Hoàn thành tốt nhiệm vụ" })],
    at: [anchors.agencyFigures, "CQ-XS", "CN.status"],
  },
];
