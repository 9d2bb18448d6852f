import { lastColumn, lastRow } from "../../../../sheet/areas";
import type { RangeRef } from "../../../../sheet/places";
import type { Shift } from "./shift";
import { shiftSpan } from "./shift";

/** Where an area stands after a shift of its sheet; null where all its cells are gone. */
export function shiftArea(area: RangeRef, shift: Shift): RangeRef | null {
  if (shift.axis === "row") {
    const span = shiftSpan(area.row, lastRow(area), shift);
    return span === null ? null : { ...area, row: span.from, rows: span.to - span.from + 1 };
  }
  const span = shiftSpan(area.column, lastColumn(area), shift);
  return span === null ? null : { ...area, column: span.from, columns: span.to - span.from + 1 };
}
