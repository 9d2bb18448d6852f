import type { SheetDocument, StyleTable } from "../ooxml/ooxml";
import { attribute, childOf, childrenOf, isOn, setAttributes } from "../ooxml/ooxml";
import type { Block } from "../sheet/contents";
import { rowHeight } from "../workbook/drawing/rowHeight";

/** The file's width of each column back in characters as a description counts them; see `lines.ts`. */
function widthsOf(sheet: SheetDocument, digit: number): (column: number) => number {
  const list = childOf(sheet.root, "cols");
  const runs = (list ? childrenOf(list, "col") : []).map((run) => ({
    first: Number(attribute(run, "min")) - 1,
    last: Number(attribute(run, "max")) - 1,
    width: (Number(attribute(run, "width")) * digit - 5) / 7,
  }));
  const usual = 9;
  return (column) => runs.find(({ first, last }) => first <= column && column <= last)?.width ?? usual;
}

/**
 * A row that fits itself does so where somebody types in a program; a file says how high it is. Rows of that kind in which
 * texts were written are made as high as these need, and never lower.
 */
export function growRows(sheet: SheetDocument, blocks: readonly Block[], styles: StyleTable): void {
  const widthOf = widthsOf(sheet, styles.digitWidth());
  for (const { row: first, column, contents } of blocks) {
    contents.forEach((line, index) => {
      const row = sheet.row(first + index);
      const height = attribute(row, "ht");
      if (height === undefined || isOn(row, "customHeight")) return;
      const texts = line.flatMap((content, offset) => {
        const at = { row: first + index, column: column + offset };
        if (typeof content !== "string") return [];
        const { wraps, centered } = styles.textFlow(Number(attribute(sheet.ensureCell(at), "s") ?? 0));
        return wraps ? [{ text: content, width: widthOf(at.column), centered }] : [];
      });
      setAttributes(row, { ht: rowHeight(texts, Number(height)) });
    });
  }
}
