import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Chart } from "../drawing/description";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { putChartData, thresholdShare, type Charted } from "./chartData";
import { grid } from "./grid";

const words = sheetTexts.summary;

type Drawing = Omit<Chart, "name" | "categories">;

interface Drawn {
  readonly values: ReturnType<typeof putChartData>;
  readonly charted: Charted;
  readonly anchor: Drawing["anchor"];
}

/** Points that each of the two charts wants at least. */
const wanted = { first: 205, second: 165 } as const;
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

/** The results of a target, with its threshold. */
const resultsChart = ({ values, charted, target, anchor }: Drawn & { readonly target: Target }): Drawing => ({
  title: fill(charted.lines.some(({ share }) => share === null) ? words.chartWithHoles : words.chart, {
    target: target.name,
  }),
  percent: true,
  maximum: 1,
  series: [
    { ...values("share"), drawnAs: "bar", color: "#2F5597" },
    ...(thresholdShare(charted) === null
      ? []
      : [{ ...values("threshold"), drawnAs: "line", color: "#C00000" } as const]),
  ],
  anchor,
});

/** How many targets each unit met, of how many. */
const metChart = ({ values, anchor }: Drawn): Drawing => ({
  title: words.chartMet,
  percent: false,
  series: [
    { ...values("met"), drawnAs: "bar", color: "#548235" },
    { ...values("judged"), drawnAs: "line", color: "#7F7F7F" },
  ],
  anchor,
});

/** Draws both charts over the remarks. `header` is the table's heading row. */
export function drawCharts(
  builder: SheetBuilder,
  charted: Charted,
  { period, header, rows }: { readonly period: Period; readonly header: number; readonly rows: ChartRows },
): void {
  const values = putChartData(builder, charted, header);
  const width = grid.last - grid.remarks + 1;
  const { target } = charted;
  const draw = (name: string, chart: Drawing): void => {
    builder.draw({ name: `TD_${period.id}_${name}`, categories: values("label").values, ...chart });
  };
  if (target !== undefined) {
    draw("share", resultsChart({ values, charted, target, anchor: area(header, grid.remarks, rows.first, width) }));
  }
  draw("met", metChart({ values, charted, anchor: area(header + rows.first, grid.remarks, rows.second, width) }));
}
