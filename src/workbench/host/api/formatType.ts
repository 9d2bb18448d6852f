import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../../../sheet/areas";
import { invalidArgument } from "../model/excelFault";
import { requirePermission } from "../model/guards";
import type { Json } from "../model/json";
import type { PropertySpec } from "../protocol/apiType";
import { action, defineType } from "../protocol/apiType";
import { asFlag, asNumber, asNumberWithin, asOneOf } from "../protocol/readJson";
import { bordersType } from "./borders";
import { fillType } from "./fill";
import { fontType } from "./font";
import { looks, uniform } from "./rangeFormat";
import type { RangeTarget } from "./rangeTarget";

const cellProtectionType = defineType<RangeTarget>("FormatProtection", {
  properties: { locked: looks("locked", asFlag), formulaHidden: looks("formulaHidden", asFlag) },
});

const lines = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

/** Points, kept as given. Null where the columns differ. */
const columnWidth: PropertySpec<RangeTarget> = {
  get: ({ sheet, area }) => uniform(lines(area.column, area.columns).map((column) => sheet.widthOf(column))),
  set: ({ sheet, area, book }, value) => {
    requirePermission(sheet, "allowFormatColumns");
    const width = size(value);
    if (isWholeRows(area)) {
      sheet.standardWidth = width;
      sheet.columnWidths.clear();
    } else {
      for (let column = area.column; column <= lastColumn(area); column++) sheet.columnWidths.set(column, width);
    }
    book.touched("sizes", sheet, area);
  },
};

const rowHeight: PropertySpec<RangeTarget> = {
  get: ({ sheet, area }) =>
    isWholeColumns(area) ? null : uniform(lines(area.row, area.rows).map((row) => sheet.heightOf(row))),
  set: ({ sheet, area, book }, value) => {
    requirePermission(sheet, "allowFormatRows");
    const height = size(value);
    if (height > 409.5) throw invalidArgument(`a row of ${height} points; 409.5 are allowed`);
    if (isWholeColumns(area)) {
      sheet.standardHeight = height;
      sheet.rowHeights.clear();
    } else {
      for (let row = area.row; row <= lastRow(area); row++) sheet.rowHeights.set(row, height);
    }
    book.touched("sizes", sheet, area);
  },
};

/** True where no column of the area has a width of its own; setting it to true takes those away, false changes nothing. */
const useStandardWidth: PropertySpec<RangeTarget> = {
  quiet: true,
  get: ({ sheet, area }) =>
    [...sheet.columnWidths.keys()].every((column) => !isBetween(column, area.column, area.columns)),
  set: ({ sheet, area, book }, value) => {
    requirePermission(sheet, "allowFormatColumns");
    if (!asFlag(value)) return;
    for (const column of [...sheet.columnWidths.keys()]) {
      if (isBetween(column, area.column, area.columns)) sheet.columnWidths.delete(column);
    }
    book.touched("sizes", sheet, area);
  },
};

const useStandardHeight: PropertySpec<RangeTarget> = {
  quiet: true,
  get: ({ sheet, area }) => [...sheet.rowHeights.keys()].every((row) => !isBetween(row, area.row, area.rows)),
  set: ({ sheet, area, book }, value) => {
    requirePermission(sheet, "allowFormatRows");
    if (!asFlag(value)) return;
    for (const row of [...sheet.rowHeights.keys()]) {
      if (isBetween(row, area.row, area.rows)) sheet.rowHeights.delete(row);
    }
    book.touched("sizes", sheet, area);
  },
};

const isBetween = (index: number, first: number, count: number): boolean => index >= first && index < first + count;

function size(value: Json): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument(`a size of ${points} points`);
  return points;
}

/** Rows lose heights of their own: whoever draws the sheet fits them to what stands in them. */
function fitRows({ sheet, area, book }: RangeTarget): void {
  requirePermission(sheet, "allowFormatRows");
  for (const row of [...sheet.rowHeights.keys()]) {
    if (isBetween(row, area.row, area.rows)) sheet.rowHeights.delete(row);
  }
  book.touched("sizes", sheet, area);
}

/** `Excel.RangeFormat`. Fitting columns to their contents is accepted and changes nothing. */
export const formatType = defineType<RangeTarget>("RangeFormat", {
  properties: {
    horizontalAlignment: looks(
      "horizontal",
      asOneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
    ),
    verticalAlignment: looks("vertical", asOneOf("Top", "Center", "Bottom", "Justify", "Distributed")),
    wrapText: looks("wrap", asFlag),
    indentLevel: looks("indent", asNumberWithin(0, 250)),
    shrinkToFit: looks("shrink", asFlag),
    textOrientation: looks("rotation", asNumber),
    columnWidth,
    rowHeight,
    useStandardWidth,
    useStandardHeight,
  },
  children: { font: fontType, fill: fillType, borders: bordersType, protection: cellProtectionType },
  methods: {
    autofitColumns: action(0, ({ sheet }) => requirePermission(sheet, "allowFormatColumns")),
    autofitRows: action(0, fitRows),
  },
});
