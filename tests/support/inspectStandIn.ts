import type {
  Chart as DescribedChart,
  ConditionalFormat as DescribedFormat,
  Link,
  PageSetup,
  Protection,
  Validation,
  ValidationRule,
} from "../../src/workbook/drawing/description";
import { parseA1, parseA1Range, parseSheetReference, toA1 } from "../../src/sheet/a1";
import { rangeBetween } from "../../src/sheet/areas";
import { columnOfKey, rowOfKey } from "../../src/sheet/cellKey";
import type { RangeRef } from "../../src/sheet/places";
import type { Book } from "../../src/workbench/host/model/book";
import type { CellFormat } from "../../src/workbench/host/model/cellFormat";
import type { Chart } from "../../src/workbench/host/model/chart";
import type { ConditionalFormat, DataValidation } from "../../src/workbench/host/model/rangeRules";
import { isError } from "../../src/workbench/host/model/cells/scalar";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import type { Edge, InspectedCell, InspectedSheet, InspectedStyle, InspectedWorkbook } from "../contract/inspected";

/** What stands in the stand-in's own model, past Office.js. */
export async function inspectStandIn(book: Book): Promise<InspectedWorkbook> {
  await book.calculate();
  const names = book.names.filter(({ name, scope }) => scope === null && /^T[DT]_/u.test(name));
  return {
    sheets: book.sheets.map(inspectSheet),
    names: new Map(
      names.flatMap(({ name, formula }) => {
        const place = parseSheetReference(formula.slice(1));
        return place === undefined ? [] : [[name, place] as const];
      }),
    ),
    activeSheet: book.activeSheet.name,
  };
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const rangeOf = ({ row, column, rows, columns }: RangeRef): RangeRef => ({ row, column, rows, columns });

function inspectSheet(sheet: Sheet): InspectedSheet {
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    tabColor: sheet.tabColor === "" ? null : sheet.tabColor,
    gridlines: sheet.showGridlines,
    cells: inspectCells(sheet),
    columns: new Map(
      [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])].map((index) => [
        index,
        { width: (sheet.widthOf(index) / 0.75 - 5) / 7, hidden: sheet.hiddenColumns.has(index) },
      ]),
    ),
    rows: new Map(
      [...new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows])].map((index) => [
        index,
        {
          height: sheet.heightOf(index),
          hidden: sheet.hiddenRows.has(index),
          grows: !sheet.rowHeights.has(index),
        },
      ]),
    ),
    merges: sheet.merges.map(rangeOf),
    validations: sheet.validations.flatMap(inspectValidation),
    conditionalFormats: sheet.conditionalFormats.flatMap(inspectConditionalFormat),
    links: [...sheet.links].map(([key, link]) => inspectLink(rowOfKey(key), columnOfKey(key), link)),
    freeze: sheet.freeze,
    protection: inspectProtection(sheet),
    page: inspectPage(sheet),
    filter: sheet.filter === null ? null : rangeOf(sheet.filter),
    charts: sheet.charts.map(inspectChart),
  };
}

function inspectCells(sheet: Sheet): Map<string, InspectedCell> {
  const cells = new Map<string, InspectedCell>();
  for (const key of [...new Set([...sheet.contents.keys(), ...sheet.formats.cells.keys()])].sort((a, b) => a - b)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const value = sheet.valueAt(row, column);
    const content = sheet.contentAt(row, column);
    const raw = value === "" ? null : isError(value) ? { error: value.error } : value;
    const seen = { value: raw, style: styleOf(sheet.formats.at(row, column)) };
    const formula = content !== null && "formula" in content ? { formula: content.formula.slice(1) } : {};
    cells.set(toA1({ row, column }), { ...seen, ...formula });
  }
  return cells;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function edgeOf(format: CellFormat, side: "top" | "right" | "bottom" | "left"): Edge {
  const style = format.borders[side]?.style ?? "None";
  return style === "None" ? "none" : style === "Double" ? "double" : "thin";
}

const styleOf = (format: CellFormat): InspectedStyle => ({
  fontName: format.fontName,
  bold: format.bold,
  italic: format.italic,
  underline: format.underline !== "None",
  size: format.fontSize,
  color: format.fontColor.toUpperCase(),
  fill: format.filled ? format.fill.toUpperCase() : null,
  edges: {
    top: edgeOf(format, "top"),
    right: edgeOf(format, "right"),
    bottom: edgeOf(format, "bottom"),
    left: edgeOf(format, "left"),
  },
  horizontal: lower(format.horizontal) as InspectedStyle["horizontal"],
  vertical: lower(format.vertical) as InspectedStyle["vertical"],
  wrap: format.wrap,
  indent: format.indent,
  rotation: format.rotation,
  numberFormat: format.numberFormat,
  locked: format.locked,
});

const bare = (text: string | number | undefined): string => String(text ?? "").replace(/^=/, "");

const operators: Readonly<Record<string, string>> = {
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

interface Comparison {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

const kinds = { wholeNumber: "whole", decimal: "decimal", date: "date", textLength: "textLength" } as const;

function ruleOf(rule: Excel.DataValidationRule): ValidationRule {
  if (rule.custom) return { kind: "custom", formula: bare(rule.custom.formula) };
  if (rule.list) {
    const source = rule.list.source as string;
    return source.startsWith("=")
      ? { kind: "listFrom", formula: bare(source) }
      : { kind: "list", values: source.split(",") };
  }
  for (const key of ["wholeNumber", "decimal", "date", "textLength"] as const) {
    const compared = rule[key] as Comparison | undefined;
    if (!compared) continue;
    const { operator, formula1, formula2 } = compared;
    return {
      kind: kinds[key],
      operator: (operators[operator] ?? lower(operator)) as Extract<ValidationRule, { operator: string }>["operator"],
      formula1: bare(formula1),
      ...(formula2 === undefined ? {} : { formula2: bare(formula2) }),
    };
  }
  throw new Error(`A rule that nobody wrote: ${JSON.stringify(rule)}`);
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function inspectValidation({ areas, settings, prompt, errorAlert }: DataValidation): Validation[] {
  return areas.map((area) => ({
    range: rangeOf(area),
    rule: ruleOf(settings),
    ...(textOf(prompt["message"]) === ""
      ? {}
      : { prompt: { title: textOf(prompt["title"]), text: textOf(prompt["message"]) } }),
    error: {
      style: lower(textOf(errorAlert["style"])) as Validation["error"]["style"],
      title: textOf(errorAlert["title"]),
      text: textOf(errorAlert["message"]),
    },
  }));
}

/** A setting of a conditional format, wherever its path leads; undefined where it was never set. */
function setting(settings: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (Reflect.get(at, key) as unknown) : undefined),
    settings,
  );
}

function inspectConditionalFormat({ areas, type, settings }: ConditionalFormat): DescribedFormat[] {
  return areas.map((area): DescribedFormat => {
    const range = rangeOf(area);
    if (type === "DataBar") {
      return {
        kind: "dataBar",
        range,
        color: String(setting(settings, "positive", "fillColor")).toUpperCase(),
        minimum: Number(setting(settings, "lowerBoundRule", "formula")),
        maximum: Number(setting(settings, "upperBoundRule", "formula")),
      };
    }
    const [fontColor, bold, fill, numberFormat] = [
      setting(settings, "format", "font", "color"),
      setting(settings, "format", "font", "bold"),
      setting(settings, "format", "fill", "color"),
      setting(settings, "format", "numberFormat"),
    ];
    return {
      kind: "formula",
      range,
      formula: bare(String(setting(settings, "rule", "formula"))),
      ...(typeof fontColor === "string" && fontColor !== "" ? { fontColor: fontColor.toUpperCase() } : {}),
      ...(typeof fill === "string" && fill !== "" ? { fill: fill.toUpperCase() } : {}),
      ...(typeof bold === "boolean" ? { bold } : {}),
      ...(typeof numberFormat === "string" ? { numberFormat } : {}),
    };
  });
}

function inspectLink(row: number, column: number, link: Excel.RangeHyperlink): Link {
  const reference = link.documentReference ?? "";
  const place = parseSheetReference(reference);
  return {
    row,
    column,
    ...(link.screenTip === undefined ? {} : { tip: link.screenTip }),
    ...(place === undefined
      ? { name: reference }
      : { sheet: place.sheet, cell: { row: place.range.row, column: place.range.column } }),
  };
}

function inspectProtection({ protection }: Sheet): Omit<Protection, "password"> | null {
  if (protection === null) return null;
  const { options } = protection;
  if (options.allowFormatRows !== options.allowFormatColumns) throw new Error("Rows and columns are one permission");
  return {
    allowInsertRows: options.allowInsertRows,
    allowDeleteRows: options.allowDeleteRows,
    allowFormatRowsAndColumns: options.allowFormatRows,
    allowSort: options.allowSort,
    allowAutoFilter: options.allowAutoFilter,
    allowInsertHyperlinks: options.allowInsertHyperlinks,
  };
}

const centimetres = (points: number): number => Math.round((points / 72) * 2.54 * 100) / 100;

function inspectPage({ name, page }: Sheet): PageSetup {
  const { horizontalFitToPages: wide, verticalFitToPages: high = 0 } = page.zoom;
  if (wide !== undefined && (wide !== 1 || high !== 0)) throw new Error(`${name} prints on ${wide} × ${high} pages`);
  const [area] = page.printArea;
  return {
    orientation: lower(page.orientation) as PageSetup["orientation"],
    ...(page.titleRows === null
      ? {}
      : { titleRows: { first: page.titleRows.row, last: page.titleRows.row + page.titleRows.rows - 1 } }),
    ...(area === undefined ? {} : { printArea: rangeOf(area) }),
    ...(page.rowBreaks.length === 0 ? {} : { breaks: page.rowBreaks }),
    margins: {
      top: centimetres(page.topMargin),
      right: centimetres(page.rightMargin),
      bottom: centimetres(page.bottomMargin),
      left: centimetres(page.leftMargin),
    },
    footer: { left: page.texts.leftFooter, center: page.texts.centerFooter, right: page.texts.rightFooter },
  };
}

function inspectChart(chart: Chart): DescribedChart {
  const [first, last] = chart.position.map((address) => parseA1(address));
  return {
    name: chart.name,
    title: chart.title,
    categories: absolute(chart.series[0]?.categories ?? ""),
    series: chart.series.map(({ name, values, chartType, color }) => ({
      name,
      values: absolute(values),
      drawnAs: chartType === "Line" ? "line" : "bar",
      color: color.toUpperCase(),
    })),
    percent: Object.values(chart.axes).some(({ numberFormat }) => numberFormat.includes("%")),
    ...(typeof chart.axes["value"]?.maximum === "number" ? { maximum: chart.axes["value"].maximum } : {}),
    anchor: first && last ? rangeBetween(first, last) : (parseA1Range(chart.position[0] ?? "") ?? { row: -1, column: -1, rows: 0, columns: 0 }), // prettier-ignore
  };
}

/** `'Sheet'!A1:B2` in the notation of a description: quoted, with dollars. */
function absolute(reference: string): string {
  const place = parseSheetReference(bare(reference));
  if (place === undefined) return reference;
  const corners = [
    { row: place.range.row, column: place.range.column },
    { row: place.range.row + place.range.rows - 1, column: place.range.column + place.range.columns - 1 },
  ].map((cell) => toA1(cell).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"));
  return `'${place.sheet.replaceAll("'", "''")}'!${corners.join(":")}`;
}
