import { sheetTexts } from "../../locale/sheets";
import type { Plan, PlanEvent } from "../../plan/plan";
import { yearsOf } from "../../plan/planYears";
import { toA1 } from "../drawing/a1";
import { anchors } from "../blocks/anchors";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { statusColors } from "../drawing/colors";
import type { Content } from "../drawing/description";
import { literal } from "../formulas/terms";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { dayMonthYear } from "./planLine";
import { writePlanTable, type PlanCell } from "./planTable";
import { planWidths } from "./planTargets";
import { rowHeight } from "../drawing/rowHeight";

const words = sheetTexts.plan;

/** Columns of the sheet that hold the years computed, those that the plan states, and what comes of it. */
const place = { years: 7, stated: 8, remark: 9 } as const;

/** "22/11" from an ISO date. */
const dayAndMonth = (iso: string): string => iso.split("-").slice(1).reverse().join("/");

const inDateOrder = (events: readonly PlanEvent[]): readonly PlanEvent[] =>
  [...events].sort((one, other) =>
    (one.founded?.slice(5) ?? "02-01").localeCompare(other.founded?.slice(5) ?? "02-01"),
  );

/** Whether the plan's own count of years agrees with the day it gives; live, though neither can be edited. */
function remarkOf(event: PlanEvent, years: number | null, row: number): Content {
  if (years === null) return null;
  const [computed, stated] = [toA1({ row, column: place.years }), toA1({ row, column: place.stated })];
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

function eventCells(event: PlanEvent, plan: Plan, row: number, number: number): readonly PlanCell[] {
  const years = event.founded === undefined ? null : yearsOf(event, plan);
  const period = plan.periods.find((one) => one.id === event.period);
  return [
    [number, "labelCentered"],
    [event.name, "label"],
    [event.founded === undefined ? null : dayAndMonth(event.founded), "labelCentered"],
    [period?.name ?? event.period, "labelCentered"],
    [event.founded === undefined ? null : dayMonthYear(event.founded), "labelCentered"],
    [years, "computedNumber"],
    [event.statedYears ?? null, "computedNumber"],
    [remarkOf(event, years, row), "computedText"],
  ];
}

/** The commemorations in date order, with any disagreement of the plan's text pointed out. */
export function writePlanEvents(
  builder: SheetBuilder,
  flow: PageFlow,
  plan: Plan,
  width: number,
  row: number,
): { readonly block: KeyedBlock; readonly next: number } {
  const events = inDateOrder(plan.events);
  const { eventColumns } = words;
  const written = writePlanTable(
    builder,
    flow,
    {
      anchor: anchors.planEvents,
      title: words.events,
      width,
      columns: [
        { key: "no", heading: sheetTexts.columns.no, span: 1 },
        { key: "name", heading: eventColumns.name, span: 2 },
        { key: "day", heading: eventColumns.day, span: 1 },
        { key: "period", heading: eventColumns.period, span: 1 },
        { key: "founded", heading: eventColumns.founded, span: 1 },
        { key: "years", heading: eventColumns.years, span: 1 },
        { key: "stated", heading: eventColumns.stated, span: 1 },
        { key: "remark", heading: eventColumns.remark, span: Math.max(1, width - place.remark + 1) },
      ],
      rows: events.map((event, index) => ({
        id: event.id,
        height: rowHeight([{ text: event.name, width: planWidths.name + planWidths.words }], 26),
        cells: (at) => eventCells(event, plan, at, index + 1),
      })),
    },
    row,
  );
  const { range } = written.block;
  const remarks = area(range.row + 1, place.remark, Math.max(1, range.rows - 1), 1);
  const remark = toA1(remarks);
  builder.formatWhere({
    kind: "formula",
    range: remarks,
    formula: `LEFT(${remark},${words.eventDisagreesBefore.length})=${literal(words.eventDisagreesBefore)}`,
    fontColor: statusColors.missing.font,
    fill: statusColors.missing.fill,
    bold: true,
    numberFormat: '"! "@',
  });
  return written;
}
