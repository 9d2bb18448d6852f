/** One line or bar of a chart; `values`, `categories` and `name` are references or literals as they were set. */
export interface ChartSeries {
  name: string;
  values: string;
  categories: string;
  chartType: string;
  color: string;
  axisGroup: string;
  gapWidth: number;
  hasDataLabels: boolean;
  smooth: boolean;
  markerStyle: string;
  lineStyle: string;
  lineWeight: number;
}

/** A chart as data: nothing is drawn here. Points for places and sizes. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Anchor cells of `setPosition`, as addresses; empty where it was never called. */
  position: readonly string[];
  series: ChartSeries[];
  readonly axes: Record<string, ChartAxis>;
}

export interface ChartAxis {
  title: string;
  titleVisible: boolean;
  visible: boolean;
  minimum: number | string;
  maximum: number | string;
  majorUnit: number | string;
  numberFormat: string;
  gridlines: boolean;
  reversed: boolean;
}

export const newAxis = (): ChartAxis => ({
  title: "",
  titleVisible: false,
  visible: true,
  minimum: "",
  maximum: "",
  majorUnit: "",
  numberFormat: "General",
  gridlines: true,
  reversed: false,
});

export const newSeries = (chartType: string): ChartSeries => ({
  name: "",
  values: "",
  categories: "",
  chartType,
  color: "",
  axisGroup: "Primary",
  gapWidth: 150,
  hasDataLabels: false,
  smooth: false,
  markerStyle: "Automatic",
  lineStyle: "Automatic",
  lineWeight: 2.25,
});
