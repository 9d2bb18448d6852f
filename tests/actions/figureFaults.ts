import { anchors } from "../../src/workbook/blocks/anchors";
import { excellent, figures, initiative, initiatives, ratio, type Fault } from "./typedFault";

/** What is typed into the figures and the registration of a unit. */
export const figureFaults: readonly Fault[] = [
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
    by: "a grade without its marks",
    typed: [[figures, "DV-XS", "CN.value", "hoan thanh xuat sac nhiem vu"]],
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
];
