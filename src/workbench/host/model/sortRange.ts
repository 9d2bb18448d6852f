import { containsCell, intersection, lastColumn } from "../../../sheet/areas";
import { cellKey } from "../../../sheet/cellKey";
import type { RangeRef } from "../../../sheet/places";
import type { Book } from "./book";
import type { FormatPatch } from "./cellFormat";
import type { Content } from "./cells/scalar";
import { ExcelFault, invalidArgument } from "./excelFault";
import { rewriteReferences } from "./formula/references";
import { relocate } from "./formula/shift";
import { requirePermission, requireUnlocked } from "./guards";
import type { JsonObject } from "./json";
import type { Sheet } from "./sheet";
import { compareValues } from "./sortOrder";

export interface SortOrder {
  /** Of the sheet, within the area. */
  readonly column: number;
  readonly descending?: boolean;
}

interface Cell {
  readonly column: number;
  readonly content: Content | null;
  readonly format: FormatPatch | undefined;
  readonly link: JsonObject | undefined;
}

/**
 * Sorts the rows of an area by one of its columns, as Excel does. Contents and looks move with their row; rules and what is
 * beside the area stay. A formula that moves is changed as if it were copied, so that a reference to another row leads
 * elsewhere or breaks, and no formula follows what was moved (Microsoft's Q40401, "Errors Sorting Cells That Contain
 * References"). Hidden rows stay; cells that are empty are last in either direction. Merged cells are refused; on a protected
 * sheet so is an area with locked cells, whatever the protection allows. That a reference which names its sheet is changed
 * alike is a guess.
 */
export function sortRange(book: Book, sheet: Sheet, area: RangeRef, { column, descending = false }: SortOrder): void {
  if (!containsCell(area, area.row, column)) throw invalidArgument("the column to sort by lies beside the area");
  requirePermission(sheet, "allowSort");
  requireUnlocked(sheet, area);
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) {
    throw new ExcelFault("InvalidOperation", "to sort, all merged cells would have to be of one size");
  }
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const sorted = [...rows].sort((one, other) => compareRows(sheet, column, one, other, descending));
  const moved = sorted.map((from) => ({ from, cells: cellsOf(sheet, area, from) }));
  moved.forEach(({ from, cells }, index) => putRow(sheet, rows[index] ?? from, from, cells));
  book.touched("cells", sheet, area);
}

function compareRows(sheet: Sheet, column: number, one: number, other: number, descending: boolean): number {
  const blanks = [one, other].map((row) => Number(sheet.contentAt(row, column) === null));
  if (blanks.includes(1)) return (blanks[0] ?? 0) - (blanks[1] ?? 0);
  const order = compareValues(sheet.valueAt(one, column), sheet.valueAt(other, column));
  return descending ? -order : order;
}

function cellsOf(sheet: Sheet, area: RangeRef, row: number): readonly Cell[] {
  const columns = Array.from({ length: lastColumn(area) - area.column + 1 }, (_, index) => area.column + index);
  return columns.map((column) => {
    const key = cellKey(row, column);
    const [format, link] = [sheet.formats.cells.get(key), sheet.links.get(key)];
    return { column, content: sheet.contentAt(row, column), format, link };
  });
}

function putRow(sheet: Sheet, row: number, from: number, cells: readonly Cell[]): void {
  for (const { column, content, format, link } of cells) {
    const key = cellKey(row, column);
    sheet.setContent(row, column, asCopied(content, row - from));
    if (format === undefined) sheet.formats.cells.delete(key);
    else sheet.formats.cells.set(key, format);
    if (link === undefined) sheet.links.delete(key);
    else sheet.links.set(key, link);
  }
}

const asCopied = (content: Content | null, rows: number): Content | null =>
  content !== null && "formula" in content
    ? { formula: rewriteReferences(content.formula, relocate(rows, 0)) }
    : content;
