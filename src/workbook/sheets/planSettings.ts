import { sheetTexts } from "../../locale/sheets";
import type { Plan } from "../../plan/plan";
import { serialOfIso } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import { anchors } from "../blocks/anchors";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { planSettingRows } from "../blocks/planKeys";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { dayRemark, markOddDates, periodRemark } from "./planDates";
import { writePlanTable } from "./planTable";
import { planWidths } from "./planTargets";
import { rowHeight } from "../drawing/rowHeight";
import { dateOfYear, mark } from "./validations";

const words = sheetTexts.plan;
const no = { key: "no", heading: sheetTexts.columns.no, span: 1 } as const;
const leastHeight = 24;

interface Written {
  readonly block: KeyedBlock;
  readonly next: number;
}
type Write = (builder: SheetBuilder, flow: PageFlow, plan: Plan, width: number, row: number) => Written;

/** Periods: their days can be edited, and a day that is odd is marked with words beside it. */
export const writePeriods: Write = (builder, flow, plan, width, row) => {
  const { periodColumns } = words;
  const [from, to, remark] = [4, 5, 7];
  const written = writePlanTable(
    builder,
    flow,
    {
      anchor: anchors.planPeriods,
      title: words.periods,
      width,
      columns: [
        { key: "no", heading: periodColumns.id, span: 1 },
        { key: "name", heading: periodColumns.name, span: 2 },
        { key: "from", heading: periodColumns.from, span: 1 },
        { key: "to", heading: periodColumns.to, span: 1 },
        { key: "review", heading: periodColumns.review, span: 1 },
        { key: "remark", heading: words.dateRemarks.heading, span: 3 },
      ],
      rows: plan.periods.map((period) => ({
        id: period.id,
        height: rowHeight([{ text: words.reviews[period.occasion.review], width: planWidths.kind }], leastHeight),
        cells: (at) => [
          [period.id, "labelCentered"],
          [period.name, "label"],
          [serialOfIso(period.from), "entryDate"],
          [serialOfIso(period.to), "entryDate"],
          [words.reviews[period.occasion.review], "label"],
          [periodRemark({ row: at, column: from }, { row: at, column: to }, plan), "computedText"],
        ],
      })),
    },
    row,
  );
  const first = written.block.range.row + 1;
  const days = area(first, from, plan.periods.length, 2);
  builder.validate(dateOfYear(days, words.periods, plan, "warning", sheetTexts.prompts.plan.period));
  markOddDates(builder, days, { row: first, column: remark });
  return written;
};

/** Who is counted where a share of people is asked for. */
export const writeCategories: Write = (builder, flow, plan, width, row) => {
  const { categoryColumns } = words;
  const written = writePlanTable(
    builder,
    flow,
    {
      anchor: anchors.planCategories,
      title: words.categories,
      width,
      columns: [
        no,
        { key: "name", heading: categoryColumns.name, span: 2 },
        { key: "chosen", heading: categoryColumns.chosen, span: 1 },
      ],
      rows: plan.categories.map((category, index) => ({
        id: category.id,
        height: leastHeight,
        cells: () => [
          [index + 1, "labelCentered"],
          [category.name, "label"],
          [category.chosen ? tokens.mark : null, "entryCentered"],
        ],
      })),
    },
    row,
  );
  const chosen = area(written.block.range.row + 1, 4, plan.categories.length, 1);
  builder.validate(mark(chosen, categoryColumns.chosen, sheetTexts.prompts.plan.flag));
  return written;
};

/** What the council sets besides: the last day to register. */
export const writePlanSettings: Write = (builder, flow, plan, width, row) => {
  const { deadline } = plan.registration;
  const day = deadline === undefined ? null : serialOfIso(deadline);
  const [value, remark] = [4, 5];
  const written = writePlanTable(
    builder,
    flow,
    {
      anchor: anchors.planSettings,
      title: words.settings,
      width,
      columns: [
        no,
        { key: "label", heading: words.settingColumns.name, span: 2 },
        { key: "value", heading: words.settingColumns.value, span: 1 },
        { key: "remark", heading: words.dateRemarks.heading, span: 3 },
      ],
      rows: planSettingRows.map((id, index) => ({
        id,
        height: leastHeight,
        cells: (at) => [
          [index + 1, "labelCentered"],
          [words.settingRows[id], "label"],
          [day, "entryDate"],
          [dayRemark({ row: at, column: value }, plan, day), "computedText"],
        ],
      })),
    },
    row,
  );
  const cell = cellOf(written.block, "registrationDeadline", "value");
  if (cell === undefined) return written;
  const range = area(cell.row, cell.column, 1, 1);
  const { registrationDeadline } = words.settingRows;
  builder.validate(dateOfYear(range, registrationDeadline, plan, "warning", sheetTexts.prompts.plan.deadline));
  markOddDates(builder, range, { row: cell.row, column: remark });
  return written;
};
