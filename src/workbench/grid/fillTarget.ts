import { lastColumn, lastRow } from "../../sheet/areas";
import type { RangeRef, CellRef } from "../../sheet/places";

/** What an area grows to when its handle is pulled to a cell: in the direction that is farther away. */
export function fillTarget(from: RangeRef, { row, column }: CellRef): RangeRef {
  const below = row - lastRow(from);
  const above = from.row - row;
  const right = column - lastColumn(from);
  const left = from.column - column;
  const farthest = Math.max(below, above, right, left);
  if (farthest <= 0) return from;
  if (farthest === below) return { ...from, rows: from.rows + below };
  if (farthest === above) return { ...from, row, rows: from.rows + above };
  return farthest === right
    ? { ...from, columns: from.columns + right }
    : { ...from, column, columns: from.columns + left };
}
