import { parseArea, splitSheet } from "../model/cells/address";
import type { ChartSeries } from "../model/chart";
import { newSeries } from "../model/chart";
import { itemNotFound } from "../model/excelFault";
import type { Json } from "../model/json";
import type { ApiObject } from "../protocol/apiObject";
import { action, defineType, method } from "../protocol/apiType";
import { asColor, asFlag, asNumber, asOneOf, asText } from "../protocol/readJson";
import { chartTypes } from "./chartTypes";
import type { ChartTarget } from "./chartTarget";
import { announceChart, part, referenceArgument } from "./chartTarget";

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

const own = <K extends keyof ChartSeries>(key: K, read: (value: Json) => ChartSeries[K]) =>
  part<SeriesTarget, ChartSeries, K>(({ series }) => series, key, read, announceChart);

const lineType = defineType<SeriesTarget>("ChartLineFormat", {
  properties: {
    color: own("color", asColor),
    weight: own("lineWeight", asNumber),
    lineStyle: own("lineStyle", asOneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Automatic")),
  },
});

const fillType = defineType<SeriesTarget>("ChartFill", {
  methods: {
    setSolidColor: action(1, (target, args) => {
      target.series.color = asColor(args.json(0));
      announceChart(target);
    }),
    clear: action(0, (target) => {
      target.series.color = "";
      announceChart(target);
    }),
  },
});

const formatType = defineType<SeriesTarget>("ChartSeriesFormat", { children: { line: lineType, fill: fillType } });

/** `Excel.ChartPointsCollection`: a point a cell, blank or not. */
const pointsType = defineType<SeriesTarget>("ChartPointsCollection", {
  methods: {
    getCount: method(0, ({ series }) => {
      const area = parseArea(splitSheet(series.values.slice(1)).rest);
      return area === null ? 0 : area.rows * area.columns;
    }),
  },
});

const seriesType = defineType<SeriesTarget>("ChartSeries", {
  properties: {
    name: own("name", asText),
    chartType: own("chartType", chartTypes),
    axisGroup: own("axisGroup", asOneOf("Primary", "Secondary")),
    gapWidth: own("gapWidth", asNumber),
    hasDataLabels: own("hasDataLabels", asFlag),
    smooth: own("smooth", asFlag),
    markerStyle: own("markerStyle", asText),
  },
  children: { format: formatType, points: pointsType },
  methods: {
    setValues: action(1, (target, args) => {
      target.series.values = referenceArgument(args, 0);
      announceChart(target);
    }),
    setXAxisValues: action(1, (target, args) => {
      target.series.categories = referenceArgument(args, 0);
      announceChart(target);
    }),
    delete: action(0, (target) => {
      target.chart.series = target.chart.series.filter((series) => series !== target.series);
      announceChart(target);
    }),
  },
});

function at(target: ChartTarget, index: number): ApiObject {
  const series = target.chart.series[index];
  if (!series) throw itemNotFound(`series ${index} of "${target.chart.name}"`);
  return seriesType({ ...target, series });
}

/** `Excel.ChartSeriesCollection`. Series have no id: the library reaches them by their place. */
export const seriesCollectionType = defineType<ChartTarget>("ChartSeriesCollection", {
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => seriesType({ ...target, series })),
  methods: {
    add: method(2, (target, args) => {
      const series = newSeries(target.chart.chartType);
      series.name = args.optionalText(0) ?? "";
      target.chart.series.splice(args.optionalNumber(1) ?? target.chart.series.length, 0, series);
      announceChart(target);
      return seriesType({ ...target, series });
    }),
    getCount: method(0, ({ chart }) => chart.series.length),
    getItemAt: method(1, (target, args) => at(target, args.number(0))),
  },
});
