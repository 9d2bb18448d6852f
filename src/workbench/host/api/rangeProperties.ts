import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../../../sheet/areas";
import type { Value } from "../model/cells/scalar";
import { isError, plainValue } from "../model/cells/scalar";
import { ExcelFault, invalidArgument } from "../model/excelFault";
import { requirePermission } from "../model/guards";
import type { Json } from "../model/json";
import { formatValue } from "../model/numberText";
import { writeEntries } from "../model/writing";
import type { PropertySpec } from "../protocol/apiType";
import { hyperlinkProperty } from "./hyperlink";
import type { RangeTarget } from "./rangeTarget";
import { entriesFor, readMatrix } from "./readMatrix";

const valueType = (value: Value): string => {
  if (isError(value)) return "Error";
  if (value === "") return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
};

const formulaAt = ({ sheet }: RangeTarget, row: number, column: number) => {
  const content = sheet.contentAt(row, column);
  if (content === null) return "";
  return "formula" in content ? content.formula : plainValue(content.value);
};

const write = (target: RangeTarget, value: Json): void =>
  writeEntries(target.book, target.sheet, target.area, entriesFor(target.area, value));

function writeNumberFormats(target: RangeTarget, value: Json): void {
  const { sheet, area, book } = target;
  requirePermission(sheet, "allowFormatCells");
  if (typeof value === "string") {
    sheet.formats.paint(area, { numberFormat: value });
  } else {
    const formats = entriesFor(area, value);
    if (formats.length !== area.rows || formats.some((row) => row.length !== area.columns)) {
      throw invalidArgument(`number formats do not fit ${target.localAddress}`);
    }
    formats.forEach((row, r) =>
      row.forEach((format, c) => {
        if (format === null) return;
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        sheet.formats.paint(cell, { numberFormat: String(format) });
      }),
    );
  }
  book.touched("formats", sheet, area);
}

function hide(target: RangeTarget, axis: "row" | "column", value: Json): void {
  const { sheet, area, book } = target;
  requirePermission(sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const [hidden, first, last] =
    axis === "row" ? [sheet.hiddenRows, area.row, lastRow(area)] : [sheet.hiddenColumns, area.column, lastColumn(area)];
  if (value === true) for (let line = first; line <= last; line++) hidden.add(line);
  // Of a whole sheet a million may be shown, and few are hidden.
  else for (const line of hidden) if (line >= first && line <= last) hidden.delete(line);
  book.touched("sizes", sheet, area);
}

/** True or false where all lines agree, else null. */
function hiddenState(lines: ReadonlySet<number>, first: number, count: number): Json {
  let hidden = 0;
  for (const line of lines) if (line >= first && line < first + count) hidden++;
  return hidden === 0 ? false : hidden === count ? true : null;
}

const reader = (read: (target: RangeTarget, row: number, column: number) => string | number | boolean) => {
  return (target: RangeTarget) => readMatrix(target.area, (row, column) => read(target, row, column));
};

/** The plain properties of `Excel.Range`. */
export const rangeProperties: Readonly<Record<string, PropertySpec<RangeTarget>>> = {
  address: { get: (target) => target.address },
  addressLocal: { get: (target) => target.address },
  cellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
  rowCount: { get: ({ area }) => area.rows },
  columnCount: { get: ({ area }) => area.columns },
  rowIndex: { get: ({ area }) => area.row },
  columnIndex: { get: ({ area }) => area.column },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  values: {
    get: reader(({ sheet }, row, column) => plainValue(sheet.valueAt(row, column))),
    set: write,
    calculated: true,
  },
  formulas: { get: reader(formulaAt), set: write },
  formulasLocal: { get: reader(formulaAt), set: write, quiet: true },
  valueTypes: { get: reader(({ sheet }, row, column) => valueType(sheet.valueAt(row, column))), calculated: true },
  text: {
    get: reader(({ sheet }, row, column) =>
      formatValue(sheet.valueAt(row, column), sheet.formats.at(row, column).numberFormat),
    ),
    calculated: true,
  },
  numberFormat: {
    get: reader(({ sheet }, row, column) => sheet.formats.at(row, column).numberFormat),
    set: writeNumberFormats,
  },
  numberFormatLocal: {
    get: reader(({ sheet }, row, column) => sheet.formats.at(row, column).numberFormat),
    set: writeNumberFormats,
    quiet: true,
  },
  hidden: {
    get: ({ sheet, area }) => {
      const rows = hiddenState(sheet.hiddenRows, area.row, area.rows);
      const columns = hiddenState(sheet.hiddenColumns, area.column, area.columns);
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    },
  },
  rowHidden: {
    get: ({ sheet, area }) => hiddenState(sheet.hiddenRows, area.row, area.rows),
    set: (target, value) => hide(target, "row", value),
  },
  columnHidden: {
    get: ({ sheet, area }) => hiddenState(sheet.hiddenColumns, area.column, area.columns),
    set: (target, value) => hide(target, "column", value),
  },
  hasSpill: { get: () => false, quiet: true },
  hyperlink: hyperlinkProperty,
  left: { get: ({ sheet, area }) => total(area.column, (column) => sheet.widthOf(column)), quiet: true },
  top: { get: ({ sheet, area }) => total(area.row, (row) => sheet.heightOf(row)), quiet: true },
  width: {
    get: ({ sheet, area }) => total(area.columns, (column) => sheet.widthOf(area.column + column)),
    quiet: true,
  },
  height: { get: ({ sheet, area }) => total(area.rows, (row) => sheet.heightOf(area.row + row)), quiet: true },
};

function total(count: number, size: (line: number) => number): number {
  if (count > 100_000) throw new ExcelFault("GeneralException", "the size of a whole sheet is not measured");
  let sum = 0;
  for (let line = 0; line < count; line++) sum += size(line);
  return sum;
}
