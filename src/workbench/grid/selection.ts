import { containsCell, lastColumn, lastRow, overlap, rangeBetween, rangeOver } from "../../sheet/areas";
import type { CellRef, RangeRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";

/** The smallest area with both places that cuts through no merged cells. */
export function areaBetween(sheet: Sheet, from: CellRef, to: CellRef): RangeRef {
  let area = rangeBetween(from, to);
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      if (!overlap(merge, area)) continue;
      const whole = rangeOver(area, merge);
      if (whole.rows === area.rows && whole.columns === area.columns) continue;
      area = whole;
      grown = true;
    }
  }
  return area;
}

/** The merged cells that a place belongs to, or the cell alone. */
export const wholeCell = (sheet: Sheet, { row, column }: CellRef): RangeRef =>
  sheet.merges.find((merge) => containsCell(merge, row, column)) ?? { row, column, rows: 1, columns: 1 };

/** One step from a cell, over merged and hidden lines. */
export function step(sheet: Sheet, from: CellRef, rows: number, columns: number, limit: CellRef): CellRef {
  const cell = wholeCell(sheet, from);
  let row = rows > 0 ? cell.row + cell.rows : rows < 0 ? cell.row - 1 : from.row;
  let column = columns > 0 ? cell.column + cell.columns : columns < 0 ? cell.column - 1 : from.column;
  while (rows !== 0 && sheet.hiddenRows.has(row) && row > 0) row += Math.sign(rows);
  while (columns !== 0 && sheet.hiddenColumns.has(column) && column > 0) column += Math.sign(columns);
  row = Math.min(Math.max(row, 0), limit.row - 1);
  column = Math.min(Math.max(column, 0), limit.column - 1);
  if (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) return from;
  return { row, column };
}

/** One step within an area: along it, then on to its next column or row, and from its end to its beginning. */
export function stepWithin(sheet: Sheet, area: RangeRef, from: CellRef, rows: number, columns: number): CellRef {
  const isHidden = ({ row, column }: CellRef): boolean => {
    const cell = wholeCell(sheet, { row, column });
    const isCovered = (cell.row !== row || cell.column !== column) && containsCell(area, cell.row, cell.column);
    return isCovered || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
  };
  const forward = rows + columns > 0 ? 1 : -1;
  let { row, column } = from;
  for (let tries = 0; tries < 10_000; tries++) {
    if (rows !== 0) row += forward;
    else column += forward;
    if (row > lastRow(area) || row < area.row) {
      column += forward;
      row = forward > 0 ? area.row : lastRow(area);
    }
    if (column > lastColumn(area) || column < area.column) {
      row += rows === 0 ? forward : 0;
      column = forward > 0 ? area.column : lastColumn(area);
    }
    if (row > lastRow(area) || row < area.row) row = forward > 0 ? area.row : lastRow(area);
    if (!isHidden({ row, column })) return { row, column };
  }
  return from;
}
