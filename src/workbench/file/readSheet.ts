import type { CellContext, WorkbookPart, XmlElement } from "../../ooxml/ooxml";
import { OoxmlError, openSheet, SheetDocument, attribute, childOf, childrenOf, isOn, textOf } from "../../ooxml/ooxml";
import { parseA1, parseA1Range } from "../../sheet/a1";
import { cellKey } from "../../sheet/cellKey";
import { linesHolding } from "../../sheet/frozenLines";
import { maxColumns, maxRows } from "../../sheet/places";
import type { Book } from "../host/model/book";
import { strictProtection } from "../host/model/protection";
import type { Sheet } from "../host/model/sheet";
import { readCharts } from "./readCharts";
import { readFormats, readValidations } from "./readRules";
import type { FileStyles } from "./readStyles";

/** What all sheets of one file share. */
export interface FileContext {
  readonly workbook: WorkbookPart;
  readonly cells: CellContext;
  readonly styles: FileStyles;
  /** Pixels of a digit in the file's standard font. */
  readonly digit: number;
}

/** More than anybody's sheet has, and than can be gone through while somebody waits. */
const mostRules = 20_000;
/** Excel's greatest width in characters, and height in points. */
const greatest = { width: 255, height: 409.5 } as const;

/** A number of the file as it stands; null where none does. */
const number = (element: XmlElement | undefined, name: string): number | null => {
  const value = Number((element && attribute(element, name)) ?? NaN);
  return Number.isFinite(value) ? value : null;
};

/** A size within Excel's bounds. */
const sizeOf = (element: XmlElement | undefined, name: string, most: number): number | null => {
  const size = number(element, name);
  return size === null ? null : Math.min(Math.max(size, 0), most);
};

/** How many lines there are of, whatever the file says: none beyond the sheet, and no parts of one. */
const countOf = (element: XmlElement | undefined, name: string, most: number): number =>
  Math.min(Math.max(Math.trunc(number(element, name) ?? 0), 0), most);

/** Fills a sheet of the model from a part of the file. */
export function readSheet(book: Book, sheet: Sheet, part: string, context: FileContext): void {
  const root = context.workbook.file.view(part)?.root;
  if (root === undefined) return;
  readCells(sheet, root, part, context);
  readLines(sheet, root, context);
  const list = (local: string, item: string): XmlElement[] => childrenOf(childOf(root, local) ?? root, item);
  const rules = [list("mergeCells", "mergeCell"), list("dataValidations", "dataValidation")];
  if ([...rules, childrenOf(root, "conditionalFormatting")].some(({ length }) => length > mostRules)) {
    throw new OoxmlError("tooLarge", `More than ${mostRules} merges or rules`, { sheet: sheet.name });
  }
  sheet.merges = list("mergeCells", "mergeCell").flatMap((merge) => parseA1Range(attribute(merge, "ref") ?? "") ?? []);
  sheet.validations = readValidations(root);
  sheet.conditionalFormats = readFormats(root, book, context.styles);
  for (const link of list("hyperlinks", "hyperlink")) {
    const at = parseA1((attribute(link, "ref") ?? "").split(":")[0] ?? "");
    const place = attribute(link, "location");
    const tip = attribute(link, "tooltip");
    if (!at || place === undefined) continue;
    const found = { documentReference: place, ...(tip === undefined ? {} : { screenTip: tip }) };
    sheet.links.set(cellKey(at.row, at.column), found);
  }
  sheet.charts = readCharts(context.workbook.file, part, book);
  readView(sheet, root);
  readPage(sheet, root);
  sheet.revision++;
}

function readCells(sheet: Sheet, root: XmlElement, part: string, { workbook, cells, styles }: FileContext): void {
  const document = new SheetDocument(root);
  const open = openSheet(workbook, part, cells);
  for (const { at, element } of document.cells()) {
    const key = cellKey(at.row, at.column);
    const look = styles.cells[Number(attribute(element, "s") ?? 0)];
    if (look) sheet.formats.cells.set(key, look);
    const formula = open.formula(at);
    const { value } = open.cell(at);
    if (formula !== undefined) {
      sheet.contents.set(key, { formula: `=${formula}` });
      // What the file's last program found is shown until all is calculated anew.
      if (value !== null) sheet.computed.set(key, value);
    } else if (value !== null && value !== "") sheet.contents.set(key, { value });
  }
}

function readLines(sheet: Sheet, root: XmlElement, { digit, styles }: FileContext): void {
  const format = childOf(root, "sheetFormatPr");
  sheet.standardHeight = sizeOf(format, "defaultRowHeight", greatest.height) ?? 15;
  const columns = childOf(root, "cols");
  for (const run of columns ? childrenOf(columns).slice(0, maxColumns) : []) {
    const [from, to] = [Math.max(1, countOf(run, "min", maxColumns)), countOf(run, "max", maxColumns)];
    const style = number(run, "style") ?? 0;
    const look = style === 0 ? undefined : styles.cells[style];
    const width = sizeOf(run, "width", greatest.width);
    const isHidden = isOn(run, "hidden");
    for (let column = from - 1; column < Math.min(to, from + 200); column++) {
      if (width !== null) sheet.columnWidths.set(column, Math.round(width * digit) * 0.75);
      if (isHidden) sheet.hiddenColumns.add(column);
      if (look) sheet.formats.columns.set(column, look);
    }
  }
  for (const row of childrenOf(childOf(root, "sheetData") ?? root, "row")) {
    const at = (number(row, "r") ?? 1) - 1;
    const height = sizeOf(row, "ht", greatest.height);
    if (height !== null) sheet.rowHeights.set(at, height);
    if (isOn(row, "hidden")) sheet.hiddenRows.add(at);
  }
}

function readView(sheet: Sheet, root: XmlElement): void {
  const properties = childOf(root, "sheetPr");
  const tab = properties && childOf(properties, "tabColor");
  const rgb = tab && attribute(tab, "rgb");
  if (rgb !== undefined) sheet.tabColor = `#${rgb.slice(-6)}`;
  const view = childOf(childOf(root, "sheetViews") ?? root, "sheetView");
  sheet.showGridlines = view === undefined || attribute(view, "showGridLines") !== "0";
  sheet.showHeadings = view === undefined || attribute(view, "showRowColHeaders") !== "0";
  const pane = view && childOf(view, "pane");
  if (pane && attribute(pane, "state") === "frozen") {
    const isRowHidden = (row: number): boolean => sheet.hiddenRows.has(row);
    const isColumnHidden = (column: number): boolean => sheet.hiddenColumns.has(column);
    sheet.freeze = {
      rows: linesHolding(countOf(pane, "ySplit", maxRows - 1), isRowHidden, maxRows - 1),
      columns: linesHolding(countOf(pane, "xSplit", maxColumns - 1), isColumnHidden, maxColumns - 1),
    };
  }
  const filter = childOf(root, "autoFilter");
  sheet.filter = (filter && parseA1Range(attribute(filter, "ref") ?? "")) ?? null;
  const protection = childOf(root, "sheetProtection");
  if (!isOn(protection, "sheet")) return;
  const allows = (name: string): boolean => protection !== undefined && attribute(protection, name) === "0";
  const options = {
    ...strictProtection,
    allowFormatColumns: allows("formatColumns"),
    allowFormatRows: allows("formatRows"),
    allowInsertRows: allows("insertRows"),
    allowDeleteRows: allows("deleteRows"),
    allowSort: allows("sort"),
    allowAutoFilter: allows("autoFilter"),
    allowInsertHyperlinks: allows("insertHyperlinks"),
  };
  // The file holds a hash of the password, and no password.
  sheet.protection = { options, password: null };
}

function readPage(sheet: Sheet, root: XmlElement): void {
  const { page } = sheet;
  const set = childOf(root, "pageSetup");
  const margins = childOf(root, "pageMargins");
  const points = (name: string, otherwise: number): number => (number(margins, name) ?? otherwise / 72) * 72;
  page.orientation = set && attribute(set, "orientation") === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = number(set, "paperSize") === 9 ? "A4" : page.paperSize;
  page.topMargin = points("top", page.topMargin);
  page.bottomMargin = points("bottom", page.bottomMargin);
  page.leftMargin = points("left", page.leftMargin);
  page.rightMargin = points("right", page.rightMargin);
  const properties = childOf(root, "sheetPr");
  if (isOn(properties && childOf(properties, "pageSetUpPr"), "fitToPage")) page.zoom = { horizontalFitToPages: 1 };
  const breaks = childOf(root, "rowBreaks");
  page.rowBreaks = (breaks ? childrenOf(breaks, "brk") : []).flatMap((one) => number(one, "id") ?? []);
  const element = childOf(root, "headerFooter");
  const footer = textOf(element && childOf(element, "oddFooter"));
  for (const [, side = "", text = ""] of footer.matchAll(/&([LCR])(.*?)(?=&[LCR]|$)/gs)) {
    page.texts[side === "L" ? "leftFooter" : side === "C" ? "centerFooter" : "rightFooter"] = text;
  }
}
