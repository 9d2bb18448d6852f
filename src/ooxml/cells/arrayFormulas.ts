import { parseA1Range, toA1 } from "../../sheet/a1";
import { overlap } from "../../sheet/areas";
import type { Block } from "../../sheet/contents";
import type { RangeRef } from "../../sheet/places";
import { escapeInside } from "../xml/xmlText";
import { attribute, childOf, makeElement, removeChildren, textOf } from "../xml/xmlTree";
import type { SheetDocument } from "./sheetDocument";

const maxCells = 100_000;

const touches = (block: Block, range: RangeRef): boolean => {
  const { row, column, contents } = block;
  const columns = contents[0]?.length ?? 0;
  if (!overlap({ row, column, rows: contents.length, columns }, range)) return false;
  return contents.some((line, r) =>
    line.some(
      (content, c) => content !== null && overlap({ row: row + r, column: column + c, rows: 1, columns: 1 }, range),
    ),
  );
};

/**
 * Excel lets nobody change a part of an array formula. Where blocks write into one, each of its cells gets a formula of its
 * own first that gives what it gave.
 */
export function dissolveArrays(sheet: SheetDocument, blocks: readonly Block[]): void {
  const arrays = [...sheet.cells()].flatMap(({ element }) => {
    const formula = childOf(element, "f");
    if (!formula || attribute(formula, "t") !== "array") return [];
    const range = parseA1Range(attribute(formula, "ref") ?? "");
    const size = range ? range.rows * range.columns : 1;
    return range && size > 1 && size <= maxCells ? [{ range, text: textOf(formula) }] : [];
  });
  for (const { range, text } of arrays) {
    if (!blocks.some((block) => touches(block, range))) continue;
    for (let r = 0; r < range.rows; r += 1) {
      for (let c = 0; c < range.columns; c += 1) {
        const at = { row: range.row + r, column: range.column + c };
        const cell = sheet.ensureCell(at);
        removeChildren(cell, (child) => child.name.endsWith("f"));
        const own = escapeInside(`INDEX(${text},${r + 1},${c + 1})`);
        cell.children.unshift(makeElement(cell, "f", { t: "array", ref: toA1(at) }, [own]));
      }
    }
  }
}
