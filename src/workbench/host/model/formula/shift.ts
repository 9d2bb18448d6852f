import type { Axis } from "../../../../sheet/places";
import { maxColumns, maxRows } from "../../../../sheet/places";
import type { Corner, Reference, Rewrite } from "./references";

/** Rows or columns put in before `at` (`count` > 0) or taken out from `at` on (`count` < 0), over the whole sheet. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** Where the lines `from`..`to` stand afterwards; null where all of them are gone. */
export function shiftSpan(
  from: number,
  to: number,
  shift: Shift,
): { readonly from: number; readonly to: number } | null {
  const { at, count } = shift;
  const limit = shift.axis === "row" ? maxRows : maxColumns;
  if (count >= 0) {
    const moved = { from: from >= at ? from + count : from, to: to >= at ? to + count : to };
    // A reference to whole columns or rows stays whole.
    return { from: Math.min(moved.from, limit - 1), to: Math.min(moved.to, limit - 1) };
  }
  const gone = -count;
  const end = at + gone - 1;
  if (from >= at && to <= end) return null;
  return {
    from: from < at ? from : Math.max(at, from - gone),
    to: to > end ? to - gone : to < at ? to : at - 1,
  };
}

/** Moves references to `sheet` in formulas that stand on `standsOn`. */
export function shiftReferences(shift: Shift, sheet: string, standsOn: string): Rewrite {
  return (reference) => {
    if ((reference.sheet ?? standsOn).toUpperCase() !== sheet.toUpperCase()) return reference;
    const first = reference.from[shift.axis];
    const last = (reference.to ?? reference.from)[shift.axis];
    if (first === null || last === null) return reference;
    const moved = shiftSpan(Math.min(first, last), Math.max(first, last), shift);
    if (moved === null) return "#REF!";
    if (moved.from === first && moved.to === last) return reference;
    return withSpan(reference, shift.axis, moved.from, moved.to);
  };
}

function withSpan(reference: Reference, axis: Axis, from: number, to: number): Reference {
  return {
    ...reference,
    from: { ...reference.from, [axis]: from },
    to: reference.to === null ? null : { ...reference.to, [axis]: to },
  };
}

/** Moves relative references as copying a formula does. */
export function relocate(rows: number, columns: number): Rewrite {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.column === null || corner.fixedColumn ? corner.column : corner.column + columns,
  });
  const fits = (corner: Corner) =>
    (corner.row === null || (corner.row >= 0 && corner.row < maxRows)) &&
    (corner.column === null || (corner.column >= 0 && corner.column < maxColumns));
  return (reference) => {
    const from = move(reference.from);
    const to = reference.to === null ? null : move(reference.to);
    return fits(from) && (to === null || fits(to)) ? { ...reference, from, to } : "#REF!";
  };
}

/** Breaks references to a sheet that is gone. */
export const withoutSheet =
  (sheet: string): Rewrite =>
  (reference) =>
    reference.sheet?.toUpperCase() === sheet.toUpperCase() ? "#REF!" : reference;
