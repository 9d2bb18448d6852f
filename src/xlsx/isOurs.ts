import type { SheetDocument } from "../ooxml/ooxml";
import type { CellRef } from "../sheet/places";
import type { Made } from "./sheetWriter";

/**
 * Whether a sheet that is already there under the name of one to be made is what an earlier run of the same change left: it
 * is blank, or at least half of the texts of the change stand in their places. `textAt` gives a cell's text.
 */
export function isOurs(sheet: SheetDocument, change: Made, textAt: (at: CellRef) => string): boolean {
  let texts = 0;
  let found = 0;
  for (const { row, column, contents } of change.blocks) {
    contents.forEach((line, r) => {
      line.forEach((content, c) => {
        if (typeof content !== "string" || content === "") return;
        texts += 1;
        if (textAt({ row: row + r, column: column + c }) === content) found += 1;
      });
    });
  }
  if (texts > 0 && found * 2 >= texts) return true;
  for (const { element } of sheet.cells()) if (element.children.length > 0) return false;
  return true;
}
