import type { Area } from "./area";
import { fitsGrid, gridColumns, gridRows, isWholeColumns, isWholeRows, lastColumn, lastRow, spanning } from "./area";

/** 0 → A, 27 → AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 0, AB → 27. */
export const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1`, `A1:B2`, `A:C` or `1:3`, without the sheet. */
export function formatArea(area: Area): string {
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${columnLetters(lastColumn(area))}${lastRow(area) + 1}`;
}

/** `$A$1:$B$2`, `$A:$C` or `$1:$3`. */
export const absoluteArea = (area: Area): string => formatArea(area).replace(/([A-Z]+)(?=\d|:|$)|(\d+)/g, "$$$&");

/** Quoted wherever Excel quotes; quotes inside are doubled. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** With the sheet, as `Range.address` gives it. */
export const fullAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${formatArea(area)}`;

/** Splits `'It''s'!A1` into the sheet's name and the rest; no sheet where there is no `!`. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  const raw = address.slice(0, mark);
  const sheet = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return { sheet, rest: address.slice(mark + 1) };
}

/** null where it is no address of the grid. `$` signs are ignored, as Excel does. */
export function parseArea(text: string): Area | null {
  const bare = text.trim().replaceAll("$", "");
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(bare);
  if (cells) {
    const [, letters = "", digits = "", toLetters = letters, toDigits = digits] = cells;
    return between(Number(digits) - 1, columnIndex(letters), Number(toDigits) - 1, columnIndex(toLetters));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), gridRows - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, gridColumns - 1);
  return null;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = spanning(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.max(row, otherRow),
    Math.max(column, otherColumn),
  );
  return fitsGrid(area) ? area : null;
}
