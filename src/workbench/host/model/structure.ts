import { wholeLines } from "../../../sheet/areas";
import { cellKey, columnOfKey, rowOfKey } from "../../../sheet/cellKey";
import type { RangeRef } from "../../../sheet/places";
import { maxColumns, maxRows } from "../../../sheet/places";
import type { Book } from "./book";
import { ExcelFault } from "./excelFault";
import { rewriteReferences } from "./formula/references";
import type { Shift } from "./formula/shift";
import { shiftReferences, shiftSpan } from "./formula/shift";
import { shiftArea } from "./formula/shiftArea";
import { cutRules } from "./rangeRules";
import { rewriteFormulas } from "./rewriteFormulas";
import type { Sheet } from "./sheet";

/** Puts in or takes out whole rows or columns; cells, looks, sizes, rules, names and every formula follow. */
export function shiftLines(book: Book, sheet: Sheet, shift: Shift): void {
  requireRoom(sheet, shift);
  if (shift.count < 0) {
    sheet.validations = cutRules(sheet.validations, shiftedArea(shift));
    sheet.conditionalFormats = cutRules(sheet.conditionalFormats, shiftedArea(shift));
  }
  rewriteFormulas(book, (formula, standsOn) =>
    rewriteReferences(formula, shiftReferences(shift, sheet.name, standsOn)),
  );
  sheet.contents = moveCells(sheet.contents, shift);
  sheet.computed = moveCells(sheet.computed, shift);
  sheet.links = moveCells(sheet.links, shift);
  sheet.formats.cells = moveCells(sheet.formats.cells, shift);
  if (shift.axis === "row") {
    sheet.rowHeights = moveLines(sheet.rowHeights, shift);
    sheet.formats.rows = moveLines(sheet.formats.rows, shift);
    sheet.hiddenRows = moveSet(sheet.hiddenRows, shift);
  } else {
    sheet.columnWidths = moveLines(sheet.columnWidths, shift);
    sheet.formats.columns = moveLines(sheet.formats.columns, shift);
    sheet.hiddenColumns = moveSet(sheet.hiddenColumns, shift);
  }
  const move = (area: RangeRef) => shiftArea(area, shift) ?? [];
  sheet.merges = sheet.merges.flatMap(move).filter((merge) => merge.rows * merge.columns > 1);
  sheet.validations = moveRules(sheet.validations, shift);
  sheet.conditionalFormats = moveRules(sheet.conditionalFormats, shift);
  sheet.page.printArea = sheet.page.printArea.flatMap(move);
  sheet.page.titleRows = sheet.page.titleRows && shiftArea(sheet.page.titleRows, shift);
  sheet.page.titleColumns = sheet.page.titleColumns && shiftArea(sheet.page.titleColumns, shift);
  sheet.filter = sheet.filter && shiftArea(sheet.filter, shift);
  inheritLooks(sheet, shift);
  sheet.revision++;
  book.announce({ kind: "shifted", sheet: sheet.id, area: shiftedArea(shift), shift, source: book.source });
}

/** The lines that were put in or taken out. */
const shiftedArea = ({ axis, at, count }: Shift): RangeRef => wholeLines(axis, at, Math.abs(count));

function requireRoom(sheet: Sheet, { axis, count }: Shift): void {
  const limit = axis === "row" ? maxRows : maxColumns;
  for (const key of count > 0 ? sheet.contents.keys() : []) {
    if ((axis === "row" ? rowOfKey(key) : columnOfKey(key)) + count >= limit) {
      throw new ExcelFault("NonBlankCellOffSheet", "filled cells would fall off the sheet");
    }
  }
}

/** New lines look like the ones above or left of them, as in Excel. */
function inheritLooks(sheet: Sheet, { axis, at, count }: Shift): void {
  if (count <= 0 || at === 0) return;
  for (const [key, format] of [...sheet.formats.cells]) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if ((axis === "row" ? row : column) !== at - 1) continue;
    for (let step = 1; step <= count; step++) {
      sheet.formats.cells.set(axis === "row" ? cellKey(row + step, column) : cellKey(row, column + step), format);
    }
  }
  const sizes = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
  const size = sizes.get(at - 1);
  for (let step = 0; size !== undefined && step < count; step++) sizes.set(at + step, size);
}

const moveLine = (line: number, shift: Shift): number | null => shiftSpan(line, line, shift)?.from ?? null;

function moveCells<T>(cells: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, cell] of cells) {
    const row = shift.axis === "row" ? moveLine(rowOfKey(key), shift) : rowOfKey(key);
    const column = shift.axis === "column" ? moveLine(columnOfKey(key), shift) : columnOfKey(key);
    if (row !== null && column !== null) moved.set(cellKey(row, column), cell);
  }
  return moved;
}

function moveLines<T>(lines: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  return new Map(
    [...lines].flatMap(([line, value]) => {
      const moved = moveLine(line, shift);
      return moved === null ? [] : [[moved, value] as const];
    }),
  );
}

const moveSet = (lines: ReadonlySet<number>, shift: Shift): Set<number> =>
  new Set([...lines].flatMap((line) => moveLine(line, shift) ?? []));

const moveRules = <T extends { readonly areas: readonly RangeRef[] }>(rules: readonly T[], shift: Shift): T[] =>
  rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
