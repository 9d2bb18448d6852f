import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan, PlanEvent } from "../../plan/plan";
import { yearsOf } from "../../plan/planYears";
import { toA1 } from "../../sheet/a1";
import type { EventEntryKey } from "../../rules/figures/eventEntry";
import { anchors } from "../blocks/anchors";
import { noPlanEntries, type PlanEntries } from "../blocks/planEntries";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { ItemRow } from "../drawing/keyedTable";
import { cellsIn, writeRules } from "../drawing/tableRules";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, Content, RangeRef } from "../drawing/description";
import { literal } from "../formulas/expressions";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { runsOf, type PageFlow } from "../drawing/pageFlow";
import { dayEntry, textEntry } from "./entryKinds";
import { keptContent } from "./keptContent";
import { dayMonthYear } from "./planLine";
import { writePlanTable, type PlanColumn } from "./planTable";
import { planWidths } from "./planTargets";
import { rowHeight } from "../drawing/rowHeight";

const words = sheetTexts.plan;
/** Three lines of what was done, or of the name. */
const leastHeight = 44;

/** "22/11" from an ISO date. */
const dayAndMonth = (iso: string): string => iso.split("-").slice(1).reverse().join("/");

const inDateOrder = (events: readonly PlanEvent[]): readonly PlanEvent[] =>
  [...events].sort((one, other) =>
    (one.founded?.slice(5) ?? "02-01").localeCompare(other.founded?.slice(5) ?? "02-01"),
  );

const yearsIn = (event: PlanEvent, plan: Plan): number | null =>
  event.founded === undefined ? null : yearsOf(event, plan);

/** Whether the plan's own count of years agrees with the day it gives; live, though neither can be edited. */
function remarkOf({ item: event, at }: ItemRow<PlanEvent>, plan: Plan): Content {
  const years = yearsIn(event, plan);
  if (years === null) return null;
  const [computed, stated] = [toA1(at("years")), toA1(at("stated"))];
  const agrees = event.statedYears === undefined || event.statedYears === years;
  return {
    formula:
      `IF(COUNT(${computed},${stated})<2,"",IF(${computed}=${stated},${literal(words.eventAgrees)},` +
      `${literal(words.eventDisagreesBefore)}&${stated}&${literal(words.eventDisagreesAfter)}&${computed}))`,
    value: agrees
      ? event.statedYears === undefined
        ? ""
        : words.eventAgrees
      : `${words.eventDisagreesBefore}${event.statedYears ?? ""}${words.eventDisagreesAfter}${years}`,
  };
}

/** A remark that says that the plan's text disagrees stands out. */
function markDisagreement(range: RangeRef): ConditionalFormat {
  const { missing } = statusColors;
  const formula = `LEFT(${toA1(range)},${words.eventDisagreesBefore.length})=${literal(words.eventDisagreesBefore)}`;
  return {
    ...{ kind: "formula", range, formula, numberFormat: '"! "@' },
    ...{ fontColor: missing.font, fill: missing.fill, bold: true },
  };
}

/** What was done on the day, when, and with what evidence (III.3): in cells that are no merge, so that long words wrap in them. */
function entryColumn(
  key: EventEntryKey,
  kind: Pick<PlanColumn<PlanEvent>, "style" | "rule" | "formats">,
  typed: PlanEntries,
): PlanColumn<PlanEvent> {
  return {
    ...{ key, heading: words.eventColumns[key], prompt: sheetTexts.prompts.plan.event[key], ...kind },
    content: ({ item }) => keptContent(typed, anchors.planEvents, item.id, key, null),
  };
}

/** The columns of the commemorations, as wide as the sheet. */
export function eventColumns(plan: Plan, typed = noPlanEntries): readonly PlanColumn<PlanEvent>[] {
  const headings = words.eventColumns;
  const shownDay = (item: PlanEvent, show: (iso: string) => string): Content =>
    item.founded === undefined ? null : show(item.founded);
  return [
    { ...{ key: "no", heading: sheetTexts.columns.no, style: "labelCentered" }, content: ({ number }) => number },
    { ...{ key: "name", heading: headings.name, style: "label" }, content: ({ item }) => item.name },
    entryColumn("activity", textEntry, typed),
    {
      ...{ key: "day", heading: headings.day, style: "labelCentered" },
      content: ({ item }) => shownDay(item, dayAndMonth),
    },
    {
      ...{ key: "period", heading: headings.period, style: "labelCentered" },
      content: ({ item }) => plan.periods.find(({ id }) => id === item.period)?.name ?? item.period,
    },
    {
      ...{ key: "founded", heading: headings.founded, style: "labelCentered" },
      content: ({ item }) => shownDay(item, dayMonthYear),
    },
    {
      ...{ key: "years", heading: headings.years, style: "computedNumber" },
      content: ({ item }) => yearsIn(item, plan),
    },
    {
      ...{ key: "stated", heading: headings.stated, style: "computedNumber" },
      content: ({ item }) => item.statedYears ?? null,
    },
    {
      // From the maximum of a target to whether it bars.
      ...{ key: "remark", heading: headings.remark, span: plan.periods.length + 3, style: "computedText" },
      content: (row) => remarkOf(row, plan),
      formats: (cells) => [markDisagreement(cells)],
    },
    entryColumn("doneOn", dayEntry(plan), typed),
    entryColumn("evidence", textEntry, typed),
  ];
}

/** The commemorations in date order, with any disagreement of the plan's text pointed out. */
export function writePlanEvents(
  builder: SheetBuilder,
  flow: PageFlow,
  plan: Plan,
  width: number,
  row: number,
  typed: PlanEntries,
): { readonly block: KeyedBlock; readonly next: number } {
  const columns = eventColumns(plan, typed);
  const said = (id: string, key: EventEntryKey): string => {
    const raw = typed(anchors.planEvents, id, key);
    return typeof raw === "string" ? raw : "";
  };
  const written = writePlanTable(
    builder,
    flow,
    {
      ...{ anchor: anchors.planEvents, title: words.events, width, columns },
      rows: inDateOrder(plan.events).map((event) => ({
        id: event.id,
        height: rowHeight(
          [
            { text: event.name, width: planWidths.name },
            { text: said(event.id, "activity"), width: planWidths.words },
            { text: said(event.id, "evidence"), width: planWidths.remark },
          ],
          leastHeight,
        ),
        item: event,
      })),
    },
    row,
  );
  for (const [start, count] of runsOf(written.lines)) writeRules(builder, columns, cellsIn(columns, start, count));
  return written;
}
