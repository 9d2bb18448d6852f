import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import type { CellFormat, FormatPatch } from "../model/cellFormat";
import { requirePermission } from "../model/guards";
import type { Json } from "../model/json";
import type { PropertySpec } from "../protocol/apiType";
import type { RangeTarget } from "./rangeTarget";

/** The looks of every corner and cell that matters: of all cells, but of a few where the area is a whole row or column. */
export function formatsOf({ sheet, area }: RangeTarget): readonly CellFormat[] {
  const bounded = boundedArea(area);
  const formats: CellFormat[] = [];
  for (let row = bounded.row; row <= lastRow(bounded); row++) {
    for (let column = bounded.column; column <= lastColumn(bounded); column++)
      formats.push(sheet.formats.at(row, column));
  }
  return formats;
}

const boundedArea = (area: RangeRef): RangeRef => ({
  ...area,
  rows: isWholeColumns(area) ? 1 : area.rows,
  columns: isWholeRows(area) ? 1 : area.columns,
});

/** The one value all cells have, or null. */
export function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Paints the cells; refused by protection. */
export function paint(target: RangeTarget, patch: FormatPatch): void {
  requirePermission(target.sheet, "allowFormatCells");
  target.sheet.formats.paint(target.area, patch);
  target.book.touched("formats", target.sheet, target.area);
}

/** A property that every cell has: read as the one value of all, or null. */
export const looks = <K extends keyof CellFormat>(
  key: K,
  read: (value: Json) => CellFormat[K],
): PropertySpec<RangeTarget> => ({
  get: (target) => uniform(formatsOf(target).map((format) => format[key])) as Json,
  set: (target, value) => paint(target, { [key]: read(value) }),
});
