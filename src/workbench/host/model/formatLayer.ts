import { containsCell, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../../../sheet/areas";
import { cellKey, columnOfKey, rowOfKey } from "../../../sheet/cellKey";
import type { RangeRef } from "../../../sheet/places";
import type { CellFormat, FormatPatch } from "./cellFormat";
import { defaultFormat, mergeFormat } from "./cellFormat";
import { keysWithin } from "./keysWithin";

/** The looks of a sheet: of the whole grid, of columns, of rows and of cells, the nearest winning. */
export class FormatLayer {
  grid: FormatPatch = {};
  columns = new Map<number, FormatPatch>();
  rows = new Map<number, FormatPatch>();
  cells = new Map<number, FormatPatch>();

  at(row: number, column: number): CellFormat {
    const layers = [this.columns.get(column), this.rows.get(row), this.cells.get(cellKey(row, column))];
    return layers.reduce<CellFormat>(
      (format, layer) => (layer ? { ...format, ...mergeFormat(format, layer) } : format),
      { ...defaultFormat, ...this.grid },
    );
  }

  paint(area: RangeRef, patch: FormatPatch): void {
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.grid = mergeFormat(this.grid, patch);
      repaint(this.columns, () => true, patch);
      repaint(this.rows, () => true, patch);
      repaint(this.cells, () => true, patch);
    } else if (isWholeColumns(area)) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        this.columns.set(column, mergeFormat(this.columns.get(column) ?? {}, patch));
      }
      this.repaintCells(area, patch);
    } else if (isWholeRows(area)) {
      for (let row = area.row; row <= lastRow(area); row++) {
        this.rows.set(row, mergeFormat(this.rows.get(row) ?? {}, patch));
      }
      this.repaintCells(area, patch);
    } else {
      this.eachCell(area, (key) => this.cells.set(key, mergeFormat(this.cells.get(key) ?? {}, patch)));
    }
  }

  /** Back to what Excel gives a new sheet; columns and rows too where the area covers them. */
  reset(area: RangeRef): void {
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.grid = {};
      this.columns.clear();
      this.rows.clear();
    } else if (isWholeColumns(area)) {
      for (let column = area.column; column <= lastColumn(area); column++) this.columns.delete(column);
    } else if (isWholeRows(area)) {
      for (let row = area.row; row <= lastRow(area); row++) this.rows.delete(row);
    } else if (this.columns.size + this.rows.size + Object.keys(this.grid).length > 0) {
      this.paint(area, defaultFormat);
      return;
    }
    for (const key of keysWithin(this.cells, area)) this.cells.delete(key);
  }

  copy(): FormatLayer {
    const twin = new FormatLayer();
    twin.grid = this.grid;
    twin.columns = new Map(this.columns);
    twin.rows = new Map(this.rows);
    twin.cells = new Map(this.cells);
    return twin;
  }

  private repaintCells(area: RangeRef, patch: FormatPatch): void {
    repaint(this.cells, (key) => containsCell(area, rowOfKey(key), columnOfKey(key)), patch);
  }

  private eachCell(area: RangeRef, visit: (key: number) => void): void {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) visit(cellKey(row, column));
    }
  }
}

function repaint(layer: Map<number, FormatPatch>, covers: (key: number) => boolean, patch: FormatPatch): void {
  for (const [key, format] of layer) if (covers(key)) layer.set(key, mergeFormat(format, patch));
}
