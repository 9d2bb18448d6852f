import { isOneCell, lastCell, rangeBetween } from "./areas";
import type { CellRef, RangeRef } from "./places";
import { maxColumns, maxRows } from "./places";

/** Zero-based column → letters, beyond the last column too: 0 is `A`, 26 is `AA`. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters → zero-based column, in either case, beyond the last column too. */
export function columnOf(letters: string): number {
  let column = -1;
  // The last five bits of a letter are its place in the alphabet, in either case.
  for (let at = 0; at < letters.length; at += 1) column = (column + 1) * 26 + (letters.charCodeAt(at) & 31) - 1;
  return column;
}

/** Letters of the columns that were asked for: they are spelt for every cell that is written. */
const spelt: string[] = [];

/** Zero-based column → letters: 0 is `A`, 26 is `AA`. Throws a RangeError outside of a sheet. */
export function columnLetters(column: number): string {
  const known = spelt[column];
  if (known !== undefined) return known;
  if (!Number.isInteger(column) || column < 0 || column >= maxColumns) throw new RangeError(`No column ${column}`);
  return (spelt[column] = lettersOf(column));
}

/** Letters → zero-based column, in either case. Throws a RangeError for what is no column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new RangeError(`No column ${letters}`);
  const column = columnOf(letters);
  if (column >= maxColumns) throw new RangeError(`No column ${letters}`);
  return column;
}

function rowNumber(row: number): string {
  if (!Number.isInteger(row) || row < 0 || row >= maxRows) throw new RangeError(`No row ${row}`);
  return String(row + 1);
}

/** `{ row: 11, column: 5 }` → `F12`. */
export const toA1 = (cell: CellRef): string => columnLetters(cell.column) + rowNumber(cell.row);

/** `{ row: 11, column: 5 }` → `$F$12`. */
export const absoluteA1 = (cell: CellRef): string => `$${columnLetters(cell.column)}$${rowNumber(cell.row)}`;

/** `A1:C9`, or `A1` where the range is one cell. */
export const rangeToA1 = (range: RangeRef): string =>
  isOneCell(range) ? toA1(range) : `${toA1(range)}:${toA1(lastCell(range))}`;

/** `$A$1:$C$9`, or `$A$1` where the range is one cell. */
export const absoluteRangeA1 = (range: RangeRef): string =>
  isOneCell(range) ? absoluteA1(range) : `${absoluteA1(range)}:${absoluteA1(lastCell(range))}`;

const dollar = 36;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** In either case. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** `F12` or `$F$12` → zero-based; undefined for what is no cell address. Letter by letter, for a sheet has thousands. */
export function parseA1(address: string): CellRef | undefined {
  let at = address.charCodeAt(0) === dollar ? 1 : 0;
  const letters = at;
  let column = -1;
  for (let code = address.charCodeAt(at); isLetter(code); code = address.charCodeAt((at += 1)))
    column = (column + 1) * 26 + (code & 31) - 1;
  if (at === letters || at > letters + 3 || column >= maxColumns) return undefined;
  if (address.charCodeAt(at) === dollar) at += 1;
  const digits = at;
  let row = 0;
  for (let code = address.charCodeAt(at); isDigit(code); code = address.charCodeAt((at += 1)))
    row = row * 10 + code - 48;
  const isNumber = at === address.length && at > digits && at <= digits + 7 && address[digits] !== "0";
  return isNumber && row <= maxRows ? { row: row - 1, column } : undefined;
}

function parseWholeLines(first: string, last: string): RangeRef | undefined {
  if (/^\$?[A-Za-z]{1,3}$/.test(first) && /^\$?[A-Za-z]{1,3}$/.test(last)) {
    const [from, to] = [parseA1(`${first}1`), parseA1(`${last}1`)];
    return from && to && rangeBetween(from, { ...to, row: maxRows - 1 });
  }
  if (/^\$?[1-9]\d{0,6}$/.test(first) && /^\$?[1-9]\d{0,6}$/.test(last)) {
    const [from, to] = [parseA1(`A${first.replace("$", "")}`), parseA1(`A${last.replace("$", "")}`)];
    return from && to && rangeBetween(from, { ...to, column: maxColumns - 1 });
  }
  return undefined;
}

const absoluteR1C1 = /^R([1-9]\d{0,6})C([1-9]\d{0,4})(?::R([1-9]\d{0,6})C([1-9]\d{0,4}))?$/i;

/** `R2C1:R9C5`, as Excel tells a name's place where its references are shown in that style. */
function parseR1C1(address: string): RangeRef | undefined {
  const match = absoluteR1C1.exec(address);
  if (match === null) return undefined;
  const [, row = "", column = "", lastRow = row, lastColumn = column] = match;
  const [top, left, bottom, right] = [Number(row), Number(column), Number(lastRow), Number(lastColumn)];
  if (Math.max(top, bottom) > maxRows || Math.max(left, right) > maxColumns) return undefined;
  return rangeBetween({ row: top - 1, column: left - 1 }, { row: bottom - 1, column: right - 1 });
}

/** `A1:C9`, `$A$1`, `A:C` or `$1:$4`, without a sheet; undefined for what is no rectangle (`#REF!`, a union). */
export function parseA1Range(address: string): RangeRef | undefined {
  const [first = "", last, ...more] = address.split(":");
  if (more.length > 0) return undefined;
  const from = parseA1(first);
  const to = last === undefined ? from : parseA1(last);
  if (from && to) return rangeBetween(from, to);
  return last === undefined ? undefined : parseWholeLines(first, last);
}

/** `It's` → `'It''s'`. Always quoted: valid for every name, needed for most Vietnamese ones. */
export const quoteSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** `{ sheet: "Kế hoạch", range: A1:B2 }` → `'Kế hoạch'!$A$1:$B$2`. */
export const sheetReference = (sheet: string, range: RangeRef): string =>
  `${quoteSheet(sheet)}!${absoluteRangeA1(range)}`;

/** `'Kế hoạch'!$A$1:$B$2` or `Sheet1!A1` → sheet (unquoted) and range; undefined where it is no one rectangle of one sheet. */
export function parseSheetReference(
  reference: string,
): { readonly sheet: string; readonly range: RangeRef } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!:[\]]+))!([^!]+)$/.exec(reference.trim());
  if (match === null) return undefined;
  const [, quoted, plain, address = ""] = match;
  const range = parseA1Range(address) ?? parseR1C1(address);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return range === undefined || sheet === undefined ? undefined : { sheet, range };
}

/** Whether a reference leads nowhere any more; LibreOffice writes `#ref!` where it found one broken. */
export const isBrokenReference = (reference: string): boolean => /#REF!/i.test(reference);
