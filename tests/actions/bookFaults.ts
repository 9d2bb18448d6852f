import { anchors } from "../../src/workbook/blocks/anchors";
import { figures, person, ratio, type Fault } from "./typedFault";

const name = (anchor: string): RegExp => new RegExp(`<definedName[^>]*name="${anchor}"[^>]*>[^<]*</definedName>`);

/** What is done to sums, formulas, anchors and the plan. */
export const bookFaults: readonly Fault[] = [
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
    code: "formula.changed",
    by: "a formula that says what it likes",
    typed: [[figures, "DV-CT", "D1.status", { formula: '"Đạt"', value: "Đạt" }]],
    at: [figures, "DV-CT", "D1.status"],
    says: { typed: '="Đạt"', unit: "U01", target: "DV-CT", period: "D1" },
  },
  {
    code: "formula.circular",
    by: "a formula among the entries that the sum over them comes back to",
    typed: [[figures, "DV-CT", "D1.value", { formula: `VLOOKUP("CQ-CT",${anchors.agencyFigures},5,0)`, value: 0 }]],
    at: [figures, "DV-CT", "D1.value"],
    says: { typed: '=VLOOKUP("CQ-CT",TD_AGENCY_FIGURES,5,0)', unit: "U01" },
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
    at: [figures, 1, ""],
    says: {
      ...{ unit: "U01", mend: { value: "DV-KL" } },
      numbers: { name: figures, key: "DV-KL", damage: "lost", remade: "" },
    },
  },
  {
    code: "anchor.damaged",
    by: "a row copied over another",
    typed: [[figures, "DV-KL", "", "DV-CT"]],
    at: [figures, 1, ""],
    says: {
      typed: "DV-CT",
      numbers: { name: figures, key: "DV-KL", damage: "lost", remade: "" },
      mend: { value: "DV-KL" },
    },
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
    says: { numbers: { was: 90, is: 85, flipped: 0 } },
  },
  {
    code: "plan.changed",
    by: "an end of a campaign",
    typed: [[anchors.planPeriods, "D1", "to", 45_443]],
    at: [anchors.planPeriods, "D1", "to"],
    says: { numbers: { was: 45_473, is: 45_443, flipped: 0 } },
  },
  {
    code: "plan.changed",
    by: "a mark of what bars",
    typed: [[anchors.planTargets, "DV-CT", "bars", null]],
    at: [anchors.planTargets, "DV-CT", "bars"],
    says: { numbers: { was: "x", is: "", flipped: 0 } },
  },
  {
    code: "plan.changed",
    by: "a category that is counted too",
    typed: [[anchors.planCategories, "VC", "chosen", "X"]],
    at: [anchors.planCategories, "VC", "chosen"],
    says: { numbers: { was: "", is: "x", flipped: 0 } },
  },
  {
    code: "plan.changed",
    by: "a deadline that turns a registration late",
    typed: [
      [anchors.planSettings, "registrationDeadline", "value", 45_350],
      ["TD_U01_UNIT", "registrationNo", "value", "12/ĐK"],
      ["TD_U01_UNIT", "registeredOn", "value", 45_400],
    ],
    at: [anchors.planSettings, "registrationDeadline", "value"],
    says: { numbers: { was: "", is: 45_350, flipped: 1 } },
  },
  {
    code: "plan.invalid",
    by: "a percentage typed with its sign",
    typed: [[anchors.planTargets, "DV-CT", "threshold", 0.95]],
    at: [anchors.planTargets, "DV-CT", "threshold"],
    says: { typed: "0.95", mend: { value: 95 } },
  },
  {
    code: "plan.invalid",
    by: "two numbers for one, of which a spreadsheet made a day",
    typed: [[anchors.planTargets, "DV-SK", "threshold", 46_304]],
    at: [anchors.planTargets, "DV-SK", "threshold"],
    says: { typed: "46304", issue: { path: "", code: "value.day", numbers: { found: 46_304, day: 9, month: 10 } } },
  },
  {
    code: "plan.invalid",
    by: "a deadline of 1900",
    typed: [[anchors.planSettings, "registrationDeadline", "value", 12]],
    at: [anchors.planSettings, "registrationDeadline", "value"],
    says: { typed: "12" },
  },
  {
    code: "people.missing",
    by: "nobody",
    typed: [],
    at: ["TD_U01_PEOPLE", 0, "name"],
    says: { severity: "info", unit: "U01" },
  },
  {
    code: "event.count-disagrees",
    by: "the plan's own text",
    typed: [],
    at: [anchors.planEvents, "AG", "stated"],
    says: { numbers: { stated: 192, years: 92 } },
  },
  {
    code: "minutes.missing",
    by: "somebody nominated",
    typed: [
      ["TD_U01_PEOPLE", 0, "name", "Lê An"],
      ["TD_U01_PEOPLE", 0, "nominated.D2", "x"],
    ],
    at: ["TD_U01_UNIT", "minutesNo.D2", "value"],
    says: { severity: "warning", unit: "U01", period: "D2", numbers: { count: 1 } },
  },
  {
    code: "minutes.early",
    by: "minutes of a day in the campaign",
    typed: [["TD_U01_UNIT", "minutesOn.D1", "value", 45_470]],
    at: ["TD_U01_UNIT", "minutesOn.D1", "value"],
    says: { severity: "info", numbers: { date: 45_470, to: 45_473 } },
  },
  {
    code: "event.untold",
    by: "a campaign that is over",
    typed: [[anchors.planEvents, "DANG", "activity", "Tọa đàm"]],
    at: [anchors.planEvents, "XUAN", "activity"],
    says: { severity: "info", period: "D1", numbers: { count: 6 } },
  },
  {
    code: "date.invalid",
    by: "a day of a commemoration, as text",
    typed: [[anchors.planEvents, "AG", "doneOn", "22.11.2024"]],
    at: [anchors.planEvents, "AG", "doneOn"],
    says: { period: "D2", mend: { value: 45_618 } },
  },
  {
    code: "law.out-of-date",
    by: "a law of a later year",
    typed: [[anchors.planLaws, "TDKT-2025", "chosen", "x"]],
    at: [anchors.planLaws, "TDKT-2025", "chosen"],
    says: { period: "CN", numbers: expect.objectContaining({ from: "2025-07-01" }) as Record<string, unknown> },
  },
  {
    code: "cap.exceeded",
    by: "one of two rated excellent",
    typed: [...person(0, "Lê An"), ...person(1, "Lê Bình", { rating: "Hoàn thành tốt nhiệm vụ" }, "TD_U02_PEOPLE")],
    at: [anchors.agencyFigures, "CQ-XS", "CN.status"],
  },
];
