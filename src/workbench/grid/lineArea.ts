import { containsCell, wholeLines } from "../../sheet/areas";
import type { RangeRef, CellRef, Axis } from "../../sheet/places";
import { maxColumns, maxRows } from "../../sheet/places";

/** Whole rows or columns, from the one of `from` on where it is given. */
export function lineArea(axis: Axis, line: number, from: CellRef | null): RangeRef {
  const other = from === null ? line : axis === "row" ? from.row : from.column;
  const [first, last] = [Math.min(line, other), Math.max(line, other)];
  return wholeLines(axis, first, last - first + 1);
}

/** The selected rows or columns where the line is one of them, else the line alone. */
export function linesWith(axis: Axis, line: number, selected: RangeRef): RangeRef {
  const isWhole = axis === "row" ? selected.columns === maxColumns : selected.rows === maxRows;
  const [row, column] = axis === "row" ? [line, 0] : [0, line];
  return isWhole && containsCell(selected, row, column) ? selected : lineArea(axis, line, null);
}
