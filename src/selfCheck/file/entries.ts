import type { Target } from "../../plan/target";
import type { Plan } from "../../plan/plan";
import { serialOfIso } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import { anchors, unitAnchor } from "../../workbook/blocks/anchors";
import { dayKey } from "../../workbook/blocks/checkKeys";
import { isTyped, totalRole, periodKey } from "../../workbook/blocks/figureKeys";
import { valueKey } from "../../workbook/blocks/listKeys";
import type { Content } from "../../workbook/drawing/description";
import { edges, rightFigures, type Typed } from "./edges";

/** One cell that is filled: its block, its row by key, or by number from 0 in a list, and its column by key. */
export interface Entry {
  readonly block: string;
  readonly row: string | number;
  readonly column: string;
  readonly content: Content;
}

/** The codes of the self-check's units. */
export const unitCodes: readonly string[] = Array.from(
  { length: 10 },
  (_, at) => `U${String(at + 1).padStart(2, "0")}`,
);

const day = (iso: string): number => serialOfIso(iso);

/** What is marked as not applicable, in the last units; the others judge every figure. */
const marks: readonly Content[] = ["x", "d1", "X", "D2", " x", "không", { formula: "NA()", value: "#N/A" }, null];
const markedUnits = 3;

function figureEntries(block: string, target: Target, figures: readonly Typed[], first: number): readonly Entry[] {
  return target.entered.flatMap((period, index) => {
    const [value, total] = figures[(first + index) % figures.length] ?? [null, null];
    const at = (part: "value" | "total", content: Content): readonly Entry[] =>
      content === null ? [] : [{ block, row: target.id, column: periodKey(period, part), content }];
    return [...at("value", value), ...(totalRole(target) === "typed" ? at("total", total) : [])];
  });
}

const figuresOf = (target: Target, plan: Plan, counted: ReadonlySet<string>): readonly Typed[] =>
  counted.has(target.id) ? rightFigures(target.measure) : edges(target.measure, plan, 7 * plan.targets.indexOf(target));

/** Targets whose sums are to come to a verdict: what an agency's target sums, but for the one that sums what is wrong. */
const summed = (plan: Plan): ReadonlySet<string> =>
  new Set(
    plan.targets.flatMap(({ id, source }) => (source.from === "units" && id !== "CQ-SAI" ? [source.target] : [])),
  );

function unitEntries(plan: Plan, code: string, index: number): readonly Entry[] {
  const block = unitAnchor(code, "figures");
  const counted = summed(plan);
  const own = plan.targets.filter(({ level }) => level === "unit");
  return own.flatMap((target, place): readonly Entry[] => {
    const figures = isTyped(target)
      ? figureEntries(block, target, figuresOf(target, plan, counted), index * target.entered.length)
      : [];
    const from = unitCodes.length - markedUnits;
    const isMarked = index >= from && target.notApplicable !== "forbidden";
    const mark = counted.has(target.id) ? "x" : (marks[(place + 3 * (index - from)) % marks.length] ?? null);
    return isMarked && mark !== null && !(counted.has(target.id) && index > from)
      ? [...figures, { block, row: target.id, column: "notApplicable", content: mark }]
      : figures;
  });
}

type Line = Readonly<Record<string, Content>>;

const initiative = (title: Content, date: Content, state: Content, role: Content = tokens.leads): Line => ({
  ...{ title, date, state, role, authors: "Nguyễn Văn An", document: "01/SK" },
});
const { proposed, recognised, joins } = tokens;
const [spring, autumn] = [day("2024-03-15"), day("2024-09-15")];
const longTitle = "Số hóa hồ sơ ".repeat(24);

/** What the units list under initiatives: the same one twice, in capitals, of another year, with what cannot be meant. */
const initiatives: readonly (readonly Line[])[] = [
  [initiative("Một cửa số", spring, proposed), initiative("MỘT CỬA SỐ", autumn, recognised)],
  [initiative("Họp không giấy", autumn, recognised.toLocaleUpperCase("vi"))],
  [initiative(longTitle, spring, proposed), initiative(`${longTitle}bản hai`, autumn, recognised)],
  [initiative("Tra cứu nhanh", spring + 0.5, recognised, joins)],
  [initiative("Chưa ghi ngày", null, proposed)],
  [initiative("Ngày là chữ", "15/3/2024", proposed)],
  [initiative("Trạng thái khác", spring, "Đã nộp"), initiative(" ", spring, proposed)],
  [initiative("Ngoài năm", day("2023-12-31"), proposed), initiative("=1+1", day("2024-12-31"), recognised)],
  [initiative("Vì sao* chờ ~ lâu?", spring, proposed), initiative("Vì sao* chờ ~ lâu!", autumn, proposed)],
  [initiative("Hồ sơ < 5 ngày & “0 đồng”", day("2024-06-30") + 0.75, proposed)],
];

/** Stands for every column whose key begins so: a plan may have one for each occasion. */
const nominatedKey = "nominated";
const person = (name: Content, category: Content, rating: Content, violations: Content = 0, more: Line = {}): Line => ({
  ...{ name, category, rating, violations, trafficViolations: 0, post: "Chuyên viên" },
  ...{ registrationNo: "01/ĐK", registeredOn: day("2024-02-20"), [nominatedKey]: "X" },
  ...more,
});

const best = "Hoàn thành xuất sắc nhiệm vụ";
const good = "Hoàn thành tốt nhiệm vụ";
const fair = "Hoàn thành nhiệm vụ";
const [official, worker] = ["Công chức", "Người lao động"];

/** What the units list under people. All can be meant, that the agency's counts come to numbers; cases of letters do not matter. */
const people: readonly (readonly Line[])[] = [
  [person("Trần Thị Bình", official, best), person("Lê Văn Cường", official, good, 1)],
  [person("Phạm Dũng", worker, best.toLocaleUpperCase("vi")), person("Võ Em", official.toLocaleLowerCase("vi"), fair)],
  [person("Đặng Thị Giang", official, good, 2, { [nominatedKey]: null, registrationNo: null, registeredOn: null })],
  [person("=Hồ Hải", official, best, 0, { trafficViolations: 1 })],
  [person("Ngô ~*?", worker, good), person("Bùi “Kim”", worker, fair)],
  [person("Dương Lan", official, best), person("Dương Lan", official, best)],
  [person("Lý Minh", official, good)],
  [person("Đỗ Nga", worker, good)],
  [person("Mai Oanh", official, best)],
  [person("Tô Phúc", official, good, 1)],
];

/** How the units registered: in time, in capitals, unseen, late, of another year, as a text, not at all. */
const registrations: readonly (readonly [number: Content, on: Content])[] = [
  ["01/ĐK", day("2024-02-20")],
  ["\u00a0", day("2024-02-20")],
  ["03/ĐK", day("2024-03-01")],
  ["04/ĐK", "20/02/2024"],
  [5, day("2024-02-28") + 0.5],
  ["06/ĐK", day("2022-01-01")],
  [null, day("2024-02-20")],
  ["08/ĐK", 0.5],
  ["09/ĐK", { formula: "NA()", value: "#N/A" }],
  ["10/ĐK", null],
];

const listed = (block: string, lines: readonly Line[]): readonly Entry[] =>
  lines.flatMap((line, row) =>
    Object.entries(line).flatMap(([column, content]) => (content === null ? [] : [{ block, row, column, content }])),
  );

/** On the plan's sheet: thresholds that cannot be meant, a mark that is none, a deadline that is pointed out. */
const planEntries: readonly Entry[] = [
  { block: anchors.planTargets, row: "TL-8", column: "threshold", content: "80%" },
  { block: anchors.planTargets, row: "SL-5", column: "threshold", content: 9 },
  { block: anchors.planTargets, row: "XL-2", column: "bars", content: "có" },
  { block: anchors.planTargets, row: "ST-4", column: "threshold", content: 0.25 },
  { block: anchors.planSettings, row: "registrationDeadline", column: valueKey, content: day("2023-12-31") },
  { block: anchors.check, row: 0, column: dayKey, content: day("2024-07-15") },
];

/** Everything that is typed into the self-check's workbook. */
export function entries(plan: Plan): readonly Entry[] {
  const agency = plan.targets.filter((target) => target.level === "agency" && isTyped(target));
  return [
    ...planEntries,
    ...agency.flatMap((target) => figureEntries(anchors.agencyFigures, target, edges(target.measure, plan, 0), 0)),
    ...unitCodes.flatMap((code, index): readonly Entry[] => {
      const [registrationNo = null, registeredOn = null] = registrations[index] ?? [];
      const own = { registrationNo, registeredOn };
      return [
        ...unitEntries(plan, code, index),
        ...Object.entries(own).flatMap(([row, content]) =>
          content === null ? [] : [{ block: unitAnchor(code, "unit"), row, column: valueKey, content }],
        ),
        ...listed(unitAnchor(code, "initiatives"), initiatives[index] ?? []),
        ...listed(unitAnchor(code, "people"), people[index] ?? []),
      ];
    }),
  ];
}
