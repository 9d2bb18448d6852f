import type { Area } from "../host/model/area";
import { containsCell, gridColumns, gridRows } from "../host/model/area";
import type { Axis } from "../host/model/formula/shift";
import type { Place } from "./selection";

/** Whole rows or columns, from the one of `from` on where it is given. */
export function lineArea(axis: Axis, line: number, from: Place | null): Area {
  const other = from === null ? line : axis === "row" ? from.row : from.column;
  const [first, last] = [Math.min(line, other), Math.max(line, other)];
  return axis === "row"
    ? { row: first, rows: last - first + 1, column: 0, columns: gridColumns }
    : { row: 0, rows: gridRows, column: first, columns: last - first + 1 };
}

/** The selected rows or columns where the line is one of them, else the line alone. */
export function linesWith(axis: Axis, line: number, selected: Area): Area {
  const isWhole = axis === "row" ? selected.columns === gridColumns : selected.rows === gridRows;
  const [row, column] = axis === "row" ? [line, 0] : [0, line];
  return isWhole && containsCell(selected, row, column) ? selected : lineArea(axis, line, null);
}
