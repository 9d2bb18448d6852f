import { rangeToA1 } from "../../sheet/a1";
import { seenFrom } from "../../sheet/filledFormula";
import type { CellRef } from "../../sheet/places";
import type { XmlElement } from "../xml/xml";
import { unescapeXml } from "../xml/xmlText";
import { attribute, childOf, setAttributes } from "../xml/xmlTree";
import type { SheetDocument } from "./sheetDocument";

/** A shorter formula is written out: what says that it is shared would be as long. */
const shortest = 40;

/**
 * A formula as it is seen from its cell. Undefined where a file may not say a formula once for many cells (MS-XLSB 2.5.98.98: other
 * sheets, constant arrays, errors, ranges and cuts that are computed), or where it is spelt as filling would not spell it.
 */
export function filledFrom(formula: string, at: CellRef): string | undefined {
  const beside = formula.replace(/"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/g, "");
  return /[!{#[@\s:a-z]/.test(beside) ? undefined : seenFrom(formula, at);
}

/** A formula that may be shared, and its cell. */
interface Sharable {
  readonly at: CellRef;
  readonly element: XmlElement;
  readonly seen: string;
}

/** How formulas are seen from their cells, of the sheets of one workbook: those that are alike hold the same ones in the same places. */
export class SeenFormulas {
  readonly #known = new Map<string, { readonly at: CellRef; readonly seen: string | undefined }>();

  /** Of a formula as it is written; undefined where it may not be shared. */
  of(written: string, at: CellRef): string | undefined {
    const known = this.#known.get(written);
    if (known !== undefined && known.at.row === at.row && known.at.column === at.column) return known.seen;
    const seen = filledFrom(unescapeXml(written), at);
    this.#known.set(written, { at, seen });
    return seen;
  }
}

/** The formulas of each column, from top to bottom. */
function sharableOf(sheet: SheetDocument, formulas: SeenFormulas): readonly (readonly Sharable[])[] {
  const columns = new Map<number, Sharable[]>();
  for (const { at, element: cell } of sheet.cells()) {
    const element = cell.children.length === 0 ? undefined : childOf(cell, "f");
    const [text] = element?.children ?? [];
    if (element === undefined || element.attributes.size > 0 || typeof text !== "string" || text.length < shortest)
      continue;
    const seen = formulas.of(text, at);
    if (seen === undefined) continue;
    const column = columns.get(at.column);
    if (column) column.push({ at, element, seen });
    else columns.set(at.column, [{ at, element, seen }]);
  }
  return [...columns.values()].map((column) => column.sort((one, other) => one.at.row - other.at.row));
}

/** The first number that no shared formula of the sheet has. */
const firstFree = (sheet: SheetDocument): number =>
  Array.from(sheet.cells(), ({ element }) => childOf(element, "f")).reduce(
    (free, formula) => Math.max(free, 1 + Number((formula && attribute(formula, "si")) ?? -1)),
    0,
  );

/** Runs of formulas that are each the one above filled down. */
function runsOf(column: readonly Sharable[]): readonly (readonly Sharable[])[] {
  const runs: Sharable[][] = [];
  for (const one of column) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run !== undefined && above?.at.row === one.at.row - 1 && above.seen === one.seen) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Writes formulas that stand one below the other, each the one above filled down, in the first of their cells alone. */
export function shareFormulas(sheet: SheetDocument, formulas: SeenFormulas): void {
  let si = firstFree(sheet);
  for (const [first, ...others] of sharableOf(sheet, formulas).flatMap(runsOf)) {
    if (first === undefined || others.length === 0) continue;
    setAttributes(first.element, {
      t: "shared",
      ref: rangeToA1({ ...first.at, rows: 1 + others.length, columns: 1 }),
      si,
    });
    for (const { element } of others) {
      setAttributes(element, { t: "shared", si });
      element.children = [];
    }
    si += 1;
  }
}
