import type { RangeRef, SheetLayout } from "../workbook/drawing/description";
import type { StyleName } from "../workbook/drawing/styles";
import type { SheetDocument } from "./sheetDocument";
import type { StyleTable } from "./styleTable";
import { setAttributes } from "./xmlTree";

const columnsPerRow = 16_384;

/** Gives each cell the last style painted over it; the first cell of a merge lends its own to the rest of it. */
export function paintStyles(
  sheet: SheetDocument,
  styles: StyleTable,
  painted: SheetLayout["styles"],
  merges: readonly RangeRef[],
): void {
  const looks = new Map<number, StyleName>();
  const paint = ({ row, column, rows, columns }: RangeRef, style: StyleName): void => {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) looks.set(r * columnsPerRow + c, style);
    }
  };
  for (const { range, style } of painted) paint(range, style);
  for (const range of merges) {
    const style = looks.get(range.row * columnsPerRow + range.column);
    if (style !== undefined) paint(range, style);
  }
  // In order of place, so that rows and cells are appended and never searched for.
  for (const key of [...looks.keys()].sort((one, other) => one - other)) {
    const style = looks.get(key);
    if (style === undefined) continue;
    const cell = sheet.ensureCell({ row: Math.floor(key / columnsPerRow), column: key % columnsPerRow });
    setAttributes(cell, { s: styles.indexOf(style) });
  }
}
