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
import { tabColors } from "../colors";
import type { Content, NameChange } from "../description";
import { literal } from "../formulas/terms";
import { planChunks } from "../planSource";
import { area, SheetBuilder } from "../sheetBuilder";
import type { StyleName } from "../styles";
import { keyRow } from "./figuresSection";
import { dayMonthYear } from "./planLine";
import { writePlanTargets } from "./planTargets";
import { dateOfYear, mark } from "./validations";

const words = sheetTexts.plan;

/** One small table of the sheet: headings, hidden key row, rows. */
function writeTable(
  builder: SheetBuilder,
  block: KeyedBlock,
  title: string,
  headings: readonly string[],
  rows: readonly { readonly id: string; readonly cells: readonly (readonly [Content, StyleName])[] }[],
): void {
  builder
    .putMerged(area(block.range.row - 2, 1, 1, 8), title, "section")
    .rowRun({ first: block.range.row - 2, count: 1, height: 26 })
    .putRow({ row: block.range.row - 1, column: 1 }, headings, "header")
    .rowRun({ first: block.range.row - 1, count: 1, height: 24 })
    .putRow({ row: block.range.row, column: 1 }, keyRow(block), "key")
    .rowRun({ first: block.range.row, count: 1, hidden: true });
  rows.forEach(({ id, cells }, index) => {
    const row = block.range.row + 1 + index;
    builder.put({ row, column: 0 }, id, "key");
    cells.forEach(([content, style], column) => builder.put({ row, column: column + 1 }, content, style));
    builder.rowRun({ first: row, count: 1, height: 24 });
  });
}

/** "22/11" from an ISO date. */
const dayAndMonth = (iso: string): string => iso.split("-").slice(1).reverse().join("/");

const inDateOrder = (events: readonly PlanEvent[]): readonly PlanEvent[] =>
  [...events].sort((one, other) =>
    (one.founded?.slice(5) ?? "02-01").localeCompare(other.founded?.slice(5) ?? "02-01"),
  );

function eventCells(event: PlanEvent, plan: Plan, row: number): readonly (readonly [Content, StyleName])[] {
  const years = event.founded === undefined ? null : yearsOf(event, plan);
  const period = plan.periods.find((one) => one.id === event.period);
  const [computed, stated] = [toA1({ row, column: 6 }), toA1({ row, column: 7 })];
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
    [event.id, "labelCentered"],
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
    .put({ row: 3, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 3, column: 1, name: anchors.index })
    .putMerged(area(4, 1, 1, planTargetKeys(plan).length), words.targets, "section")
    .rowRun({ first: 0, count: 1, height: 28 })
    .rowRun({ first: 4, count: 1, height: 26 });
  const widths = [9, 24, 62, 13, 12, 14, 10, 14, 10, 15, ...plan.periods.map(() => 11), 13];
  builder.columnRun({ first: 0, count: 1, width: 8, hidden: true });
  widths.forEach((width, index) => builder.columnRun({ first: index + 1, count: 1, width }));

  const block = (anchor: string, row: number, ids: readonly string[], keys: readonly string[]): KeyedBlock =>
    layOutBlock(anchor, name, { row, column: 0 }, ids, keys);
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
    [sheetTexts.columns.no, periodWords.name, periodWords.from, periodWords.to, periodWords.review],
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
  const days = area(periods.range.row + 1, 3, plan.periods.length, 2);
  builder.validate(dateOfYear(days, periodWords.from, plan, "warning"));

  const categories = block(anchors.planCategories, below(periods), ids(plan.categories), planCategoryKeys);
  writeTable(
    builder,
    categories,
    words.categories,
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
  const chosen = area(categories.range.row + 1, 3, plan.categories.length, 1);
  builder.validate(mark(chosen, words.categoryColumns.chosen, sheetTexts.errors.mark));

  const settings = block(anchors.planSettings, below(categories), planSettingRows, planSettingKeys);
  const { deadline } = plan.registration;
  writeTable(
    builder,
    settings,
    words.settings,
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
    builder.validate(dateOfYear(area(deadlineCell.row, deadlineCell.column, 1, 1), words.settings, plan, "warning"));
    builder.rowRun({ first: deadlineCell.row, count: 1, height: 40 });
  }

  const events = inDateOrder(plan.events);
  const eventBlock = block(anchors.planEvents, below(settings), ids(events), planEventKeys);
  const eventWords = words.eventColumns;
  writeTable(
    builder,
    eventBlock,
    words.events,
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
      cells: eventCells(event, plan, eventBlock.range.row + 1 + index),
    })),
  );
  builder.rowRun({ first: eventBlock.range.row + 1, count: events.length, height: 40 });

  const sourceRow = below(eventBlock);
  const chunks = planChunks(plan);
  chunks.forEach((chunk, index) => builder.put({ row: sourceRow + index, column: 0 }, chunk, "key"));
  builder
    .rowRun({ first: sourceRow, count: chunks.length, hidden: true })
    .freeze(4, 0)
    .page({ printArea: area(0, 1, eventBlock.range.row + eventBlock.range.rows, widths.length) });

  const named = [targets, periods, categories, settings, eventBlock].map((one) => ({
    name: one.name,
    sheet: name,
    range: one.range,
  }));
  const source = { name: anchors.planSource, sheet: name, range: area(sourceRow, 0, chunks.length, 1) };
  return { sheet: builder, names: [...named, source] };
}
