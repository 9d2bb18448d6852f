import { parseA1Range, rangeToA1 } from "../workbook/drawing/a1";
import type { RangeRef } from "../workbook/drawing/description";

/** `A1:B2 D4` → its rectangles; what is no rectangle is left out. */
export const parseAreas = (sqref: string): RangeRef[] =>
  sqref
    .trim()
    .split(/\s+/)
    .map(parseA1Range)
    .filter((range) => range !== undefined);

export const writeAreas = (areas: readonly RangeRef[]): string => areas.map(rangeToA1).join(" ");

export const overlap = (one: RangeRef, other: RangeRef): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** What is left of a rectangle when another is cut out of it: at most four. */
export function subtract(from: RangeRef, cut: RangeRef): RangeRef[] {
  if (!overlap(from, cut)) return [from];
  const top = Math.max(from.row, cut.row);
  const bottom = Math.min(from.row + from.rows, cut.row + cut.rows);
  const left = Math.max(from.column, cut.column);
  const right = Math.min(from.column + from.columns, cut.column + cut.columns);
  return [
    { ...from, rows: top - from.row },
    { ...from, row: bottom, rows: from.row + from.rows - bottom },
    { row: top, rows: bottom - top, column: from.column, columns: left - from.column },
    { row: top, rows: bottom - top, column: right, columns: from.column + from.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
