import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { anchors } from "../blocks/anchors";
import { noPlanEntries } from "../blocks/planEntries";
import type { NameChange } from "../drawing/description";
import { columnRuns } from "../drawing/keyedTable";
import { planChunks } from "../blocks/planSource";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { writePlanEvents } from "./planEvents";
import { writePlanLaws } from "./planLaws";
import { dayMonthYear } from "./planLine";
import { writeCategories, writePeriods, writePlanSettings } from "./planSettings";
import { planStart, planTargetColumns, writePlanTargets } from "./planTargets";
import type { Making } from "./sheetEntry";
import { startName } from "./starts";

const words = sheetTexts.plan;
const titleRow = 1;
const firstRow = 4;
/** Keys, ids and names. */
const frozenColumns = 3;

/**
 * The plan as a form. Every status formula refers to its cells; its hidden rows carry the plan itself. What was `typed` into a
 * sheet that is made anew stands in it as it was.
 */
export function writePlanSheet(builder: SheetBuilder, { book, plan: kept }: Making): readonly NameChange[] {
  const { plan } = book;
  const { source, typed } = kept ?? { source: plan, typed: noPlanEntries };
  const { name } = builder.identity;
  builder
    // Above what is printed.
    .put({ row: 0, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 0, column: 1, name: anchors.indexState })
    .put({ row: titleRow, column: 1 }, fill(words.heading, { year: plan.year }), "title")
    .put(
      { row: titleRow + 1, column: 1 },
      fill(words.line, {
        number: plan.number,
        date: dayMonthYear(plan.date),
        office: plan.office.fullName,
        name: plan.name,
      }),
      "note",
    )
    .put({ row: titleRow + 2, column: 1 }, words.note, "note")
    .rowRun({ first: 0, count: firstRow, height: 18 })
    .rowRun({ first: titleRow, count: 1, height: 28 });
  // The targets set the sheet's columns; the tables below take one or more of them.
  const columns = planTargetColumns(plan);
  const last = columns.reduce((sum, { hidden, span = 1 }) => (hidden === true ? sum : sum + span), 0);
  for (const run of columnRuns(columns)) builder.columnRun(run);

  builder.page({ printArea: area(titleRow, 1, 1, last) });
  const flow = builder.flow();
  flow.take(titleRow, builder.heightOf(titleRow, firstRow - titleRow));
  const targets = writePlanTargets(builder, flow, plan, firstRow, typed, source);
  const periods = writePeriods(builder, flow, plan, last, targets.next, typed);
  const categories = writeCategories(builder, flow, plan, last, periods.next, typed);
  const settings = writePlanSettings(builder, flow, plan, last, categories.next, typed);
  const laws = writePlanLaws(builder, flow, plan, last, settings.next, typed);
  const events = writePlanEvents(builder, flow, plan, last, laws.next, typed);

  const sourceRow = events.next;
  const chunks = planChunks(source);
  chunks.forEach((chunk, index) => builder.put({ row: sourceRow + index, column: 0 }, chunk, "key"));
  builder
    .rowRun({ first: sourceRow, count: chunks.length, hidden: true })
    .freeze(firstRow, frozenColumns)
    .page({ printArea: area(titleRow, 1, events.next - 1 - titleRow, last) });

  const named = [targets, periods, categories, settings, laws, events].map(({ block }) => ({
    name: block.name,
    sheet: name,
    range: block.range,
  }));
  const carried = { name: anchors.planSource, sheet: name, range: area(sourceRow, 0, chunks.length, 1) };
  return [...named, ...startName(targets.block, planStart(plan)), carried];
}
