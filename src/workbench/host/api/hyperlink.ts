import { lastColumn, lastRow } from "../../../sheet/areas";
import { cellKey } from "../../../sheet/cellKey";
import { invalidArgument } from "../model/excelFault";
import { requirePermission, requireUnlocked } from "../model/guards";
import { isJsonObject } from "../model/json";
import type { PropertySpec } from "../protocol/apiType";
import type { RangeTarget } from "./rangeTarget";

const known = new Set(["address", "documentReference", "screenTip", "textToDisplay"]);

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
        if (typeof text === "string") sheet.setContent(row, column, { value: text });
        sheet.links.set(cellKey(row, column), value);
      }
    }
    // Excel gives linked cells the style "Hyperlink".
    sheet.formats.paint(area, { fontColor: "#0563C1", underline: "Single" });
    book.touched("cells", sheet, area);
  },
};
