import type { ReactElement } from "react";
import { lastColumn, lastRow } from "../../sheet/areas";
import type { Book } from "../host/model/book";
import { parseArea, splitSheet } from "../host/model/cells/address";
import type { Chart } from "../host/model/chart";
import type { Sheet } from "../host/model/sheet";
import { displayText } from "./displayText";
import type { SheetLayout } from "./sheetLayout";
import { pixels } from "./units";

interface ChartDrawingProps {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly layout: SheetLayout;
}

interface Drawn {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly isLine: boolean;
  readonly color: string;
}

const palette = ["#2F5597", "#C55A11", "#7F7F7F", "#BF9000"];

/** The values behind a reference such as `='Sheet'!$A$1:$A$9`, in reading order. */
function cellsOf(book: Book, sheet: Sheet, reference: string) {
  const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ""));
  const there = name === null ? sheet : book.findSheet(name);
  const area = parseArea(rest);
  if (there === null || area === null) return [];
  const cells = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const value = there.valueAt(row, column);
      cells.push({ value, text: displayText(value, there.formats.at(row, column)) });
    }
  }
  return cells;
}

function placeOf(chart: Chart, { rows, columns }: SheetLayout) {
  const [first, last] = chart.position.map((address) => parseArea(address));
  if (!first || !last) {
    return {
      left: pixels(chart.left),
      top: pixels(chart.top),
      width: pixels(chart.width),
      height: pixels(chart.height),
    };
  }
  const left = columns.start(first.column);
  const top = rows.start(first.row);
  return { left, top, width: columns.start(lastColumn(last) + 1) - left, height: rows.start(lastRow(last) + 1) - top };
}

/** A chart as a drawing: columns, lines over them, an axis and a legend. */
export function ChartDrawing({ book, sheet, chart, layout }: ChartDrawingProps): ReactElement {
  const place = placeOf(chart, layout);
  const series = chart.series.map((one, index): Drawn => {
    const name = one.name.startsWith("=") ? (cellsOf(book, sheet, one.name)[0]?.text ?? "") : one.name;
    const values = cellsOf(book, sheet, one.values).map(({ value }) => (typeof value === "number" ? value : null));
    const color = one.color || (palette[index % palette.length] ?? "#2F5597");
    return { name, values, isLine: one.chartType.startsWith("Line"), color };
  });
  const labels = cellsOf(book, sheet, chart.series[0]?.categories ?? "").map(({ text }) => text);
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const highest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const percent = chart.axes["value"]?.numberFormat.includes("%") === true;
  const stated = chart.axes["value"]?.maximum;
  const top =
    typeof stated === "number" ? stated : percent ? Math.max(1, Math.ceil(highest * 5) / 5) : niceTop(highest);
  // On the left there is room for the first label, which leans out over the axis.
  const plot = { left: 64, top: 34, width: Math.max(10, place.width - 80), height: Math.max(10, place.height - 128) };
  const x = (index: number): number => plot.left + (plot.width * (index + 0.5)) / count;
  const y = (value: number): number => plot.top + plot.height * (1 - value / top);
  const bars = series.filter(({ isLine }) => !isLine);
  const barWidth = (plot.width / count / Math.max(1, bars.length)) * 0.6;
  return (
    <div className="chart" style={place} role="img" aria-label={chart.title}>
      <svg width={place.width} height={place.height}>
        <text x={place.width / 2} y={20} textAnchor="middle" className="chart-title">
          {chart.title}
        </text>
        {ticks(top, percent ? 0 : 1).map((tick) => (
          <g key={tick}>
            <line
              x1={plot.left}
              x2={plot.left + plot.width}
              y1={y(tick)}
              y2={y(tick)}
              stroke={tick === 0 ? "#8c8c8c" : "#e3e3e3"}
            />
            <text x={plot.left - 6} y={y(tick) + 4} textAnchor="end" className="chart-text">
              {displayText(tick, { numberFormat: percent ? "0%" : "General" })}
            </text>
          </g>
        ))}
        {bars.map((one, at) =>
          one.values.flatMap((value, index) =>
            value === null
              ? []
              : [
                  <rect
                    key={`${at}-${index}`}
                    className="bar"
                    x={x(index) + (at - bars.length / 2) * barWidth}
                    y={y(value)}
                    width={barWidth}
                    height={Math.max(0, plot.top + plot.height - y(value))}
                    fill={one.color}
                  />,
                ],
          ),
        )}
        {series
          .filter(({ isLine }) => isLine)
          .map((one, at) => (
            <polyline
              key={at}
              points={one.values
                .flatMap((value, index) => (value === null ? [] : [`${x(index)},${y(value)}`]))
                .join(" ")}
              fill="none"
              stroke={one.color}
              strokeWidth={2.5}
            />
          ))}
        {labels.map((label, index) => (
          <text
            key={index}
            className="chart-text"
            textAnchor="end"
            transform={`translate(${x(index) + 4} ${plot.top + plot.height + 12}) rotate(-28)`}
          >
            {label.length > 18 ? `${label.slice(0, 17)}…` : label}
          </text>
        ))}
        {series.map(({ name, color }, index) => (
          <g
            key={index}
            transform={`translate(${plot.left + (index * plot.width) / Math.max(1, series.length)} ${place.height - 8})`}
          >
            <rect width={10} height={10} y={-9} fill={color} />
            <text x={14} className="chart-text">
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Round numbers from 0 to the top, at most six, no nearer to each other than `least`: counts are whole. */
function ticks(top: number, least: number): readonly number[] {
  const unit = 10 ** Math.floor(Math.log10(top / 5));
  const step = [1, 2, 5, 10].map((times) => times * unit).find((one) => one >= least && top / one <= 5) ?? top;
  // Counted in steps: added up, 0.2 would become 0.6000000000000001.
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, index) => index * step);
}

function niceTop(highest: number): number {
  if (highest <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(highest));
  return Math.ceil(highest / unit) * unit;
}
