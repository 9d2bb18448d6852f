import { wholeLines } from "../../sheet/areas";
import type { Axis } from "../../sheet/places";
import { requirePermission } from "../host/model/guards";
import type { Sheet } from "../host/model/sheet";
import type { Session } from "./session";

/** Rows or columns from `first` on. */
export interface LineSpan {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
}

/** Excel's greatest height of a row, and about the width of its widest column, in points. */
const greatest = { row: 409.5, column: 1342 } as const;

/** Gives lines a size in points: 0 hides them; null for rows that are to fit what stands in them. */
export function sizeLines(
  { book, history }: Session,
  sheet: Sheet,
  { axis, first, count }: LineSpan,
  size: number | null,
): void {
  requirePermission(sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const [sizes, hidden] =
    axis === "row" ? [sheet.rowHeights, sheet.hiddenRows] : [sheet.columnWidths, sheet.hiddenColumns];
  history.structure(() => {
    for (let line = first; line < first + count; line++) {
      if (size === 0) {
        hidden.add(line);
        continue;
      }
      hidden.delete(line);
      if (size === null) sizes.delete(line);
      else sizes.set(line, Math.min(size, greatest[axis]));
    }
    book.touched("sizes", sheet, wholeLines(axis, first, count));
  });
}

/** Shows the hidden lines among these, at the sizes that they had. */
export function showLines({ book, history }: Session, sheet: Sheet, { axis, first, count }: LineSpan): void {
  requirePermission(sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  history.structure(() => {
    for (let line = first; line < first + count; line++) hidden.delete(line);
    book.touched("sizes", sheet);
  });
}
