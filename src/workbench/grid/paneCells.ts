import { lettersOf } from "../../sheet/a1";
import { containsCell, intersection } from "../../sheet/areas";
import { cellKey } from "../../sheet/cellKey";
import type { RangeRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import type { CellViews } from "./cellView";
import type { SheetLayout } from "./sheetLayout";
import { textWidth } from "./textMeasure";

/** A cell in its place, in pixels of the sheet. */
export interface PlacedCell {
  readonly key: number;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly area: RangeRef;
  readonly room: number;
  readonly isCovered: boolean;
}

/** The cells of an area that are to be drawn: merged ones once, hidden ones not at all. */
export function paneCells(
  sheet: Sheet,
  layout: SheetLayout,
  views: CellViews,
  visible: RangeRef,
): readonly PlacedCell[] {
  const merges = sheet.merges.filter((merge) => intersection(merge, visible) !== null);
  const covered = new Set<number>();
  const cells: PlacedCell[] = [];
  const place = (area: RangeRef, room: number): void => {
    const { row, column } = area;
    const key = cellKey(row, column);
    const isCovered = covered.has(key);
    cells.push({ key, address: `${lettersOf(column)}${row + 1}`, row, column, area, room, isCovered });
  };
  for (let row = visible.row; row < visible.row + visible.rows; row++) {
    if (layout.rows.size(row) === 0) continue;
    // Texts that begin left of what is visible may run into it.
    const from = Math.max(0, visible.column - 8);
    for (let column = from; column < visible.column + visible.columns; column++) {
      if (layout.columns.size(column) === 0) continue;
      if (merges.some((merge) => containsCell(merge, row, column))) continue;
      const view = views.at(row, column);
      const room = view.runsOver ? overflow(sheet, layout, views, row, column, covered) : layout.columns.size(column);
      if (column >= visible.column || room > layout.columns.size(column)) {
        place({ row, column, rows: 1, columns: 1 }, room);
      }
    }
  }
  for (const merge of merges) {
    const width = layout.columns.start(merge.column + merge.columns) - layout.columns.start(merge.column);
    place(merge, width);
  }
  return cells;
}

/** How far a text runs over the empty cells on its right; those are noted as covered. */
function overflow(
  sheet: Sheet,
  { columns }: SheetLayout,
  views: CellViews,
  row: number,
  column: number,
  covered: Set<number>,
): number {
  const { text, font } = views.at(row, column);
  const needed = textWidth(text, font) + 6;
  let room = columns.size(column);
  for (let next = column + 1; room < needed && next < columns.count; next++) {
    if (views.at(row, next).text !== "" || sheet.merges.some((merge) => containsCell(merge, row, next))) break;
    room += columns.size(next);
    if (room < needed) covered.add(cellKey(row, next));
  }
  return room;
}
