import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Period, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { sheetReference } from "../../sheet/a1";
import { thresholdValue } from "../../rules/figures/limitValues";
import type { Content } from "../drawing/description";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { shortened } from "../sheets/validations";
import { grid } from "./grid";

const words = sheetTexts.summary;

/**
 * What the charts read stands beside the print area, row under row: in sight, for a chart leaves out what is hidden, and apart
 * from the table, in which headings are said again.
 */
const data = {
  label: grid.last + 2,
  share: grid.last + 3,
  threshold: grid.last + 4,
  met: grid.last + 5,
  judged: grid.last + 6,
};

/** The column behind all that a summary shows and draws. */
export const behindCharts = data.judged + 1;

/** Points that each of the two charts wants at least. */
const wanted = { first: 205, second: 165 } as const;
/** Beyond so many units a chart has room for their numbers alone, which the table beside it explains. */
const mostNamed = 14;
/** Letters of a name under a column of a chart. */
const longestLabel = 26;

/** What section I says of a unit. */
export interface GlanceLine {
  readonly name: string;
  readonly registered: boolean;
  readonly proposed: boolean;
  readonly met: number;
  readonly judged: number;
  /** A fraction; null where there is none, and then `shown` says why. */
  readonly share: number | null;
  readonly shown: Content;
}

/** Rows that the charts take, the first one from the header on: a page holds both, however many units there are. */
export interface ChartRows {
  readonly first: number;
  readonly second: number;
}

/** Rows that hold both charts; undefined where these do not suffice. */
export function chartRoom(header: number, heights: readonly number[]): ChartRows | undefined {
  const rowsFor = (from: number, taken: number, points: number): number | undefined => {
    let [rows, room] = [0, taken];
    while (room < points) {
      const height = heights[from + rows];
      if (height === undefined) return undefined;
      room += height;
      rows += 1;
    }
    return rows;
  };
  const first = rowsFor(0, header, wanted.first);
  const second = first === undefined ? undefined : rowsFor(first, 0, wanted.second);
  return first === undefined || second === undefined ? undefined : { first: first + 1, second };
}

interface Charted {
  readonly plan: Plan;
  readonly period: Period;
  /** The target whose results are drawn; undefined where the order has none. */
  readonly charted: Target | undefined;
  readonly lines: readonly GlanceLine[];
}

/** Draws the results of a target with its threshold, and how many targets each unit met. `header` is the table's heading row. */
export function drawCharts(
  builder: SheetBuilder,
  { plan, period, charted, lines }: Charted,
  header: number,
  rows: ChartRows,
): void {
  const { glanceColumns: columns } = words;
  const threshold = charted === undefined ? null : thresholdValue(charted.measure, plan);
  const first = header + 1;
  lines.forEach((line, index) => {
    builder.putRow({ row: first + index, column: data.label }, [
      lines.length > mostNamed ? String(index + 1) : shortened(line.name, longestLabel),
      line.share,
      typeof threshold === "number" ? threshold / 100 : null,
      line.met,
      line.judged,
    ]);
  });
  builder
    .putRow({ row: header, column: data.label }, [
      columns.chartData,
      columns.share,
      columns.threshold,
      columns.met,
      columns.judged,
    ])
    .paint(area(header, data.label, lines.length + 1, 5), "chartData");
  const { name } = builder.identity;
  const column = (index: number): string => sheetReference(name, area(first, index, lines.length, 1));
  const width = grid.last - grid.remarks + 1;
  if (charted !== undefined) {
    const hasHoles = lines.some((line) => line.share === null);
    builder.draw({
      name: `TD_${period.id}_share`,
      title: fill(hasHoles ? words.chartWithHoles : words.chart, { target: charted.name }),
      categories: column(data.label),
      percent: true,
      maximum: 1,
      series: [
        { name: columns.share, values: column(data.share), drawnAs: "bar", color: "#2F5597" },
        ...(typeof threshold === "number"
          ? [{ name: columns.threshold, values: column(data.threshold), drawnAs: "line" as const, color: "#C00000" }]
          : []),
      ],
      anchor: area(header, grid.remarks, rows.first, width),
    });
  }
  builder.draw({
    name: `TD_${period.id}_met`,
    title: words.chartMet,
    categories: column(data.label),
    percent: false,
    series: [
      { name: columns.met, values: column(data.met), drawnAs: "bar", color: "#548235" },
      { name: columns.judged, values: column(data.judged), drawnAs: "line", color: "#7F7F7F" },
    ],
    anchor: area(header + rows.first, grid.remarks, rows.second, width),
  });
}
