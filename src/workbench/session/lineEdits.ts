import type { Area } from "../host/model/area";
import { gridColumns } from "../host/model/area";
import { accessDenied } from "../host/model/excelFault";
import type { Axis } from "../host/model/formula/shift";
import { requirePermission } from "../host/model/guards";
import type { Sheet } from "../host/model/sheet";
import { shiftLines } from "../host/model/structure";
import type { Session } from "./session";

const span = (area: Area, axis: Axis) =>
  axis === "row" ? { at: area.row, lines: area.rows } : { at: area.column, lines: area.columns };

/** Puts in as many rows or columns as the area has, before it. Throws an ExcelFault where the protection forbids it. */
export function insertLines({ book, history }: Session, sheet: Sheet, area: Area, axis: Axis): void {
  requirePermission(sheet, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  const { at, lines } = span(area, axis);
  history.structure(() => shiftLines(book, sheet, { axis, at, count: lines }));
}

/** Takes the area's rows or columns out; on a protected sheet only those without a locked cell. */
export function deleteLines({ book, history }: Session, sheet: Sheet, area: Area, axis: Axis): void {
  requirePermission(sheet, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  const { at, lines } = span(area, axis);
  const whole = { row: at, rows: lines, column: 0, columns: gridColumns - 1 };
  if (sheet.protection !== null && (axis === "column" || sheet.hasLocked(whole))) {
    throw accessDenied(`lines of the protected sheet "${sheet.name}" hold locked cells`);
  }
  history.structure(() => shiftLines(book, sheet, { axis, at, count: -lines }));
}
