import { columnIndex, columnLetters, columnOf } from "./a1";
import type { CellRef } from "./places";
import { maxColumns, maxRows } from "./places";

// Text and quoted sheet names are passed over; then cells, whole columns and whole rows; names and functions are not touched.
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.\\$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.\\$:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!$])|(?<![\p{L}\p{N}_.\\$:])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!$])/gu;

/** Excel lets references that leave the sheet come in again on the other side. */
const wrap = (index: number, size: number): number => ((index % size) + size) % size;

function column(dollar: string, letters: string, by: number): string {
  if (dollar === "$") return `$${letters}`;
  return columnLetters(wrap(columnIndex(letters) + by, maxColumns));
}

const row = (dollar: string, digits: string, by: number): string =>
  dollar === "$" ? `$${digits}` : String(wrap(Number(digits) - 1 + by, maxRows) + 1);

const isColumn = (letters: string): boolean => letters.length < 3 || letters.toUpperCase() <= "XFD";

/**
 * A formula as it is seen from its cell: what filling makes of one another is seen alike. Rows that are spoken of without a column,
 * and columns without a row, are held apart cell by cell.
 */
export const seenFrom = (formula: string, at: CellRef): string =>
  formula.replace(token, (...match: string[]) => {
    const [whole = "", c1, letters, r1, digits = "", a1, from, a2, to, b1, , b2] = match;
    if (letters !== undefined) {
      if (!isColumn(letters)) return whole;
      const across = c1 === "$" ? letters : `[${columnOf(letters) - at.column}]`;
      return `${across}|${r1 === "$" ? digits : `[${Number(digits) - at.row}]`}`;
    }
    if (from !== undefined && to !== undefined) return a1 === "$" && a2 === "$" ? whole : `${whole}@${at.column}`;
    return b1 === undefined || (b1 === "$" && b2 === "$") ? whole : `${whole}@${at.row}`;
  });

/** A formula as it reads when filled down and right: relative references move, absolute ones, texts and names stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(token, (...match: string[]) => {
    const [
      whole = "",
      c1,
      letters,
      r1 = "",
      digits = "",
      a1,
      from,
      a2 = "",
      to = "",
      b1,
      first = "",
      b2 = "",
      last = "",
    ] = match;
    if (letters !== undefined && c1 !== undefined) {
      return isColumn(letters) ? column(c1, letters, columns) + row(r1, digits, rows) : whole;
    }
    if (from !== undefined && a1 !== undefined) {
      return isColumn(from) && isColumn(to) ? `${column(a1, from, columns)}:${column(a2, to, columns)}` : whole;
    }
    return b1 === undefined ? whole : `${row(b1, first, rows)}:${row(b2, last, rows)}`;
  });
}
