import type { RangeRef, Axis } from "../../sheet/places";
import { maxColumns } from "../../sheet/places";
import { accessDenied } from "../host/model/excelFault";
import { requirePermission } from "../host/model/guards";
import type { Sheet } from "../host/model/sheet";
import { shiftLines } from "../host/model/structure";
import type { Session } from "./session";

const span = (area: RangeRef, axis: Axis) =>
  axis === "row" ? { at: area.row, lines: area.rows } : { at: area.column, lines: area.columns };

/** Puts in as many rows or columns as the area has, before it. Throws an ExcelFault where the protection forbids it. */
export function insertLines({ book, history }: Session, sheet: Sheet, area: RangeRef, axis: Axis): void {
  requirePermission(sheet, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  const { at, lines } = span(area, axis);
  history.structure(() => shiftLines(book, sheet, { axis, at, count: lines }));
}

/** Takes the area's rows or columns out; on a protected sheet only those without a locked cell. */
export function deleteLines({ book, history }: Session, sheet: Sheet, area: RangeRef, axis: Axis): void {
  requirePermission(sheet, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  const { at, lines } = span(area, axis);
  const whole = { row: at, rows: lines, column: 0, columns: maxColumns - 1 };
  if (sheet.protection !== null && (axis === "column" || sheet.hasLocked(whole))) {
    throw accessDenied(`lines of the protected sheet "${sheet.name}" hold locked cells`);
  }
  history.structure(() => shiftLines(book, sheet, { axis, at, count: -lines }));
}
