import { columnOfKey, rowOfKey } from "../../sheet/cellKey";
import { maxRows } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import { cssFont, displayText } from "./displayText";
import { wholeCell } from "./selection";
import { textWidth } from "./textMeasure";

/** Points that a column takes for its longest text; null where nothing in it says so. Merged and wrapped cells do not count. */
export function fitColumn(sheet: Sheet, column: number): number | null {
  const widths = sheet.contentKeys({ row: 0, rows: maxRows, column, columns: 1 }).flatMap((key) => {
    const [row, at] = [rowOfKey(key), columnOfKey(key)];
    const format = sheet.formats.at(row, at);
    const cell = wholeCell(sheet, { row, column: at });
    if (format.wrap || cell.rows * cell.columns > 1 || sheet.hiddenRows.has(row)) return [];
    const text = displayText(sheet.valueAt(row, at), format);
    return text === "" ? [] : [textWidth(text, cssFont(format)) + format.indent * 9 + 8];
  });
  return widths.length === 0 ? null : Math.ceil(Math.max(...widths)) * 0.75;
}
