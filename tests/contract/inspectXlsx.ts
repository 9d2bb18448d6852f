import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, ConditionalRule, DataValidation, Sheet } from "hucre/xlsx";
import { parseA1Range, parseSheetReference, toA1 } from "../../src/sheet/a1";
import { rangeBetween } from "../../src/sheet/areas";
import { linesHolding } from "../../src/sheet/frozenLines";
import type {
  Chart,
  ConditionalFormat,
  Link,
  PageSetup,
  Protection,
  RangeRef,
  Validation,
  ValidationRule,
} from "../../src/workbook/drawing/description";
import type { Edge, InspectedCell, InspectedSheet, InspectedStyle, InspectedWorkbook } from "./inspected";

/** Reads a file back with a library that shares nothing with the writer; chart parts, of which it tells too little, by hand. */
export async function inspectXlsx(bytes: Uint8Array): Promise<InspectedWorkbook> {
  const book = await readXlsx(bytes, { readStyles: true });
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const names = (book.namedRanges ?? []).filter(({ name, scope }) => /^T[DT]_/u.test(name) && scope === undefined);
  return {
    sheets: book.sheets.map((sheet) => inspectSheet(sheet, parts)),
    names: new Map(
      names.flatMap(({ name, range }) => {
        const reference = parseSheetReference(range);
        return reference ? [[name, reference] as const] : [];
      }),
    ),
    activeSheet: book.sheets[book.activeSheet ?? 0]?.name ?? "",
  };
}

type Parts = Readonly<Record<string, string>>;

const rangeOf = (address: string): RangeRef => parseA1Range(address) ?? { row: -1, column: -1, rows: 0, columns: 0 };
const hex = (color: { rgb?: string } | string | undefined): string | undefined => {
  const rgb = typeof color === "string" ? color : color?.rgb;
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
};

function inspectSheet(sheet: Sheet, parts: Parts): InspectedSheet {
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  const isRowHidden = (row: number): boolean => sheet.rowDefs?.get(row)?.hidden === true;
  const isColumnHidden = (column: number): boolean => sheet.columns?.[column]?.hidden === true;
  return {
    name: sheet.name,
    visibility: sheet.veryHidden === true ? "veryHidden" : sheet.hidden === true ? "hidden" : "visible",
    tabColor: hex(sheet.view?.tabColor) ?? null,
    gridlines: sheet.view?.showGridLines ?? true,
    cells: inspectCells(sheet),
    columns: new Map(
      (sheet.columns ?? []).flatMap((column, index) =>
        column.width === undefined && column.hidden !== true
          ? []
          : [[index, { width: ((column.width ?? 9) * 8 - 5) / 7, hidden: column.hidden ?? false }]],
      ),
    ),
    rows: new Map(
      [...(sheet.rowDefs ?? [])].map(([index, row]) => [
        index,
        { height: row.height ?? 15.75, hidden: row.hidden ?? false, grows: row.height === undefined },
      ]),
    ),
    merges: (sheet.merges ?? []).map((merge) =>
      rangeBetween({ row: merge.startRow, column: merge.startCol }, { row: merge.endRow, column: merge.endCol }),
    ),
    validations: (sheet.dataValidations ?? []).map(inspectValidation),
    conditionalFormats: [...(sheet.conditionalRules ?? [])]
      .sort((one, other) => one.priority - other.priority)
      .map(inspectConditionalFormat),
    links: inspectLinks(sheet),
    freeze:
      rows + columns === 0
        ? null
        : { rows: linesHolding(rows, isRowHidden, rows + 100), columns: linesHolding(columns, isColumnHidden, 100) },
    protection: inspectProtection(sheet),
    page: inspectPage(sheet),
    filter: sheet.autoFilter ? rangeOf(sheet.autoFilter.range) : null,
    charts: inspectCharts(sheet, parts),
  };
}

const errors = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)$/;

function valueOf(cell: Cell): InspectedCell["value"] {
  const value = cell.formula === undefined ? cell.value : (cell.formulaResult ?? cell.value);
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (cell.type === "error" || (cell.formula !== undefined && typeof value === "string" && errors.test(value))) {
    return { error: String(value) };
  }
  return value;
}

/** Cells of the default style stand among the rows alone. */
function inspectCells(sheet: Sheet): Map<string, InspectedCell> {
  const plain = sheet.rows.flatMap((row, r) =>
    row.flatMap((value, c): [string, Pick<Cell, "value" | "type">][] =>
      value === null ? [] : [[`${r},${c}`, { value, type: "string" }]],
    ),
  );
  const cells = new Map<string, Cell | Pick<Cell, "value" | "type">>([...plain, ...(sheet.cells ?? [])]);
  return new Map(
    [...cells].map(([key, cell]: [string, Cell]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const seen = { value: valueOf(cell), style: inspectStyle(cell.style ?? {}) };
      return [toA1({ row, column }), cell.formula === undefined ? seen : { ...seen, formula: cell.formula }];
    }),
  );
}

const edge = (side: { style: string } | undefined): Edge =>
  side === undefined ? "none" : side.style === "double" ? "double" : "thin";

function inspectStyle({ font = {}, fill, border = {}, alignment = {}, numFmt, protection }: CellStyle): InspectedStyle {
  return {
    fontName: font.name ?? "Times New Roman",
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline !== undefined && font.underline !== false,
    size: font.size ?? 12,
    color: hex(font.color) ?? "#000000",
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? (hex(fill.fgColor) ?? null) : null,
    edges: { top: edge(border.top), right: edge(border.right), bottom: edge(border.bottom), left: edge(border.left) },
    horizontal: (alignment.horizontal ?? "general") as InspectedStyle["horizontal"],
    vertical: (alignment.vertical ?? "bottom") as InspectedStyle["vertical"],
    wrap: alignment.wrapText ?? false,
    indent: alignment.indent ?? 0,
    rotation: alignment.textRotation ?? 0,
    numberFormat: numFmt ?? "General",
    locked: protection?.locked ?? true,
  };
}

function ruleOf(validation: DataValidation): ValidationRule {
  const { type, formula1 = "", formula2, operator = "between", values } = validation;
  if (type === "list") return values ? { kind: "list", values } : { kind: "listFrom", formula: formula1 };
  if (type === "custom") return { kind: "custom", formula: formula1 };
  if (type === "time") throw new Error("No rule of ours is about times");
  return { kind: type, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

function inspectValidation(validation: DataValidation): Validation {
  const { inputTitle, inputMessage, errorTitle = "", errorMessage = "", errorStyle = "stop", range } = validation;
  return {
    range: rangeOf(range),
    rule: ruleOf(validation),
    ...(inputMessage === undefined ? {} : { prompt: { title: inputTitle ?? "", text: inputMessage } }),
    error: { style: errorStyle, title: errorTitle, text: errorMessage },
  };
}

function inspectConditionalFormat({ type, range, formula, style, dataBar }: ConditionalRule): ConditionalFormat {
  if (type === "dataBar" && dataBar) {
    const [minimum, maximum] = dataBar.cfvo.map(({ value }) => Number(value));
    const color = hex(dataBar.color) ?? "";
    return { kind: "dataBar", range: rangeOf(range), color, minimum: minimum ?? NaN, maximum: maximum ?? NaN };
  }
  const fontColor = hex(style?.font?.color);
  const fill = style?.fill?.type === "pattern" ? hex(style.fill.bgColor) : undefined;
  return {
    kind: "formula",
    range: rangeOf(range),
    formula: String(formula),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fill === undefined ? {} : { fill }),
    ...(style?.font?.bold === undefined ? {} : { bold: style.font.bold }),
    ...(style?.numFmt === undefined ? {} : { numberFormat: style.numFmt }),
  };
}

function inspectLinks(sheet: Sheet): Link[] {
  return [...(sheet.cells ?? [])].flatMap(([key, { hyperlink }]): Link[] => {
    if (!hyperlink?.location) return [];
    const [row = 0, column = 0] = key.split(",").map(Number);
    const tip = hyperlink.tooltip === undefined ? {} : { tip: hyperlink.tooltip };
    const to = parseSheetReference(hyperlink.location);
    if (!to) return [{ row, column, name: hyperlink.location, ...tip }];
    return [{ row, column, sheet: to.sheet, cell: { row: to.range.row, column: to.range.column }, ...tip }];
  });
}

/** The library says of each right whether a person has it. */
function inspectProtection({ protection }: Sheet): Omit<Protection, "password"> | null {
  if (protection?.sheet !== true) return null;
  return {
    allowInsertRows: protection.insertRows ?? false,
    allowDeleteRows: protection.deleteRows ?? false,
    allowFormatRowsAndColumns: (protection.formatRows ?? false) && (protection.formatColumns ?? false),
    allowSort: protection.sort ?? false,
    allowAutoFilter: protection.autoFilter ?? false,
    allowInsertHyperlinks: protection.insertHyperlinks ?? false,
  };
}

function inspectPage({ pageSetup, headerFooter, rowBreaks = [] }: Sheet): PageSetup {
  const [titles, area] = [pageSetup?.printTitlesRow, pageSetup?.printArea].map(
    (written) => written && parseA1Range(written.slice(written.lastIndexOf("!") + 1)),
  );
  const centimetres = (inches = 0): number => Math.round(inches * 254) / 100;
  const { margins = {} } = pageSetup ?? {};
  const footer = /^(?:&L(.*?))?(?:&C(.*?))?(?:&R(.*?))?$/s.exec(headerFooter?.oddFooter ?? "");
  return {
    orientation: pageSetup?.orientation ?? "portrait",
    ...(titles ? { titleRows: { first: titles.row, last: titles.row + titles.rows - 1 } } : {}),
    ...(area ? { printArea: area } : {}),
    ...(rowBreaks.length === 0 ? {} : { breaks: rowBreaks.map((above) => above + 1) }),
    margins: {
      top: centimetres(margins.top),
      right: centimetres(margins.right),
      bottom: centimetres(margins.bottom),
      left: centimetres(margins.left),
    },
    footer: { left: footer?.[1] ?? "", center: footer?.[2] ?? "", right: footer?.[3] ?? "" },
  };
}

const unescape = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const first = (source: string, pattern: RegExp): string => unescape(pattern.exec(source)?.[1] ?? "");

function seriesOf(chart: string): Chart["series"] {
  const plots = (["bar", "line"] as const).map((drawnAs) => ({
    drawnAs,
    plot: new RegExp(`<c:${drawnAs}Chart>.*</c:${drawnAs}Chart>`, "s").exec(chart)?.[0] ?? "",
  }));
  return plots
    .flatMap(({ drawnAs, plot }) =>
      [...plot.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => ({
        order: Number(first(one, /<c:order val="(\d+)"/)),
        name: first(one, /<c:tx>.*?<c:v>(.*?)<\/c:v>/s),
        values: first(one, /<c:val>.*?<c:f>(.*?)<\/c:f>/s),
        drawnAs,
        color: `#${first(one, /srgbClr val="(\w+)"/)}`,
      })),
    )
    .sort((one, other) => one.order - other.order)
    .map(({ name, values, drawnAs, color }) => ({ name, values, drawnAs, color }));
}

/** Charts of the sheet, found by their title among the drawings. */
function inspectCharts(sheet: Sheet, parts: Parts): Chart[] {
  return (sheet.charts ?? []).map(({ title, anchor }) => {
    const [part = "", chart = ""] =
      Object.entries(parts).find(
        ([name, xml]) => name.startsWith("xl/charts/chart") && first(xml, /<a:t>(.*?)<\/a:t>/) === title,
      ) ?? [];
    const [rels = "", drawn = ""] =
      Object.entries(parts).find(([name, xml]) => name.startsWith("xl/drawings/_rels/") && xml.includes(part)) ?? [];
    const id = new RegExp(`<Relationship (?=[^>]*${part})[^>]*Id="([^"]+)"`).exec(drawn)?.[1] ?? "";
    const drawing = parts[rels.replace("_rels/", "").replace(".rels", "")] ?? "";
    const frame = drawing.split("twoCellAnchor>").find((one) => one.includes(`r:id="${id}"`)) ?? "";
    const highest = first(chart, /<c:max val="([^"]+)"/);
    const { from = { row: -1, col: -1 }, to = { row: -1, col: -1 } } = anchor ?? {};
    return {
      name: first(frame, /cNvPr [^>]*name="([^"]*)"/),
      title: title ?? "",
      categories: first(chart, /<c:cat>.*?<c:f>(.*?)<\/c:f>/s),
      series: seriesOf(chart),
      percent: /<c:valAx>.*formatCode="0%"/s.test(chart),
      ...(highest === "" ? {} : { maximum: Number(highest) }),
      anchor: { row: from.row, column: from.col, rows: to.row - from.row, columns: to.col - from.col },
    };
  });
}
