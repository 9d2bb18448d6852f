import { apart } from "../../sheet/apart";
import { cellKey, columnOfKey, rowOfKey } from "../../sheet/cellKey";
import { maxColumns, maxRows } from "../../sheet/places";
import type { TextSource } from "../xml/textSource";
import { parseXml, type XmlElement } from "../xml/xml";
import { unescapeCellText, unescapeXml } from "../xml/xmlText";
import { childOf } from "../xml/xmlTree";
import type { ReadBefore } from "./readBefore";
import type { WrittenCell, WrittenCells, WrittenFormula } from "./writtenCell";

/** A sheet's part: its cells, and all that stands around them as elements. */
export interface ScannedSheet {
  /** Without rows. */
  readonly root: XmlElement;
  readonly cells: WrittenCells;
}

/** Letters of a cell as it is written: one of ours has a tenth. */
const longest = 1 << 18;
/** Cells of a sheet that is scanned: what more of them may cost as elements is the parser's to say (`XmlReader`). */
const mostCells = 50_000;

/** What stands in the place of all rows. */
const noRows = "<sheetData/>";
const tags = { begin: "<sheetData>", end: "</sheetData>", rowEnd: "</row>", cell: '<c r="', cellEnd: "</c>" } as const;
const code = { slash: 47, A: 65, Z: 90 } as const;

const optional = (names: string): string =>
  names
    .split(" ")
    .map((name) => `(?: ${name}="[^"<]*")?`)
    .join("");
/** A row: its attributes in the order in which the schema and programs have them, and `hidden` where set-up puts it. */
const row = new RegExp(
  [
    `<row r="([1-9]\\d{0,6})"${optional("spans s customFormat ht")}`,
    `(?:${optional("hidden customHeight")}|${optional("customHeight hidden")})`,
    `${optional("outlineLevel collapsed thickTop thickBot ph x14ac:dyDescent")}(/)?>`,
  ].join(""),
  "y",
);
/** Attributes of a cell behind its address, and of its formula, in the same order. */
const ofCell = /^(?: s="(\d{1,9})")?(?: t="([a-zA-Z]{1,9})")?(?: cm="\d{1,9}")?$/;
const ofFormula = /^(?: t="(\w+)")?(?: aca="\w+")?(?: ref="([\w:$]*)")?(?: ca="\w+")?(?: si="(\d+)")?$/;
const ofText = /^(?: xml:space="preserve")?$/;
const ofNone = /^$/;

/** The children of a cell, one after the other: by leaps, for a formula has hundreds of letters. */
class Children {
  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  /** Goes on behind a piece of markup; false where another stands there. */
  skip(markup: string): boolean {
    const isThere = this.text.startsWith(markup, this.at);
    if (isThere) this.at += markup.length;
    return isThere;
  }

  /** Goes on behind an element that holds a text alone: its attributes as they match, and the text; null where another stands there. */
  element(name: string, attributes: RegExp): { readonly found: RegExpExecArray; readonly text: string } | null {
    const { text, at } = this;
    if (!text.startsWith(`<${name}`, at)) return null;
    const more = text.indexOf(">", at);
    const isEmpty = text.charCodeAt(more - 1) === code.slash;
    const found = attributes.exec(text.slice(at + 1 + name.length, isEmpty ? more - 1 : more));
    const end = isEmpty ? more + 1 : text.indexOf("<", more);
    const closing = isEmpty ? "" : `</${name}>`;
    if (found === null || !text.startsWith(closing, end)) return null;
    this.at = end + closing.length;
    return { found, text: isEmpty ? "" : text.slice(more + 1, end) };
  }

  get isDone(): boolean {
    return this.at === this.text.length;
  }
}

const writtenFormula = ([, kind, range, shared]: RegExpExecArray, text: string): WrittenFormula => ({
  ...{ kind, text, range, shared },
});

/** Reads a cell from behind its address; null for one with nothing in it, undefined for one that no program writes so. */
function readRest(text: string): WrittenCell | null | undefined {
  const more = text.indexOf(">");
  const isEmpty = text.charCodeAt(more - 1) === code.slash;
  const found = ofCell.exec(text.slice(0, isEmpty ? more - 1 : more));
  if (found === null || text.length > longest) return undefined;
  if (isEmpty) return null;
  const children = new Children(text, more + 1);
  const formula = children.element("f", ofFormula);
  const value = children.element("v", ofNone);
  const isInline = children.skip("<is>");
  const inline = isInline ? children.element("t", ofText) : null;
  if (isInline && (inline === null || !children.skip("</is>"))) return undefined;
  if (!children.skip(tags.cellEnd) || !children.isDone) return undefined;
  if (formula === null && value === null && inline === null) return null;
  const [, style = "0", type = "n"] = found;
  return {
    ...{ type, style: Number(style) },
    value: value === null ? undefined : unescapeXml(value.text),
    inline: inline === null ? undefined : unescapeCellText(unescapeXml(inline.text)),
    formula: formula === null ? undefined : writtenFormula(formula.found, unescapeXml(formula.text)),
  };
}

/** Goes through the cells of a sheet's part from a place on, up to the end of all rows. */
class Scan {
  readonly cells = new Map<number, WrittenCell>();
  #count = 0;

  constructor(
    private readonly source: TextSource,
    private readonly before: ReadBefore,
    /** Where it has come to. */
    public at: number,
  ) {}

  /** False where anything is not as programs write it. */
  rows(): boolean {
    const { letters } = this.source;
    let last = -1;
    while (!letters.startsWith(tags.end, this.at)) {
      row.lastIndex = this.at;
      const [, number, isEmpty] = row.exec(letters) ?? [];
      const index = Number(number) - 1;
      if (!(index > last && index < maxRows)) return false;
      last = index;
      this.at = row.lastIndex;
      if (isEmpty === undefined && !this.#row(index, `${number}"`)) return false;
    }
    this.at += tags.end.length;
    return true;
  }

  /** `ending` is what all addresses of the row end with. */
  #row(index: number, ending: string): boolean {
    const { letters } = this.source;
    let last = -1;
    while (!letters.startsWith(tags.rowEnd, this.at)) {
      const column = this.#column(ending);
      if (column <= last || (this.#count += 1) > mostCells) return false;
      last = column;
      const cell = this.#rest();
      if (cell === undefined) return false;
      if (cell !== null) this.cells.set(cellKey(index, column), cell);
    }
    this.at += tags.rowEnd.length;
    return true;
  }

  /** Reads a cell's address; -1 for none of this row. */
  #column(ending: string): number {
    const { letters } = this.source;
    if (!letters.startsWith(tags.cell, this.at)) return -1;
    let at = this.at + tags.cell.length;
    let column = -1;
    for (let letter = letters.charCodeAt(at); letter >= code.A && letter <= code.Z; letter = letters.charCodeAt(at)) {
      column = (column + 1) * 26 + letter - code.A;
      if (column >= maxColumns) return -1;
      at += 1;
    }
    if (!letters.startsWith(ending, at)) return -1;
    this.at = at + ending.length;
    return column;
  }

  #rest(): WrittenCell | null | undefined {
    const { letters } = this.source;
    const from = this.at;
    const more = letters.indexOf(">", from);
    const isEmpty = letters.charCodeAt(more - 1) === code.slash;
    const end = isEmpty ? more : letters.indexOf(tags.cellEnd, more);
    if (more < 0 || end < 0) return undefined;
    this.at = end + (isEmpty ? 1 : tags.cellEnd.length);
    const letter = letters.slice(from, this.at);
    const known = this.before.cells.get(letter);
    if (known !== undefined) return known;
    const text = this.source.piece(from, this.at);
    const cell = readRest(apart(text));
    if (cell !== undefined) this.before.cells.keep(letter, cell);
    return cell;
  }
}

/** What stands around the cells, from one place and up to another; null where these are not the sheet's one list of rows. */
function rootAround(source: TextSource, head: string, to: number, before: ReadBefore): XmlElement | null {
  const { letters } = source;
  const tail = letters.slice(to);
  const text = `${head}${noRows}${tail}`;
  const known = before.around.get(text);
  if (known !== undefined) return known;
  if ([head, tail].some((part) => part.includes("sheetData"))) return null;
  const { root } = parseXml(`${head}${noRows}${source.piece(to, letters.length)}`);
  if (root.name !== "worksheet" || childOf(root, "sheetData") === undefined) return null;
  before.around.keep(text, root);
  return root;
}

/**
 * Reads a sheet that is written as almost all programs write theirs without making elements of its cells; null for any other, which is
 * to be taken apart. What is found is what `cellsOfDocument` finds. Throws an OoxmlError for what stands around the cells.
 */
export function scanSheet(source: TextSource, before: ReadBefore): ScannedSheet | null {
  const { letters } = source;
  const begin = letters.indexOf(tags.begin);
  if (begin < 0) return null;
  const head = source.piece(0, begin);
  const scan = new Scan(source, before, begin + tags.begin.length);
  const root = scan.rows() ? rootAround(source, head, scan.at, before) : null;
  if (root === null) return null;
  const { cells } = scan;
  return {
    root,
    cells: {
      at: (index, column) => cells.get(cellKey(index, column)),
      each(visit) {
        for (const [key, cell] of cells) visit(rowOfKey(key), columnOfKey(key), cell);
      },
    },
  };
}
