import { lastColumn, lastRow } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import { formatArea } from "../model/cells/address";
import type { ChartAxis } from "../model/chart";
import { newAxis } from "../model/chart";
import type { Chart } from "../model/chart";
import type { Json } from "../model/json";
import type { Sheet } from "../model/sheet";
import type { ApiObject } from "../protocol/apiObject";
import { action, defineType } from "../protocol/apiType";
import { asFlag, asNumber, asOneOf, asText } from "../protocol/readJson";
import { areaArgument } from "./areaArgument";
import { seriesCollectionType } from "./chartSeries";
import type { ChartTarget } from "./chartTarget";
import { announceChart, part } from "./chartTarget";
import { chartTypes } from "./chartTypes";
import { worksheetType } from "./worksheet";

type TextKey = "name" | "chartType" | "title" | "legendPosition";
type SizeKey = "left" | "top" | "width" | "height";

const text = (key: TextKey, read: (value: Json) => string = asText) =>
  part<ChartTarget, Chart, TextKey>(({ chart }) => chart, key, read, announceChart);
const size = (key: SizeKey) => part<ChartTarget, Chart, SizeKey>(({ chart }) => chart, key, asNumber, announceChart);
const shown = (key: "titleVisible" | "legendVisible") =>
  part<ChartTarget, Chart, typeof key>(({ chart }) => chart, key, asFlag, announceChart);

const titleText = text("title");

const titleType = defineType<ChartTarget>("ChartTitle", {
  properties: {
    text: {
      ...titleText,
      set: (target, value, call) => {
        target.chart.titleVisible = true;
        titleText.set?.(target, value, call);
      },
    },
    visible: shown("titleVisible"),
  },
});

const legendType = defineType<ChartTarget>("ChartLegend", {
  properties: {
    position: text("legendPosition", asOneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom")),
    visible: shown("legendVisible"),
  },
});

interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
}

const onAxis = <K extends keyof ChartAxis>(key: K, read: (value: Json) => ChartAxis[K]) =>
  part<AxisTarget, ChartAxis, K>(({ axis }) => axis, key, read, announceChart);

const bound = (value: Json): number | string => (value === "" ? "" : asNumber(value));

const axisTitleType = defineType<AxisTarget>("ChartAxisTitle", {
  properties: { text: onAxis("title", asText), visible: onAxis("titleVisible", asFlag) },
});

const gridlinesType = defineType<AxisTarget>("ChartGridlines", {
  properties: { visible: onAxis("gridlines", asFlag) },
});

const axisType = defineType<AxisTarget>("ChartAxis", {
  properties: {
    minimum: onAxis("minimum", bound),
    maximum: onAxis("maximum", bound),
    majorUnit: onAxis("majorUnit", bound),
    numberFormat: onAxis("numberFormat", asText),
    visible: onAxis("visible", asFlag),
    reversePlotOrder: onAxis("reversed", asFlag),
  },
  children: { title: axisTitleType, majorGridlines: gridlinesType },
});

const axis = (name: string) => (target: ChartTarget) =>
  axisType({ ...target, axis: (target.chart.axes[name] ??= newAxis()) });

const axesType = defineType<ChartTarget>("ChartAxes", {
  children: { valueAxis: axis("value"), categoryAxis: axis("category") },
});

/** Points from the sheet's corner to the area's, and its size. */
function placeOver(sheet: Sheet, area: RangeRef): Pick<Chart, SizeKey> {
  const sum = (from: number, to: number, read: (line: number) => number) => {
    let total = 0;
    for (let line = from; line <= to; line++) total += read(line);
    return total;
  };
  const width = (column: number) => sheet.widthOf(column);
  const height = (row: number) => sheet.heightOf(row);
  return {
    left: sum(0, area.column - 1, width),
    top: sum(0, area.row - 1, height),
    width: sum(area.column, lastColumn(area), width),
    height: sum(area.row, lastRow(area), height),
  };
}

/** `Excel.Chart`. */
export const chartType: (target: ChartTarget) => ApiObject = defineType<ChartTarget>("Chart", {
  identity: ({ chart }) => ({ Id: chart.id, Name: chart.name }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: text("name"),
    chartType: text("chartType", chartTypes),
    left: size("left"),
    top: size("top"),
    width: size("width"),
    height: size("height"),
  },
  children: {
    title: titleType,
    legend: legendType,
    series: seriesCollectionType,
    axes: axesType,
    worksheet: ({ book, sheet }) => worksheetType({ book, sheet }),
  },
  methods: {
    setPosition: action(2, (target, args) => {
      const first = areaArgument(target, args, 0);
      const last = args.has(1) ? areaArgument(target, args, 1) : first;
      const area = {
        row: first.row,
        column: first.column,
        rows: lastRow(last) - first.row + 1,
        columns: lastColumn(last) - first.column + 1,
      };
      target.chart.position = [formatArea(first), formatArea(last)];
      Object.assign(target.chart, placeOver(target.sheet, area));
      announceChart(target);
    }),
    delete: action(0, (target) => {
      target.sheet.charts = target.sheet.charts.filter((chart) => chart !== target.chart);
      announceChart(target);
    }),
  },
});
