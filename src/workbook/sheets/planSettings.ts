import { sheetTexts } from "../../locale/workbook/sheets";
import type { Period, Plan } from "../../plan/plan";
import { serialOfIso } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import { anchors } from "../blocks/anchors";
import { valueKey } from "../blocks/listKeys";
import type { RangeRef } from "../drawing/description";
import { cellOf, columnCells, type KeyedBlock } from "../drawing/keyedBlock";
import { writeRules } from "../drawing/tableRules";
import { deadlineDays, planSettingRows, remarkKey, serialYear } from "../blocks/planKeys";
import { toA1 } from "../../sheet/a1";
import type { Content } from "../drawing/description";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { noPlanEntries, type PlanEntries } from "../blocks/planEntries";
import { categoryRemark, deadlineRemark, periodRemark } from "../formulas/planRemarks";
import { keptContent } from "./keptContent";
import { markFaultyRows } from "./faultyRows";
import { writePlanTable, type PlanColumn } from "./planTable";
import { planWidths } from "./planTargets";
import { rowHeight } from "../drawing/rowHeight";
import { dateBetween, mark } from "./validations";

const words = sheetTexts.plan;
const leastHeight = 24;

interface Written {
  readonly block: KeyedBlock;
  readonly next: number;
}
type Write = (
  builder: SheetBuilder,
  flow: PageFlow,
  plan: Plan,
  width: number,
  row: number,
  typed: PlanEntries,
) => Written;

/** Cells of a table's column, wherever they are. */
function cellsOf(block: KeyedBlock, key: string): RangeRef {
  const cells = columnCells(block, key);
  if (cells === undefined) throw new RangeError(`No column ${key}`);
  return cells;
}

export const periodColumns = (plan: Plan, typed = noPlanEntries): readonly PlanColumn<Period>[] => {
  const { periodColumns: headings, reviews } = words;
  const day = ({ id }: Period, key: "from" | "to", iso: string): Content =>
    keptContent(typed, anchors.planPeriods, id, key, serialOfIso(iso));
  return [
    { ...{ key: "no", heading: headings.id, style: "labelCentered" }, content: ({ item }) => item.id },
    { ...{ key: "name", heading: headings.name, span: 2, style: "label" }, content: ({ item }) => item.name },
    {
      ...{ key: "from", heading: headings.from, style: "entryDate" },
      content: ({ item }) => day(item, "from", item.from),
    },
    { ...{ key: "to", heading: headings.to, style: "entryDate" }, content: ({ item }) => day(item, "to", item.to) },
    {
      ...{ key: "review", heading: headings.review, style: "label" },
      content: ({ item }) => reviews[item.occasion.review],
    },
    {
      ...{ key: remarkKey, heading: words.remark, span: 3, style: "computedText" },
      content: ({ item, at }) => ({
        formula: periodRemark(item, plan, toA1(at("from")), toA1(at("to"))),
        value: "",
      }),
    },
  ];
};

/** Periods: their days can be edited, and a day that is odd is marked with words beside it. */
export const writePeriods: Write = (builder, flow, plan, width, row, typed) => {
  const written = writePlanTable(
    builder,
    flow,
    {
      ...{ anchor: anchors.planPeriods, title: words.periods, width, columns: periodColumns(plan, typed) },
      rows: plan.periods.map((period) => ({
        id: period.id,
        height: rowHeight([{ text: words.reviews[period.occasion.review], width: planWidths.kind }], leastHeight),
        item: period,
      })),
    },
    row,
  );
  const [from, remark] = [cellsOf(written.block, "from"), cellsOf(written.block, remarkKey)];
  // Both days side by side are one rule.
  const days: RangeRef = { ...from, rows: plan.periods.length, columns: 2 };
  const { period: text } = sheetTexts.prompts.plan;
  builder.validate(dateBetween(days, words.periods, plan, serialYear(plan), text, sheetTexts.errors.date));
  markFaultyRows(builder, days, remark, written.block.range.column);
  return written;
};

const number = <Item>(): PlanColumn<Item> => ({
  ...{ key: "no", heading: sheetTexts.columns.no, style: "labelCentered" },
  content: ({ number: place }) => place,
});

export const categoryColumns = (typed = noPlanEntries): readonly PlanColumn<Plan["categories"][number]>[] => [
  number(),
  {
    ...{ key: "name", heading: words.categoryColumns.name, span: 2, style: "label" },
    content: ({ item }) => item.name,
  },
  {
    ...{ key: "chosen", heading: words.categoryColumns.chosen, style: "entryCentered" },
    content: ({ item }) =>
      keptContent(typed, anchors.planCategories, item.id, "chosen", item.chosen ? tokens.mark : null),
    rule: mark,
    prompt: sheetTexts.prompts.plan.flag,
  },
  {
    ...{ key: remarkKey, heading: words.remark, span: 3, style: "computedText" },
    content: ({ at }) => ({ formula: categoryRemark(toA1(at("chosen"))), value: "" }),
  },
];

/** Who is counted where a share of people is asked for. */
export const writeCategories: Write = (builder, flow, plan, width, row, typed) => {
  const columns = categoryColumns(typed);
  const written = writePlanTable(
    builder,
    flow,
    {
      ...{ anchor: anchors.planCategories, title: words.categories, width, columns },
      rows: plan.categories.map((category) => ({ id: category.id, height: leastHeight, item: category })),
    },
    row,
  );
  const { length } = plan.categories;
  writeRules(builder, columns, (key) => ({ ...cellsOf(written.block, key), rows: length }));
  const chosen = { ...cellsOf(written.block, "chosen"), rows: length };
  markFaultyRows(builder, chosen, cellsOf(written.block, remarkKey), written.block.range.column);
  return written;
};

type SettingRow = (typeof planSettingRows)[number];

export const settingColumns = (plan: Plan, typed = noPlanEntries): readonly PlanColumn<SettingRow>[] => {
  const { deadline } = plan.registration;
  const day = deadline === undefined ? null : serialOfIso(deadline);
  return [
    number(),
    {
      ...{ key: "label", heading: words.settingColumns.name, span: 2, style: "label" },
      content: ({ item }) => words.settingRows[item],
    },
    {
      ...{ key: valueKey, heading: words.settingColumns.value, style: "entryDate" },
      content: ({ item }) => keptContent(typed, anchors.planSettings, item, valueKey, day),
    },
    {
      ...{ key: remarkKey, heading: words.remark, span: 3, style: "computedText" },
      content: ({ at }) => ({ formula: deadlineRemark(toA1(at(valueKey)), plan), value: "" }),
    },
  ];
};

/** What the council sets besides: the last day to register. */
export const writePlanSettings: Write = (builder, flow, plan, width, row, typed) => {
  const written = writePlanTable(
    builder,
    flow,
    {
      ...{ anchor: anchors.planSettings, title: words.settings, width, columns: settingColumns(plan, typed) },
      rows: planSettingRows.map((id) => ({ id, height: leastHeight, item: id })),
    },
    row,
  );
  const cell = cellOf(written.block, "registrationDeadline", valueKey);
  if (cell === undefined) return written;
  const range = area(cell.row, cell.column, 1, 1);
  const { registrationDeadline } = words.settingRows;
  const { deadline: text } = sheetTexts.prompts.plan;
  const { deadline: refusal } = sheetTexts.errors;
  builder.validate(dateBetween(range, registrationDeadline, plan, deadlineDays(plan), text, refusal));
  markFaultyRows(builder, range, cellsOf(written.block, remarkKey), written.block.range.column);
  return written;
};
