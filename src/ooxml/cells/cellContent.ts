import type { Block, Content } from "../../sheet/contents";
import type { CellRef } from "../../sheet/places";
import { textElement, type SharedTexts } from "./sharedTexts";
import type { StyleTable } from "../styles/styleTable";
import type { XmlElement } from "../xml/xml";
import { escapeCellText, escapeInside } from "../xml/xmlText";
import { attribute, childOf, makeElement, removeChildren, setAttributes, textOf } from "../xml/xmlTree";
import { shiftFormula } from "../../sheet/filledFormula";
import type { SheetDocument } from "./sheetDocument";

const errorCode = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
/** Typed anew by a person, a text that begins so would become a formula. */
const beginsLikeFormula = /^[=+\-@']/;

/** Type and children of a cell that holds a formula's cached value. */
function cached(value: string | number | boolean): { type?: string; text: string } {
  if (typeof value === "number") return { text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return errorCode.test(value) ? { type: "e", text: value } : { type: "str", text: escapeCellText(value) };
}

/** Writes what a formula gave beside it, and leaves the formula as it is. */
export function writeResult(cell: XmlElement, value: string | number | boolean): void {
  const { type, text } = cached(value);
  removeChildren(cell, (child) => child.name.endsWith("v"));
  setAttributes(cell, { t: type });
  cell.children.push(makeElement(cell, "v", {}, [text]));
}

/** A shared formula's text stands in its first cell alone: before that cell goes, every follower gets its own. */
function freeFollowers(sheet: SheetDocument, from: CellRef, formula: XmlElement): void {
  const id = attribute(formula, "si");
  const text = textOf(formula);
  if (attribute(formula, "t") !== "shared" || text === "") return;
  for (const { at, element } of sheet.cells()) {
    const follower = childOf(element, "f");
    if (!follower || follower === formula || attribute(follower, "t") !== "shared") continue;
    if (attribute(follower, "si") !== id || textOf(follower) !== "") continue;
    setAttributes(follower, { t: undefined, si: undefined, ref: undefined });
    follower.children = [escapeInside(shiftFormula(text, at.row - from.row, at.column - from.column))];
  }
}

/**
 * Writes a content into a cell, keeping its style; null leaves the cell as it is. A text is written among those that cells share
 * where these are given, else in the cell.
 */
export function writeContent(
  sheet: SheetDocument,
  at: CellRef,
  content: Content,
  styles: StyleTable,
  texts?: SharedTexts,
): void {
  if (content === null) return;
  const cell = sheet.ensureCell(at);
  const before = childOf(cell, "f");
  if (before) freeFollowers(sheet, at, before);
  cell.children = [];
  // Metadata of rich values and dynamic arrays speaks of the old content.
  setAttributes(cell, { t: undefined, cm: undefined, vm: undefined });
  const make = (local: string, attributes = {}, children: (XmlElement | string)[] = []): XmlElement =>
    makeElement(cell, local, attributes, children);
  if (typeof content === "object") {
    const { type, text } = cached(content.value);
    setAttributes(cell, { t: type });
    cell.children = [make("f", {}, [escapeInside(content.formula)]), make("v", {}, [text])];
  } else if (typeof content === "string") {
    if (content === "") return;
    setAttributes(cell, { t: texts ? "s" : "inlineStr" });
    cell.children = [
      texts ? make("v", {}, [String(texts.indexOf(content))]) : make("is", {}, [textElement(cell, content)]),
    ];
    if (beginsLikeFormula.test(content))
      setAttributes(cell, { s: styles.quotePrefixed(Number(attribute(cell, "s") ?? 0)) });
  } else {
    const { type, text } = cached(content);
    setAttributes(cell, { t: type });
    cell.children = [make("v", {}, [text])];
  }
}

/** Writes blocks of contents over each other, in their order. */
export function writeBlocks(
  sheet: SheetDocument,
  blocks: readonly Block[],
  styles: StyleTable,
  texts?: SharedTexts,
): void {
  for (const { row, column, contents } of blocks) {
    contents.forEach((line, r) => {
      line.forEach((content, c) => writeContent(sheet, { row: row + r, column: column + c }, content, styles, texts));
    });
  }
}
