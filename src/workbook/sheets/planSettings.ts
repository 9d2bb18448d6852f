import { sheetTexts } from "../../locale/workbook/sheets";
import type { Period, Plan } from "../../plan/plan";
import { serialOfIso } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import { anchors } from "../blocks/anchors";
import type { RangeRef } from "../drawing/description";
import { cellOf, columnCells, type KeyedBlock } from "../drawing/keyedBlock";
import { writeRules } from "../drawing/tableRules";
import { planSettingRows } from "../blocks/planKeys";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { dayRemark, formatOddDates, periodRemark } from "./planDates";
import { writePlanTable, type PlanColumn } from "./planTable";
import { planWidths } from "./planTargets";
import { rowHeight } from "../drawing/rowHeight";
import { dateOfYear, mark } from "./validations";

const words = sheetTexts.plan;
const leastHeight = 24;

interface Written {
  readonly block: KeyedBlock;
  readonly next: number;
}
type Write = (builder: SheetBuilder, flow: PageFlow, plan: Plan, width: number, row: number) => Written;

/** Cells of a table's column, wherever they are. */
function cellsOf(block: KeyedBlock, key: string): RangeRef {
  const cells = columnCells(block, key);
  if (cells === undefined) throw new RangeError(`No column ${key}`);
  return cells;
}

const periodColumns = (plan: Plan): readonly PlanColumn<Period>[] => {
  const { periodColumns: headings, reviews, dateRemarks } = words;
  return [
    { ...{ key: "no", heading: headings.id, style: "labelCentered" }, content: ({ item }) => item.id },
    { ...{ key: "name", heading: headings.name, span: 2, style: "label" }, content: ({ item }) => item.name },
    { ...{ key: "from", heading: headings.from, style: "entryDate" }, content: ({ item }) => serialOfIso(item.from) },
    { ...{ key: "to", heading: headings.to, style: "entryDate" }, content: ({ item }) => serialOfIso(item.to) },
    {
      ...{ key: "review", heading: headings.review, style: "label" },
      content: ({ item }) => reviews[item.occasion.review],
    },
    {
      ...{ key: "remark", heading: dateRemarks.heading, span: 3, style: "computedText" },
      content: ({ at }) => periodRemark(at("from"), at("to"), plan),
    },
  ];
};

/** Periods: their days can be edited, and a day that is odd is marked with words beside it. */
export const writePeriods: Write = (builder, flow, plan, width, row) => {
  const written = writePlanTable(
    builder,
    flow,
    {
      ...{ anchor: anchors.planPeriods, title: words.periods, width, columns: periodColumns(plan) },
      rows: plan.periods.map((period) => ({
        id: period.id,
        height: rowHeight([{ text: words.reviews[period.occasion.review], width: planWidths.kind }], leastHeight),
        item: period,
      })),
    },
    row,
  );
  const [from, remark] = [cellsOf(written.block, "from"), cellsOf(written.block, "remark")];
  // Both days side by side are one rule.
  const days: RangeRef = { ...from, rows: plan.periods.length, columns: 2 };
  builder.validate(dateOfYear(days, words.periods, plan, "warning", sheetTexts.prompts.plan.period));
  formatOddDates(builder, days, remark);
  return written;
};

const number = <Item>(): PlanColumn<Item> => ({
  ...{ key: "no", heading: sheetTexts.columns.no, style: "labelCentered" },
  content: ({ number: place }) => place,
});

const categoryColumns: readonly PlanColumn<Plan["categories"][number]>[] = [
  number(),
  {
    ...{ key: "name", heading: words.categoryColumns.name, span: 2, style: "label" },
    content: ({ item }) => item.name,
  },
  {
    ...{ key: "chosen", heading: words.categoryColumns.chosen, style: "entryCentered" },
    content: ({ item }) => (item.chosen ? tokens.mark : null),
    rule: mark,
    prompt: sheetTexts.prompts.plan.flag,
  },
];

/** Who is counted where a share of people is asked for. */
export const writeCategories: Write = (builder, flow, plan, width, row) => {
  const written = writePlanTable(
    builder,
    flow,
    {
      ...{ anchor: anchors.planCategories, title: words.categories, width, columns: categoryColumns },
      rows: plan.categories.map((category) => ({ id: category.id, height: leastHeight, item: category })),
    },
    row,
  );
  const { length } = plan.categories;
  writeRules(builder, categoryColumns, (key) => ({ ...cellsOf(written.block, key), rows: length }));
  return written;
};

type SettingRow = (typeof planSettingRows)[number];

const settingColumns = (plan: Plan): readonly PlanColumn<SettingRow>[] => {
  const { deadline } = plan.registration;
  const day = deadline === undefined ? null : serialOfIso(deadline);
  return [
    number(),
    {
      ...{ key: "label", heading: words.settingColumns.name, span: 2, style: "label" },
      content: ({ item }) => words.settingRows[item],
    },
    { ...{ key: "value", heading: words.settingColumns.value, style: "entryDate" }, content: () => day },
    {
      ...{ key: "remark", heading: words.dateRemarks.heading, span: 3, style: "computedText" },
      content: ({ at }) => dayRemark(at("value"), plan, day),
    },
  ];
};

/** What the council sets besides: the last day to register. */
export const writePlanSettings: Write = (builder, flow, plan, width, row) => {
  const written = writePlanTable(
    builder,
    flow,
    {
      ...{ anchor: anchors.planSettings, title: words.settings, width, columns: settingColumns(plan) },
      rows: planSettingRows.map((id) => ({ id, height: leastHeight, item: id })),
    },
    row,
  );
  const cell = cellOf(written.block, "registrationDeadline", "value");
  if (cell === undefined) return written;
  const range = area(cell.row, cell.column, 1, 1);
  const { registrationDeadline } = words.settingRows;
  builder.validate(dateOfYear(range, registrationDeadline, plan, "warning", sheetTexts.prompts.plan.deadline));
  formatOddDates(builder, range, { ...cellsOf(written.block, "remark"), row: cell.row });
  return written;
};
