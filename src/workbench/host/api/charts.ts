import type { RangeRef } from "../../../sheet/places";
import type { Chart, ChartSeries } from "../model/chart";
import { newSeries } from "../model/chart";
import { invalidArgument, itemNotFound } from "../model/excelFault";
import { requirePermission } from "../model/guards";
import type { ApiObject } from "../protocol/apiObject";
import { defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { asOneOf } from "../protocol/readJson";
import { chartType } from "./chart";
import { announceChart, referenceTo } from "./chartTarget";
import { chartTypes } from "./chartTypes";
import { RangeTarget } from "./rangeTarget";
import type { SheetTarget } from "./sheetTarget";

/**
 * A series a column (or row). A first row and a first column of texts are headings, as Excel takes them; `Auto` goes by the
 * longer side.
 */
function seriesFrom(source: RangeTarget, type: string, seriesBy: string): ChartSeries[] {
  const { book, sheet, area } = source;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const isText = (row: number, column: number) => typeof sheet.valueAt(row, column) === "string";
  const isGuessed = book.traits.has("chartGuessesHeading") && typeof sheet.valueAt(area.row, area.column) === "string";
  const single = byRows ? area.rows === 1 : area.columns === 1;
  const headings = (byRows ? area.rows : area.columns) > 1 && isText(area.row + 1, area.column) ? 1 : 0;
  const names =
    (byRows ? area.columns : area.rows) > 1 && isText(area.row, area.column + headings) && (!single || isGuessed)
      ? 1
      : 0;
  const inner: RangeRef = byRows
    ? {
        row: area.row + headings,
        rows: area.rows - headings,
        column: area.column + names,
        columns: area.columns - names,
      }
    : {
        row: area.row + names,
        rows: area.rows - names,
        column: area.column + headings,
        columns: area.columns - headings,
      };
  return Array.from({ length: byRows ? inner.rows : inner.columns }, (_, index) => {
    const line = byRows
      ? { ...inner, row: inner.row + index, rows: 1 }
      : { ...inner, column: inner.column + index, columns: 1 };
    const heading = byRows ? { ...line, column: area.column, columns: 1 } : { ...line, row: area.row, rows: 1 };
    const categories = byRows ? { ...line, row: area.row } : { ...line, column: area.column };
    return {
      ...newSeries(type),
      name: names === 1 ? referenceTo(source.at(heading)) : `Series${index + 1}`,
      values: referenceTo(source.at(line)),
      categories: headings === 1 ? referenceTo(source.at(categories)) : "",
    };
  });
}

function add(target: SheetTarget, type: string, source: RangeTarget, seriesBy: string): Chart {
  const { book, sheet } = target;
  requirePermission(sheet, "allowEditObjects");
  const chart: Chart = {
    id: book.freshId(),
    name: `Chart ${sheet.charts.length + 1}`,
    chartType: type,
    title: "",
    titleVisible: false,
    legendVisible: true,
    legendPosition: "Bottom",
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    position: [],
    series: seriesFrom(source, type, seriesBy),
    axes: {},
  };
  sheet.charts.push(chart);
  announceChart(target);
  return chart;
}

function find({ sheet }: SheetTarget, key: string | number): Chart | null {
  const name = String(key).toLowerCase();
  return sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === name) ?? null;
}

function get(target: SheetTarget, key: string | number): ApiObject {
  const chart = find(target, key);
  if (chart === null) throw itemNotFound(`the chart "${key}"`);
  return chartType({ ...target, chart });
}

/** `Excel.ChartCollection`. */
export const chartsType = defineType<SheetTarget>("ChartCollection", {
  properties: { count: { get: ({ sheet }) => sheet.charts.length } },
  items: (target) => target.sheet.charts.map((chart) => chartType({ ...target, chart })),
  item: get,
  methods: {
    add: method(3, (target, args) => {
      const source = args.object(1)?.target;
      if (!(source instanceof RangeTarget)) throw invalidArgument("a chart takes its data from a range");
      const seriesBy = asOneOf("Auto", "Columns", "Rows")(args.optionalText(2) ?? "Auto");
      return chartType({ ...target, chart: add(target, chartTypes(args.json(0)), source, seriesBy) });
    }),
    getCount: method(0, ({ sheet }) => sheet.charts.length),
    getItem: method(1, (target, args) => get(target, args.key(0))),
    getItemAt: method(1, (target, args) => get(target, target.sheet.charts[args.number(0)]?.id ?? "")),
    getItemOrNullObject: method(1, (target, args) => {
      const chart = find(target, args.key(0));
      return chart === null ? nullObject : chartType({ ...target, chart });
    }),
  },
});
