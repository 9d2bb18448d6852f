import type { Chart } from "../../workbook/drawing/description";
import { lastCell } from "../../sheet/areas";
import { parseSheetReference, toA1 } from "../../sheet/a1";
import { HostError } from "../../actions/port/hostError";
import { bytesOf, cost, type Batch, type Step } from "../request/batch";

function rangeOfReference(batch: Batch, reference: string): Excel.Range {
  const place = parseSheetReference(reference);
  if (place === undefined) throw new HostError("unexpected", `A chart refers to what is no range: ${reference}`);
  return batch.range(place.sheet, place.range);
}

function draw(batch: Batch, sheet: string, { name, title, categories, series, percent, maximum, anchor }: Chart): void {
  const [first] = series;
  if (first === undefined) return;
  // One column makes one series, of which Excel may take a blank first cell for the heading: its values are set all the same.
  const chart = batch.sheet(sheet).charts.add("ColumnClustered", rangeOfReference(batch, first.values), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const { valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  if (maximum !== undefined) valueAxis.maximum = maximum;
  if (percent) valueAxis.numberFormat = "0%";
  series.forEach((one, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    if (index === 0) drawn.name = one.name;
    drawn.setValues(rangeOfReference(batch, one.values));
    drawn.setXAxisValues(rangeOfReference(batch, categories));
    if (one.drawnAs === "line") {
      drawn.chartType = "Line";
      drawn.format.line.color = one.color;
    } else {
      drawn.format.fill.setSolidColor(one.color);
    }
  });
  chart.setPosition(toA1(anchor), toA1(lastCell(anchor)));
}

/** Columns, and lines over them (a threshold), placed over a range. A chart without a series is not drawn. */
export const chartSteps = (sheet: string, charts: readonly Chart[]): Step[] =>
  charts.map((chart) => ({
    sheet,
    bytes:
      8 * cost.object + 8 * cost.action + chart.series.length * (6 * cost.object + 5 * cost.action) + bytesOf(chart),
    queue: (batch) => draw(batch, sheet, chart),
  }));
