import { containsCell, lastRow } from "../../sheet/areas";
import { columnOfKey, rowOfKey } from "../../sheet/cellKey";
import type { RangeRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import { cssFont, displayText } from "./displayText";
import { PixelLines } from "./pixelLines";
import { lineCount } from "./textMeasure";
import { pixels } from "./units";

/** Where a sheet's rows and columns stand on the screen, in pixels from its first cell. */
export interface SheetLayout {
  readonly rows: PixelLines;
  readonly columns: PixelLines;
}

/** The least room, and the room beyond what is used. */
const room = { rows: 100, columns: 30, beyondRows: 40, beyondColumns: 8 };

/** `reach` is how far the person has gone: the grid grows with them. */
export function layOut(sheet: Sheet, reach: { readonly row: number; readonly column: number }): SheetLayout {
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rowCount = Math.max(room.rows, used.row + used.rows + room.beyondRows, reach.row + room.beyondRows);
  const columnCount = Math.max(
    room.columns,
    used.column + used.columns + room.beyondColumns,
    reach.column + room.beyondColumns,
  );
  const columns = new PixelLines(columnCount, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : pixels(sheet.widthOf(column)),
  );
  const fitted = fittedHeights(sheet, columns);
  const rows = new PixelLines(rowCount, (row) =>
    sheet.hiddenRows.has(row) ? 0 : pixels(sheet.rowHeights.get(row) ?? fitted.get(row) ?? sheet.standardHeight),
  );
  return { rows, columns };
}

/** A test whether a cell lies in a merge, by the rows that have contents: a merge may lie over a million others. */
function mergedCells(sheet: Sheet): (row: number, column: number) => boolean {
  const byRow = new Map<number, RangeRef[]>();
  for (const key of sheet.contents.keys()) byRow.set(rowOfKey(key), []);
  for (const merge of sheet.merges) {
    if (merge.rows > byRow.size) {
      for (const [row, merges] of byRow) if (row >= merge.row && row <= lastRow(merge)) merges.push(merge);
    } else for (let row = merge.row; row <= lastRow(merge); row++) byRow.get(row)?.push(merge);
  }
  return (row, column) => byRow.get(row)?.some((merge) => containsCell(merge, row, column)) === true;
}

/** Points that rows without a height of their own take by what stands in them, as Excel fits them; merged cells do not count. */
function fittedHeights(sheet: Sheet, columns: PixelLines): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = mergedCells(sheet);
  for (const key of sheet.contents.keys()) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (sheet.rowHeights.has(row) || merged(row, column)) continue;
    const format = sheet.formats.at(row, column);
    const lines = format.wrap
      ? lineCount(displayText(sheet.valueAt(row, column), format), cssFont(format), columns.size(column) - 6)
      : 1;
    const height = Math.max(sheet.standardHeight, lines * format.fontSize * 1.25 + 1);
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}
