import { fill, sheetTexts } from "../../locale/sheets";
import type { Plan, PlanEvent } from "../../plan/plan";
import { yearsOf } from "../../plan/planYears";
import { serialOfIso } from "../../rules/serialDate";
import { tokens } from "../../rules/tokens";
import { toA1 } from "../a1";
import { anchors } from "../anchors";
import { cellOf, layOutBlock, type KeyedBlock } from "../blocks/keyedBlock";
import {
  planCategoryKeys,
  planEventKeys,
  planPeriodKeys,
  planSettingKeys,
  planSettingRows,
  planTargetKeys,
} from "../blocks/planKeys";
import type { Book } from "../book";
import { statusColors, tabColors } from "../colors";
import type { Content, NameChange } from "../description";
import { literal } from "../formulas/terms";
import { planChunks } from "../planSource";
import { area, SheetBuilder } from "../sheetBuilder";
import type { StyleName } from "../styles";
import { keyRow } from "./figuresSection";
import { dayMonthYear } from "./planLine";
import { planWidths, writePlanTargets } from "./planTargets";
import { rowHeight } from "./rowHeight";
import { dateOfYear, mark } from "./validations";

const words = sheetTexts.plan;

/** The remark on an event: its place among the cells, and the columns that it spans. */
const widest = 7;
const lastSpan = 5;

/** The keys of a small table: its second column spans two. */
const spread = ([first = "", second = "", ...others]: readonly string[]): readonly string[] => [
  first,
  second,
  "",
  ...others,
];

/** One small table of the sheet: headings, hidden key row, rows. */
function writeTable(
  builder: SheetBuilder,
  block: KeyedBlock,
  title: string,
  width: number,
  headings: readonly string[],
  rows: readonly { readonly id: string; readonly cells: readonly (readonly [Content, StyleName])[] }[],
): void {
  builder
    .putMerged(area(block.range.row - 2, 1, 1, width), title, "section")
    .rowRun({ first: block.range.row - 2, count: 1, height: 26 })
    .keepTogether(block.range.row - 2, 5)
    .rowRun({ first: block.range.row - 1, count: 1, height: 36 })
    .putRow({ row: block.range.row, column: 1 }, keyRow(block), "key")
    .rowRun({ first: block.range.row, count: 1, hidden: true });
  const write = (row: number, index: number, content: Content, style: StyleName): void => {
    // The second column of a small table spans two of the sheet's; the last one of many takes what is left.
    const column = index < 2 ? index + 1 : index + 2;
    if (index === 1) builder.putMerged(area(row, column, 1, 2), content, style);
    else if (index === widest) builder.putMerged(area(row, column, 1, lastSpan), content, style);
    else builder.put({ row, column }, content, style);
  };
  headings.forEach((text, index) => {
    write(block.range.row - 1, index, text, "header");
  });
  rows.forEach(({ id, cells }, index) => {
    const row = block.range.row + 1 + index;
    builder.put({ row, column: 0 }, id, "key");
    cells.forEach(([content, style], column) => {
      write(row, column, content, style);
    });
    builder.rowRun({ first: row, count: 1, height: 24 });
  });
}

/** "22/11" from an ISO date. */
const dayAndMonth = (iso: string): string => iso.split("-").slice(1).reverse().join("/");

const inDateOrder = (events: readonly PlanEvent[]): readonly PlanEvent[] =>
  [...events].sort((one, other) =>
    (one.founded?.slice(5) ?? "02-01").localeCompare(other.founded?.slice(5) ?? "02-01"),
  );

function eventCells(
  event: PlanEvent,
  plan: Plan,
  row: number,
  number: number,
): readonly (readonly [Content, StyleName])[] {
  const years = event.founded === undefined ? null : yearsOf(event, plan);
  const period = plan.periods.find((one) => one.id === event.period);
  const [computed, stated] = [toA1({ row, column: 7 }), toA1({ row, column: 8 })];
  const agrees = event.statedYears === undefined || years === null || event.statedYears === years;
  const remark: Content =
    years === null
      ? null
      : {
          formula:
            `IF(COUNT(${computed},${stated})<2,"",IF(${computed}=${stated},${literal(words.eventAgrees)},` +
            `${literal(words.eventDisagreesBefore)}&${stated}&${literal(words.eventDisagreesAfter)}&${computed}))`,
          value: agrees
            ? event.statedYears === undefined
              ? ""
              : words.eventAgrees
            : `${words.eventDisagreesBefore}${event.statedYears ?? ""}${words.eventDisagreesAfter}${years}`,
        };
  return [
    [number, "labelCentered"],
    [event.name, "label"],
    [event.founded === undefined ? null : dayAndMonth(event.founded), "labelCentered"],
    [period?.name ?? event.period, "labelCentered"],
    [event.founded === undefined ? null : dayMonthYear(event.founded), "labelCentered"],
    [years, "computedNumber"],
    [event.statedYears ?? null, "computedNumber"],
    [remark, "computedText"],
  ];
}

/** The plan as a form. Every status formula refers to its cells; its hidden rows carry the plan itself. */
export function planSheet(
  book: Book,
  after: string | null,
): { readonly sheet: SheetBuilder; readonly names: readonly NameChange[] } {
  const { plan } = book;
  const name = book.names.plan;
  const builder = new SheetBuilder({ kind: "plan", name, after, tabColor: tabColors.plan });
  builder
    .put({ row: 0, column: 1 }, fill(words.heading, { year: plan.year }), "title")
    .put(
      { row: 1, column: 1 },
      fill(words.line, {
        number: plan.number,
        date: dayMonthYear(plan.date),
        office: plan.office.fullName,
        name: plan.name,
      }),
      "note",
    )
    .put({ row: 2, column: 1 }, words.note, "note")
    .rowRun({ first: 1, count: 3, height: 18 })
    .put({ row: 3, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 3, column: 1, name: anchors.index })
    .putMerged(area(4, 1, 1, planTargetKeys(plan).length), words.targets, "section")
    .rowRun({ first: 0, count: 1, height: 28 })
    .rowRun({ first: 4, count: 1, height: 26 });
  const { judged, bars, ...fixed } = planWidths;
  const widths = [...Object.values(fixed), ...plan.periods.map(() => judged), bars];
  builder.columnRun({ first: 0, count: 1, width: 8, hidden: true });
  widths.forEach((width, index) => builder.columnRun({ first: index + 1, count: 1, width }));

  const block = (anchor: string, row: number, ids: readonly string[], keys: readonly string[]): KeyedBlock =>
    layOutBlock(anchor, name, { row, column: 0 }, ids, anchor === anchors.planTargets ? keys : spread(keys));
  const below = (above: KeyedBlock): number => above.range.row + above.range.rows + 3;
  const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map((item) => item.id);

  const targets = block(anchors.planTargets, 6, ids(plan.targets), planTargetKeys(plan));
  writePlanTargets(builder, targets, plan);

  const periods = block(anchors.planPeriods, below(targets), ids(plan.periods), planPeriodKeys);
  const periodWords = words.periodColumns;
  writeTable(
    builder,
    periods,
    words.periods,
    widths.length,
    [periodWords.id, periodWords.name, periodWords.from, periodWords.to, periodWords.review],
    plan.periods.map((period) => ({
      id: period.id,
      cells: [
        [period.id, "labelCentered"],
        [period.name, "label"],
        [serialOfIso(period.from), "entryDate"],
        [serialOfIso(period.to), "entryDate"],
        [words.reviews[period.occasion.review], "label"],
      ],
    })),
  );
  plan.periods.forEach((period, index) => {
    const height = rowHeight([{ text: words.reviews[period.occasion.review], width: planWidths.kind }], 24);
    builder.rowRun({ first: periods.range.row + 1 + index, count: 1, height });
  });
  const days = area(periods.range.row + 1, 4, plan.periods.length, 2);
  builder.validate(dateOfYear(days, words.periods, plan, "warning", sheetTexts.prompts.plan.period));

  const categories = block(anchors.planCategories, below(periods), ids(plan.categories), planCategoryKeys);
  writeTable(
    builder,
    categories,
    words.categories,
    widths.length,
    [sheetTexts.columns.no, words.categoryColumns.name, words.categoryColumns.chosen],
    plan.categories.map((category, index) => ({
      id: category.id,
      cells: [
        [index + 1, "labelCentered"],
        [category.name, "label"],
        [category.chosen ? tokens.mark : null, "entryCentered"],
      ],
    })),
  );
  const chosen = area(categories.range.row + 1, 4, plan.categories.length, 1);
  builder.validate(mark(chosen, words.categoryColumns.chosen, sheetTexts.prompts.plan.flag));

  const settings = block(anchors.planSettings, below(categories), planSettingRows, planSettingKeys);
  const { deadline } = plan.registration;
  writeTable(
    builder,
    settings,
    words.settings,
    widths.length,
    [sheetTexts.columns.no, words.settingColumns.name, words.settingColumns.value],
    planSettingRows.map((id, index) => ({
      id,
      cells: [
        [index + 1, "labelCentered"],
        [words.settingRows[id], "label"],
        [deadline === undefined ? null : serialOfIso(deadline), "entryDate"],
      ],
    })),
  );
  const deadlineCell = cellOf(settings, "registrationDeadline", "value");
  if (deadlineCell !== undefined) {
    const range = area(deadlineCell.row, deadlineCell.column, 1, 1);
    builder.validate(
      dateOfYear(range, words.settingRows.registrationDeadline, plan, "warning", sheetTexts.prompts.plan.deadline),
    );
  }

  const events = inDateOrder(plan.events);
  const eventBlock = block(anchors.planEvents, below(settings), ids(events), planEventKeys);
  const eventWords = words.eventColumns;
  writeTable(
    builder,
    eventBlock,
    words.events,
    widths.length,
    [
      sheetTexts.columns.no,
      eventWords.name,
      eventWords.day,
      eventWords.period,
      eventWords.founded,
      eventWords.years,
      eventWords.stated,
      eventWords.remark,
    ],
    events.map((event, index) => ({
      id: event.id,
      cells: eventCells(event, plan, eventBlock.range.row + 1 + index, index + 1),
    })),
  );
  events.forEach((event, index) => {
    const height = rowHeight([{ text: event.name, width: planWidths.name + planWidths.words }], 26);
    builder.rowRun({ first: eventBlock.range.row + 1 + index, count: 1, height });
  });

  const remarks = area(eventBlock.range.row + 1, widest + 2, events.length, 1);
  const remark = toA1({ row: remarks.row, column: remarks.column });
  builder.formatWhere({
    kind: "formula",
    range: remarks,
    formula: `AND(LEN(${remark})>0,${remark}<>${literal(words.eventAgrees)})`,
    fontColor: statusColors.missing.font,
    fill: statusColors.missing.fill,
    bold: true,
    numberFormat: '"! "@',
  });

  const sourceRow = below(eventBlock);
  const chunks = planChunks(plan);
  chunks.forEach((chunk, index) => builder.put({ row: sourceRow + index, column: 0 }, chunk, "key"));
  builder
    .rowRun({ first: sourceRow, count: chunks.length, hidden: true })
    .freeze(4, 0)
    .paginate()
    .page({ printArea: area(0, 1, eventBlock.range.row + eventBlock.range.rows, widths.length) });

  const named = [targets, periods, categories, settings, eventBlock].map((one) => ({
    name: one.name,
    sheet: name,
    range: one.range,
  }));
  const source = { name: anchors.planSource, sheet: name, range: area(sourceRow, 0, chunks.length, 1) };
  return { sheet: builder, names: [...named, source] };
}
