import { asOneOf } from "../protocol/readJson";

/** The kinds of chart that are known, as `Excel.ChartType` spells them. */
export const chartTypes = asOneOf(
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Pie",
  "Doughnut",
  "Area",
  "XYScatter",
  "Radar",
);
