import { cellKey, columnOfKey, rowOfKey } from "../../sheet/cellKey";
import type { Layout } from "../../sheet/layout";
import type { RangeRef } from "../../sheet/places";
import type { Style } from "../../sheet/style";
import type { StyleTable } from "../styles/styleTable";
import { setAttributes } from "../xml/xmlTree";
import type { SheetDocument } from "./sheetDocument";

/** Gives each cell the last style painted over it; the first cell of a merge lends its own to the rest of it. */
export function paintStyles(
  sheet: SheetDocument,
  styles: StyleTable,
  painted: Layout<Style>["styles"],
  merges: readonly RangeRef[],
): void {
  const looks = new Map<number, Style>();
  const paint = ({ row, column, rows, columns }: RangeRef, style: Style): void => {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) looks.set(cellKey(r, c), style);
    }
  };
  for (const { range, style } of painted) paint(range, style);
  for (const range of merges) {
    const style = looks.get(cellKey(range.row, range.column));
    if (style !== undefined) paint(range, style);
  }
  // In order of place, so that rows and cells are appended and never searched for.
  for (const key of [...looks.keys()].sort((one, other) => one - other)) {
    const style = looks.get(key);
    if (style === undefined) continue;
    const s = styles.indexOf(style);
    setAttributes(sheet.ensureCell({ row: rowOfKey(key), column: columnOfKey(key) }, s), { s });
  }
}
