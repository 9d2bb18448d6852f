import { columnOf, lettersOf } from "../../../../sheet/a1";
import {
  fitsSheet,
  isOneCell,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  rangeBetween,
} from "../../../../sheet/areas";
import type { RangeRef } from "../../../../sheet/places";
import { maxColumns, maxRows } from "../../../../sheet/places";

/** `A1`, `A1:B2`, `A:C` or `1:3`, without the sheet. */
export function formatArea(area: RangeRef): string {
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (isWholeColumns(area)) return `${lettersOf(area.column)}:${lettersOf(lastColumn(area))}`;
  const first = `${lettersOf(area.column)}${area.row + 1}`;
  return isOneCell(area) ? first : `${first}:${lettersOf(lastColumn(area))}${lastRow(area) + 1}`;
}

/** `$A$1:$B$2`, `$A:$C` or `$1:$3`. */
export const absoluteArea = (area: RangeRef): string => formatArea(area).replace(/([A-Z]+)(?=\d|:|$)|(\d+)/g, "$$$&");

/** Quoted wherever Excel quotes; quotes inside are doubled. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** With the sheet, as `Range.address` gives it. */
export const fullAddress = (sheet: string, area: RangeRef): string => `${quoteSheet(sheet)}!${formatArea(area)}`;

/** Splits `'It''s'!A1` into the sheet's name and the rest; no sheet where there is no `!`. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  const raw = address.slice(0, mark);
  const sheet = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return { sheet, rest: address.slice(mark + 1) };
}

/** null where it is no address of the grid. `$` signs are ignored, as Excel does. */
export function parseArea(text: string): RangeRef | null {
  const bare = text.trim().replaceAll("$", "");
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(bare);
  if (cells) {
    const [, letters = "", digits = "", toLetters = letters, toDigits = digits] = cells;
    return between(Number(digits) - 1, columnOf(letters), Number(toDigits) - 1, columnOf(toLetters));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  if (columns) return between(0, columnOf(columns[1] ?? ""), maxRows - 1, columnOf(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
  return null;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): RangeRef | null {
  const area = rangeBetween({ row, column }, { row: otherRow, column: otherColumn });
  return fitsSheet(area) ? area : null;
}
