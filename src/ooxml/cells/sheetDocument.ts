import { parseA1, toA1 } from "../../sheet/a1";
import type { CellRef } from "../../sheet/places";
import { maxColumns, maxRows } from "../../sheet/places";
import { ownElements } from "../xml/namespaces";
import { OoxmlError } from "../xml/ooxmlError";
import type { XmlElement } from "../xml/xml";
import {
  attribute,
  childInOrder,
  childOf,
  childrenOf,
  isOn,
  localName,
  makeElement,
  setAttributes,
} from "../xml/xmlTree";

// CT_Worksheet, ISO 29500-1, 18.3.1.99.
export const worksheetOrder = [
  ..."sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios".split(
    " ",
  ),
  ..."autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting".split(" "),
  ..."dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks".split(" "),
  ..."customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF".split(" "),
  ..."picture oleObjects controls webPublishItems tableParts extLst".split(" "),
];

interface Row {
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
  /** The highest column with a cell; -1 where there is none. */
  last: number;
}

/** A worksheet's XML, its cells found by place. Cells and rows without an address stand behind the one before them. */
export class SheetDocument {
  readonly data: XmlElement;
  private readonly rows = new Map<number, Row>();
  private lastRow = -1;

  constructor(readonly root: XmlElement) {
    this.data = childInOrder(root, "sheetData", worksheetOrder);
    let next = 0;
    const isOurs = ownElements(root);
    for (const element of this.data.children) {
      if (typeof element === "string" || localName(element) !== "row" || !isOurs(element)) continue;
      const stated = Number(attribute(element, "r") ?? "");
      const index = Number.isInteger(stated) && stated > 0 ? stated - 1 : next;
      if (index >= maxRows) throw new OoxmlError("corrupt", `No sheet has a row ${index + 1}`);
      next = index + 1;
      this.indexRow(index, element, isOurs);
    }
  }

  private indexRow(index: number, element: XmlElement, isOurs: (element: XmlElement) => boolean): void {
    const row = this.rows.get(index) ?? { element, cells: new Map<number, XmlElement>(), last: -1 };
    let next = 0;
    for (const cell of element.children) {
      if (typeof cell === "string" || localName(cell) !== "c" || !isOurs(cell)) continue;
      const column = parseA1(attribute(cell, "r") ?? "")?.column ?? next;
      if (column >= maxColumns) throw new OoxmlError("corrupt", `No sheet has ${column + 1} columns`);
      next = column + 1;
      row.last = Math.max(row.last, column);
      // Programs differ in which of two cells they show: believing either might be wrong.
      if (row.cells.has(column)) throw new OoxmlError("corrupt", `Two cells at ${toA1({ row: index, column })}`);
      row.cells.set(column, cell);
    }
    this.rows.set(index, row);
    this.lastRow = Math.max(this.lastRow, index);
  }

  cell(at: CellRef): XmlElement | undefined {
    return this.rows.get(at.row)?.cells.get(at.column);
  }

  /** Every cell there is, with its place. */
  *cells(): Generator<{ readonly at: CellRef; readonly element: XmlElement }> {
    for (const [row, { cells }] of this.rows) {
      for (const [column, element] of cells) yield { at: { row, column }, element };
    }
  }

  /** The same, row by row, without an address for each. */
  eachCell(visit: (row: number, column: number, element: XmlElement) => void): void {
    for (const [row, { cells }] of this.rows) for (const [column, element] of cells) visit(row, column, element);
  }

  row(index: number): XmlElement {
    return this.ensureRow(index).element;
  }

  /** The cell at a place; where it is made, it looks as is said, else as its row or column says. */
  ensureCell(at: CellRef, style?: number): XmlElement {
    const row = this.ensureRow(at.row);
    const { element, cells } = row;
    const known = cells.get(at.column);
    if (known) return known;
    const made = makeElement(element, "c", { r: toA1(at), s: style ?? this.inheritedStyle(element, at.column) });
    // A span that is too narrow would make the cell invisible to some readers.
    element.attributes.delete("spans");
    if (at.column > row.last) element.children.push(made);
    else insertBefore(element, made, nextAfter(cells, at.column));
    cells.set(at.column, made);
    row.last = Math.max(row.last, at.column);
    return made;
  }

  /** A cell that is not there looks, and is locked, as its row says, else as its column. */
  private inheritedStyle(row: XmlElement, column: number): string | undefined {
    if (isOn(row, "customFormat")) return attribute(row, "s");
    const list = childOf(this.root, "cols");
    const run = (list ? childrenOf(list) : []).find(
      (one) => Number(attribute(one, "min")) <= column + 1 && column + 1 <= Number(attribute(one, "max")),
    );
    return run && attribute(run, "style");
  }

  private ensureRow(index: number): Row {
    const known = this.rows.get(index);
    if (known) return known;
    const element = makeElement(this.data, "row", { r: index + 1 });
    if (index > this.lastRow) this.data.children.push(element);
    else insertBefore(this.data, element, nextAfter(this.rows, index)?.element);
    const row = { element, cells: new Map<number, XmlElement>(), last: -1 };
    this.rows.set(index, row);
    this.lastRow = Math.max(this.lastRow, index);
    return row;
  }

  /** A child of the worksheet, made in its place. */
  section(local: string): XmlElement {
    return childInOrder(this.root, local, worksheetOrder);
  }

  view(): XmlElement {
    const views = this.section("sheetViews");
    const known = childOf(views, "sheetView");
    if (known) return known;
    const made = makeElement(views, "sheetView", { workbookViewId: 0 });
    views.children.push(made);
    return made;
  }

  /** Says every address again, so that cells put between others without one are not misread. */
  stateAddresses(): void {
    for (const [row, { element, cells }] of this.rows) {
      setAttributes(element, { r: row + 1 });
      for (const [column, cell] of cells) setAttributes(cell, { r: toA1({ row, column }) });
    }
  }
}

/** What stands nearest behind a place. */
function nextAfter<T>(known: ReadonlyMap<number, T>, index: number): T | undefined {
  const nearest = [...known.keys()].reduce((best, at) => (at > index && at < best ? at : best), Infinity);
  return known.get(nearest);
}

function insertBefore(parent: XmlElement, made: XmlElement, next: XmlElement | undefined): void {
  const at = next === undefined ? -1 : parent.children.indexOf(next);
  parent.children.splice(at < 0 ? parent.children.length : at, 0, made);
}
