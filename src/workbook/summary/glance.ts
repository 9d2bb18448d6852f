import { fill, sheetTexts } from "../../locale/sheets";
import { isRegistered } from "../../rules/registered";
import type { Period } from "../../plan/plan";
import type { Shortlist } from "../../rules/shortlist";
import { sheetReference } from "../a1";
import { textOf, type Book } from "../book";
import { area, type SheetBuilder } from "../sheetBuilder";
import { thresholdValue } from "../planValues";
import { grid } from "./grid";
import { metOf, shownTargets } from "./proposals";

const words = sheetTexts.summary;

/** Rows that the section takes: heading, header, a row a unit, room for the charts. */
export const glanceRows = (units: number): number => 2 + Math.max(units, 16) + 1;

/** Section I: a row a unit beside two charts. Returns nothing; the charts read its cells. */
export function writeGlance(
  builder: SheetBuilder,
  book: Book,
  period: Period,
  shortlist: Shortlist,
  row: number,
): void {
  const { units } = book.figures;
  const [charted] = shownTargets(book.plan);
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
    .rowRun({ first: row + 1, count: 1, height: 40 });
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
    if (typeof threshold === "number") builder.put({ row: at, column: grid.remarks }, threshold / 100);
    builder.rowRun({ first: at, count: 1, height: 22 });
  });
  const rows = units.length;
  builder
    .paint(area(first, 1, rows, 1), "labelCentered")
    .paint(area(first, 2, rows, 1), "label")
    .paint(area(first, 3, rows, 4), "labelCentered")
    .paint(area(first, 7, rows, 1), "computedPercent")
    .paint(area(first, grid.remarks, rows, 1), "chartData");
  const { name } = builder.identity;
  const column = (index: number): string => sheetReference(name, area(first, index, rows, 1));
  const half = Math.max(8, Math.ceil(Math.max(units.length, 16) / 2));
  if (charted !== undefined) {
    builder.draw({
      name: `TD_${period.id}_share`,
      title: fill(words.chart, { target: charted.name }),
      categories: column(2),
      percent: true,
      series: [
        { name: columns.share, values: column(7), drawnAs: "bar", color: "#2F5597" },
        ...(typeof threshold === "number"
          ? [{ name: columns.threshold, values: column(grid.remarks), drawnAs: "line" as const, color: "#C00000" }]
          : []),
      ],
      anchor: area(row + 1, grid.remarks, half + 1, 7),
    });
  }
  builder.draw({
    name: `TD_${period.id}_met`,
    title: words.chartMet,
    categories: column(2),
    percent: false,
    series: [
      { name: columns.met, values: column(5), drawnAs: "bar", color: "#548235" },
      { name: columns.judged, values: column(6), drawnAs: "line", color: "#7F7F7F" },
    ],
    anchor: area(row + 2 + half, grid.remarks, half, 7),
  });
}
