import { sheetTexts } from "../../locale/workbook/sheets";
import { statusTexts } from "../../locale/workbook/statusTexts";
import { isRegistered } from "../../rules/figures/registered";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { UnitFigures } from "../../rules/figures/figures";
import type { Shortlist } from "../../rules/shortlist/shortlist";
import { textOf, type Book } from "../blocks/book";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { PageFlow } from "../drawing/pageFlow";
import { rowHeight } from "../drawing/rowHeight";
import { lookOfText, statusSymbols } from "../sheets/statusFormats";
import { statusColors } from "../drawing/colors";
import { chartRoom, drawCharts, type GlanceLine } from "./glanceCharts";
import { grid, widthOf } from "./grid";
import { metOf, shownTargets } from "./proposals";
import { gapHeight, sectionHeight, writeGap, writeHeadingAgain, writeSectionHeading } from "./sectionHeading";

const words = sheetTexts.summary;
const headerHeight = 54;
const leastHeight = 20;

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
    registered: isRegistered(unit.registration),
    proposed: shortlist.units.some((one) => one.unit === unit.code),
    ...metOf(book, unit.code, period),
    share: typeof share === "number" ? share : null,
    shown: share ?? (isThere ? statusTexts[result.status] : words.noFigure),
  };
}

function writeHeader(builder: SheetBuilder, row: number): void {
  const { registered, proposed, met, judged, share, unit } = words.glanceColumns;
  builder
    .putRow({ row, column: 1 }, [words.columns.rank, unit, registered, proposed, met, judged, share], "header")
    .rowRun({ first: row, count: 1, height: headerHeight });
}

function writeLine(builder: SheetBuilder, line: GlanceLine, number: number, row: number): void {
  const { unit } = sheetTexts;
  builder
    .put({ row, column: 1 }, number, "labelCentered")
    .put({ row, column: 2 }, line.name, "label")
    .putRow(
      { row, column: 3 },
      [
        line.registered ? unit.registered : unit.notRegistered,
        line.proposed ? words.columns.proposed : words.columns.notProposed,
        line.met,
        line.judged,
      ],
      "labelCentered",
    )
    .put({ row, column: 7 }, line.shown, line.share === null ? "labelCentered" : "computedPercent");
}

/** Section I: a row a unit beside two charts. Returns the row behind it. */
export function writeGlance(builder: SheetBuilder, flow: PageFlow, glance: Glance, row: number): number {
  const { book, period, shortlist } = glance;
  const [charted] = shownTargets(book.plan, shortlist);
  const lines = book.figures.units.map((unit) => lineOf(unit, charted, glance));
  // Where units are few, empty rows make room for the charts.
  const heights = lines.map(({ name, shown }) =>
    rowHeight(
      [
        { text: name, width: widthOf(grid.name) },
        { text: typeof shown === "string" ? `${statusSymbols.met} ${shown}` : "", width: widthOf(7), centered: true },
      ],
      leastHeight,
    ),
  );
  while (chartRoom(headerHeight, heights) === undefined) heights.push(leastHeight);
  const charts = chartRoom(headerHeight, heights) ?? { first: 1, second: 1 };
  const rows = flow.takeList({
    row,
    lead: { rows: 2, height: sectionHeight + headerHeight },
    again: { rows: 2, height: sectionHeight + headerHeight },
    lines: heights,
    company: charts.first + charts.second - 1,
  });
  writeSectionHeading(builder, words.glance, row);
  writeHeader(builder, row + 1);
  for (const at of rows.again) {
    writeHeadingAgain(builder, words.glance, at);
    writeHeader(builder, at + 1);
  }
  rows.lines.forEach((at, index) => {
    builder.rowRun({ first: at, count: 1, height: heights[index] ?? leastHeight });
    const line = lines[index];
    if (line !== undefined) writeLine(builder, line, index + 1, at);
  });
  const height = Math.max(1, rows.next - row - 2);
  builder
    .formatWhere(
      lookOfText(area(row + 2, 3, height, 1), sheetTexts.unit.notRegistered, {
        symbol: statusSymbols.notMet,
        ...statusColors.notMet,
      }),
    )
    .formatWhere(
      lookOfText(area(row + 2, 4, height, 1), words.columns.proposed, {
        symbol: statusSymbols.met,
        ...statusColors.met,
      }),
    );
  for (const status of ["missing", "invalid"] as const) {
    builder.formatWhere(
      lookOfText(area(row + 2, 7, height, 1), statusTexts[status], {
        symbol: statusSymbols[status],
        ...statusColors[status],
      }),
    );
  }
  drawCharts(builder, { plan: book.plan, period, charted, lines }, row + 1, charts);
  writeGap(builder, rows.next);
  flow.skip(gapHeight);
  return rows.next + 1;
}
