import { lastColumn, lastRow } from "../../sheet/areas";
import { cellKey } from "../../sheet/cellKey";
import type { RangeRef } from "../../sheet/places";
import type { Book } from "../host/model/book";
import type { FormatPatch } from "../host/model/cellFormat";
import type { Content } from "../host/model/cells/scalar";
import type { JsonObject } from "../host/model/json";
import type { Sheet } from "../host/model/sheet";

interface CellState {
  readonly row: number;
  readonly column: number;
  readonly content: Content | null;
  readonly format: FormatPatch | null;
  readonly link: JsonObject | null;
}

/** The cells of one area as they were. */
export interface CellsState {
  readonly sheet: Sheet;
  readonly area: RangeRef;
  readonly cells: readonly CellState[];
}

export function captureCells(sheet: Sheet, area: RangeRef): CellsState {
  const cells: CellState[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const key = cellKey(row, column);
      const format = sheet.formats.cells.get(key) ?? null;
      cells.push({ row, column, content: sheet.contentAt(row, column), format, link: sheet.links.get(key) ?? null });
    }
  }
  return { sheet, area, cells };
}

/** Puts them back, and tells it. */
export function restoreCells(book: Book, { sheet, area, cells }: CellsState): void {
  for (const { row, column, content, format, link } of cells) {
    const key = cellKey(row, column);
    sheet.setContent(row, column, content);
    if (format === null) sheet.formats.cells.delete(key);
    else sheet.formats.cells.set(key, format);
    if (link === null) sheet.links.delete(key);
    else sheet.links.set(key, link);
  }
  book.touched("cells", sheet, area);
}
