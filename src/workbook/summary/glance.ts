import { sheetTexts } from "../../locale/workbook/sheets";
import { statusSymbols, statusTexts } from "../../locale/workbook/statusTexts";
import { isRegistered } from "../../rules/figures/registered";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Status } from "../../rules/evaluate/status";
import type { UnitFigures } from "../../rules/figures/figures";
import type { Shortlist } from "../../rules/shortlist/shortlist";
import { textOf, type Book } from "../blocks/book";
import type { ConditionalFormat, RangeRef } from "../drawing/description";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { runsOf, type PageFlow } from "../drawing/pageFlow";
import { cellsIn, writeFormats } from "../drawing/tableRules";
import { lookOfText } from "../sheets/statusFormats";
import { statusColors } from "../drawing/colors";
import type { GlanceLine } from "./chartData";
import { chartRoom, drawCharts, type ChartRows } from "./glanceCharts";
import { metOf, shownTargets } from "./proposals";
import { gapHeight, writeGap } from "./sectionHeading";
import { linesOf, writeSummaryTable, type SummaryColumn, type SummaryLine } from "./summaryTable";

const { summary: words, unit: unitWords } = sheetTexts;
const headerHeight = 54;
const leastHeight = 20;

type GlanceColumn = SummaryColumn<GlanceLine>;

export interface Glance {
  readonly book: Book;
  readonly period: Period;
  readonly shortlist: Shortlist;
}

function lineOf(unit: UnitFigures, charted: Target | undefined, { book, period, shortlist }: Glance): GlanceLine {
  const result = charted === undefined ? undefined : book.results.get(unit.code, charted.id, period.id);
  const share = result?.figures.result ?? null;
  const isThere = result !== undefined && result.status !== "empty";
  return {
    name: textOf(unit.name) || unit.code,
    registered: isRegistered(unit.registration, book.plan.year),
    proposed: shortlist.units.some((one) => one.unit === unit.code),
    ...metOf(book, unit.code, period),
    share: typeof share === "number" ? share : null,
    shown: share ?? (isThere ? statusTexts[result.status] : words.noFigure),
  };
}

const looks = (cells: RangeRef, text: string, status: Status): ConditionalFormat =>
  lookOfText(cells, text, { symbol: statusSymbols[status], ...statusColors[status] });

const headings = words.glanceColumns;

const columns: readonly GlanceColumn[] = [
  { ...{ key: "rank", heading: words.columns.rank, style: "labelCentered" }, content: ({ number }) => number },
  {
    ...{ key: "unit", heading: headings.unit, style: "label" },
    content: ({ item }) => item.name,
    text: ({ name }) => ({ text: name }),
  },
  {
    ...{ key: "registered", heading: headings.registered, style: "labelCentered" },
    content: ({ item }) => (item.registered ? unitWords.registered : unitWords.notRegistered),
    formats: (cells) => [looks(cells, unitWords.notRegistered, "notMet")],
  },
  {
    ...{ key: "proposed", heading: headings.proposed, style: "labelCentered" },
    content: ({ item }) => (item.proposed ? words.columns.proposed : words.columns.notProposed),
    formats: (cells) => [looks(cells, words.columns.proposed, "met")],
  },
  { ...{ key: "met", heading: headings.met, style: "labelCentered" }, content: ({ item }) => item.met },
  { ...{ key: "judged", heading: headings.judged, style: "labelCentered" }, content: ({ item }) => item.judged },
  {
    ...{ key: "share", heading: headings.share },
    style: ({ item }) => (item.share === null ? "labelCentered" : "computedPercent"),
    content: ({ item }) => item.shown,
    text: ({ shown }) => ({ text: typeof shown === "string" ? `${statusSymbols.met} ${shown}` : "", centered: true }),
    formats: (cells) => (["missing", "invalid"] as const).map((status) => looks(cells, statusTexts[status], status)),
  },
];

/** Section I: a row a unit beside two charts. Returns the row behind it. */
export function writeGlance(builder: SheetBuilder, flow: PageFlow, glance: Glance, row: number): number {
  const { book, period, shortlist } = glance;
  const [charted] = shownTargets(book.plan, shortlist);
  const units = book.figures.units.map((unit) => lineOf(unit, charted, glance));
  const lines: SummaryLine<GlanceLine>[] = [...linesOf(columns, units, leastHeight)];
  const room = (): ChartRows | undefined =>
    chartRoom(
      headerHeight,
      lines.map(({ height }) => height),
    );
  // Where units are few, empty rows make room for the charts.
  while (room() === undefined) lines.push({ height: leastHeight });
  const charts = room() ?? { first: 1, second: 1 };
  const { lines: rows, next } = writeSummaryTable(
    builder,
    flow,
    { ...{ heading: words.glance, columns, headerHeight, lines }, company: charts.first + charts.second - 1 },
    row,
  );
  // Headings that stand again between the lines hold the words of a result.
  for (const [first, count] of runsOf(rows)) writeFormats(builder, columns, cellsIn(columns, first, count));
  drawCharts(builder, { plan: book.plan, target: charted, lines: units }, { period, header: row + 1, rows: charts });
  writeGap(builder, next);
  flow.skip(gapHeight);
  return next + 1;
}
