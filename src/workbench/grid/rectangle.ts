import { containsCell } from "../../sheet/areas";
import type { RangeRef, CellRef } from "../../sheet/places";
import type { SheetLayout } from "./sheetLayout";
import type { PaneFrame } from "./viewport";

/** In pixels, of the sheet or of the screen. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area stands on the sheet. */
export const rectangleOf = ({ rows, columns }: SheetLayout, area: RangeRef): Rectangle => ({
  left: columns.start(area.column),
  top: rows.start(area.row),
  width: columns.start(area.column + area.columns) - columns.start(area.column),
  height: rows.start(area.row + area.rows) - rows.start(area.row),
});

/** Where an area stands in the view, by the window that shows its first cell; null where that is out of sight. */
export function onScreen(
  frames: readonly PaneFrame[],
  layout: SheetLayout,
  area: RangeRef,
  { row, column }: CellRef,
): Rectangle | null {
  const frame = frames.find(({ visible }) => containsCell(visible, row, column));
  if (!frame) return null;
  const { left, top, width, height } = rectangleOf(layout, area);
  return { left: left - frame.offsetX + frame.left, top: top - frame.offsetY + frame.top, width, height };
}
