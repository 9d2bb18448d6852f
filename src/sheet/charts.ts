import type { RangeRef } from "./places";

/** References such as `'Sheet'!$A$1:$A$9`, without "=". */
export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly drawnAs: "bar" | "line";
  readonly color: string;
}

export interface Chart {
  /** Unique in the workbook; a chart is found again by it. */
  readonly name: string;
  readonly title: string;
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** Fractions are shown as percentages where true. */
  readonly percent: boolean;
  /** The upper end of the value axis, which begins at 0; left to the host where absent. */
  readonly maximum?: number;
  readonly anchor: RangeRef;
}
