import { fill, sheetTexts } from "../../locale/sheets";
import { isRegistered } from "../../rules/registered";
import type { Period } from "../../plan/plan";
import type { Shortlist } from "../../rules/shortlist";
import { sheetReference } from "../a1";
import { textOf, type Book } from "../book";
import { area, type SheetBuilder } from "../sheetBuilder";
import { thresholdValue } from "../planValues";
import { rowHeight } from "../sheets/rowHeight";
import { markText, statusSymbols } from "../sheets/statusFormats";
import { shortened } from "../sheets/validations";
import { statusColors } from "../colors";
import { grid, widthOf } from "./grid";
import { metOf, shownTargets } from "./proposals";

const words = sheetTexts.summary;

/** What only the charts read stands beside the print area, in sight, for a chart leaves out what is hidden. */
const chartData = { label: grid.last + 2, threshold: grid.last + 3 } as const;

/** Rows that each of the two charts takes: a page holds both, however many units there are. */
const chartRows = 8;

/** Rows that the section takes: heading, header, a row a unit, room for the charts. */
export const glanceRows = (units: number): number => 2 + Math.max(units, 2 * chartRows) + 1;

/** Beyond so many units a chart has room for their numbers alone, which the table beside it explains. */
const mostNamed = 14;
/** Letters of a name under a column of a chart. */
const longestLabel = 26;

/** Section I: a row a unit beside two charts. Returns nothing; the charts read its cells. */
export function writeGlance(
  builder: SheetBuilder,
  book: Book,
  period: Period,
  shortlist: Shortlist,
  row: number,
): void {
  const { units } = book.figures;
  const [charted] = shownTargets(book.plan, shortlist);
  const columns = words.glanceColumns;
  const proposed = new Set(shortlist.units.map((one) => one.unit));
  builder.putMerged(area(row, 1, 1, grid.last), words.glance, "section").rowRun({ first: row, count: 1, height: 26 });
  builder
    .putRow(
      { row: row + 1, column: 1 },
      [
        words.columns.rank,
        columns.unit,
        columns.registered,
        columns.proposed,
        columns.met,
        columns.judged,
        columns.share,
      ],
      "header",
    )
    .rowRun({ first: row + 1, count: 1, height: 54 })
    .keepTogether(row, 2 + 2 * chartRows);
  const first = row + 2;
  const threshold = charted === undefined ? null : thresholdValue(charted.measure, book.plan);
  units.forEach((unit, index) => {
    const at = first + index;
    const counts = metOf(book, unit.code, period);
    const result = charted === undefined ? undefined : book.results.get(unit.code, charted.id, period.id);
    builder.putRow({ row: at, column: 1 }, [
      index + 1,
      textOf(unit.name) || unit.code,
      isRegistered(unit.registration) ? sheetTexts.unit.registered : sheetTexts.unit.notRegistered,
      proposed.has(unit.code) ? words.columns.proposed : words.columns.notProposed,
      counts.met,
      counts.judged,
      result?.figures.result ?? null,
    ]);
    if (typeof threshold === "number") builder.put({ row: at, column: chartData.threshold }, threshold / 100);
    const name = textOf(unit.name) || unit.code;
    builder
      .put(
        { row: at, column: chartData.label },
        units.length > mostNamed ? String(index + 1) : shortened(name, longestLabel),
      )
      .rowRun({ first: at, count: 1, height: rowHeight([{ text: name, width: widthOf(2) }], 20) });
  });
  const rows = units.length;
  builder
    .paint(area(first, 1, rows, 1), "labelCentered")
    .paint(area(first, 2, rows, 1), "label")
    .paint(area(first, 3, rows, 4), "labelCentered")
    .paint(area(first, 7, rows, 1), "computedPercent")
    .formatWhere(
      markText(area(first, 3, rows, 1), sheetTexts.unit.notRegistered, {
        symbol: statusSymbols.notMet,
        ...statusColors.notMet,
      }),
    )
    .formatWhere(
      markText(area(first, 4, rows, 1), words.columns.proposed, { symbol: statusSymbols.met, ...statusColors.met }),
    )
    .paint(area(first - 1, chartData.label, rows + 1, 2), "chartData")
    .put({ row: first - 1, column: chartData.label }, columns.chartData);
  const { name } = builder.identity;
  const column = (index: number): string => sheetReference(name, area(first, index, rows, 1));
  const half = chartRows;
  if (charted !== undefined) {
    builder.draw({
      name: `TD_${period.id}_share`,
      title: fill(words.chart, { target: charted.name }),
      categories: column(chartData.label),
      percent: true,
      maximum: 1,
      series: [
        { name: columns.share, values: column(7), drawnAs: "bar", color: "#2F5597" },
        ...(typeof threshold === "number"
          ? [
              {
                name: columns.threshold,
                values: column(chartData.threshold),
                drawnAs: "line" as const,
                color: "#C00000",
              },
            ]
          : []),
      ],
      anchor: area(row + 1, grid.remarks, half + 1, 7),
    });
  }
  builder.draw({
    name: `TD_${period.id}_met`,
    title: words.chartMet,
    categories: column(chartData.label),
    percent: false,
    series: [
      { name: columns.met, values: column(5), drawnAs: "bar", color: "#548235" },
      { name: columns.judged, values: column(6), drawnAs: "line", color: "#7F7F7F" },
    ],
    anchor: area(row + 2 + half, grid.remarks, half, 7),
  });
}
