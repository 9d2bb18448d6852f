import type { FiguresInput } from "../../src/actions/setUp/enterFigures";
import type { UnitInput } from "../../src/actions/run/outcomes";
import { leadersCode } from "../../src/rules/figures/figures";
import { nominationKey } from "../../src/rules/figures/nominations";
import { smallPlan } from "./smallPlan";

/** Every text that a person types holds this, and no word of ours does: it is told from ours wherever it stands. */
export const mark = "№";

/** Two units. */
export const smallUnits: readonly UnitInput[] = ["U01", "U02"].map((code, at) => ({
  ...{ code, name: `Phòng ${mark}${at + 1}`, staff: 2 },
}));

const person = (number: number, more: object) => ({
  name: `Lê Văn ${mark}${number}`,
  post: `Chuyên viên ${mark}${number}`,
  category: "Công chức",
  registrationNo: `${number}/ĐK ${mark}${number}`,
  registeredOn: 45_350,
  title: "Lao động tiên tiến",
  rating: "Hoàn thành tốt nhiệm vụ",
  trafficViolations: 0,
  violations: 0,
  ...Object.fromEntries(smallPlan.periods.map(({ id }) => [nominationKey(id), "x"])),
  ...more,
});

const unit = (number: number) => ({
  unit: {
    head: `Trần Thị ${mark}${number}`,
    registrationNo: `${number}/ĐK ${mark}${number}`,
    registeredOn: 45_350,
    title: "Tập thể tiên tiến",
  },
  figures: {
    "DV-HS": {
      "D1.value": 3400 + number,
      "D1.total": 3500 + number,
      "D2.value": 3600 + number,
      "D2.total": 3700 + number,
      note: `ghi chú ${mark}${number}`,
    },
    "DV-SH": { "D1.value": 3000 + number, "D2.value": number === 1 ? 3100 : null },
    "DV-VB": { "D1.value": 3200 + number, "D2.value": 3300 + number, evidence: `minh chứng ${mark}${number}` },
  },
});

const initiative = (number: number, date: number) => ({
  title: `Số hóa hồ sơ ${mark}${number}`,
  authors: `Lê Văn ${mark}${number}`,
  date,
  role: "Chủ trì",
  state: "Được công nhận",
  document: `${number}/QĐ ${mark}${number}`,
});

/** A year of them. */
export const smallFigures: FiguresInput = {
  units: {
    U01: {
      ...unit(1),
      initiatives: [initiative(11, 45_350), initiative(12, 45_500)],
      people: [person(21, {}), person(22, { rating: null })],
    },
    U02: { ...unit(2), initiatives: [initiative(13, 45_400)], people: [person(23, { trafficViolations: 1 })] },
    [leadersCode]: { people: [person(24, { post: `Chánh Văn phòng ${mark}24` }), person(25, { rating: null })] },
  },
};
