import { lastColumn, lastRow } from "../../../sheet/areas";
import { cellKey } from "../../../sheet/cellKey";
import { invalidArgument } from "../model/excelFault";
import { requirePermission, requireUnlocked } from "../model/guards";
import type { Book } from "../model/book";
import type { Content } from "../model/cells/scalar";
import type { JsonObject } from "../model/json";
import { isJsonObject } from "../model/json";
import type { PropertySpec } from "../protocol/apiType";
import type { RangeTarget } from "./rangeTarget";

const known = new Set(["address", "documentReference", "screenTip", "textToDisplay"]);

/** What some Excels write in the place of a formula whose cell becomes a link; null where it stays. */
function replacement(book: Book, content: Content | null, link: JsonObject): string | null {
  const isReplaced = book.traits.has("linkReplacesFormula") && content !== null && "formula" in content;
  const place = link["documentReference"] ?? link["address"];
  return isReplaced && typeof place === "string" ? place : null;
}

/** `Range.hyperlink`: of the first cell when read, of every cell when written. A link to a place does not have to exist. */
export const hyperlinkProperty: PropertySpec<RangeTarget> = {
  quiet: true,
  get: ({ sheet, area }) => sheet.links.get(cellKey(area.row, area.column)) ?? null,
  set: ({ sheet, area, book }, value) => {
    requirePermission(sheet, "allowInsertHyperlinks");
    requireUnlocked(sheet, area);
    if (!isJsonObject(value)) throw invalidArgument("a hyperlink is an object");
    const strange = Object.keys(value).find((key) => !known.has(key));
    if (strange !== undefined) throw invalidArgument(`a hyperlink has no ${strange}`);
    const text = value["textToDisplay"];
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const shown = typeof text === "string" ? text : replacement(book, sheet.contentAt(row, column), value);
        if (shown !== null) sheet.setContent(row, column, { value: shown });
        sheet.links.set(cellKey(row, column), value);
      }
    }
    // Excel gives linked cells the style "Hyperlink".
    sheet.formats.paint(area, { fontColor: "#0563C1", underline: "Single" });
    book.touched("cells", sheet, area);
  },
};
