import { fitsSheet, intersection, lastColumn, lastRow } from "../../../sheet/areas";
import { cellKey } from "../../../sheet/cellKey";
import type { RangeRef } from "../../../sheet/places";
import type { Book } from "./book";
import type { Content } from "./cells/scalar";
import { invalidArgument } from "./excelFault";
import { rewriteReferences } from "./formula/references";
import { relocate } from "./formula/shift";
import { requireReadable, requireUnlocked } from "./guards";
import type { RangeRule } from "./rangeRules";
import { cutRules, rewriteRule, rulesWithin } from "./rangeRules";
import type { Sheet } from "./sheet";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

interface Place {
  readonly sheet: Sheet;
  readonly area: RangeRef;
}

interface Snapshot {
  readonly content: Content | null;
  readonly value: Content | null;
  readonly format: ReturnType<Sheet["formats"]["at"]>;
}

/** As `Range.copyFrom`: the source is repeated where the destination is a multiple of it, or is pasted whole. */
export function copyRange(book: Book, from: Place, to: Place, what: CopyWhat): void {
  requireReadable(from.area);
  const area = destination(from.area, to.area);
  requireUnlocked(to.sheet, area);
  const source = snapshot(from);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const r = (row - area.row) % from.area.rows;
      const c = (column - area.column) % from.area.columns;
      const cell = source[r]?.[c];
      if (!cell) continue;
      if (what === "Values") to.sheet.setContent(row, column, cell.value);
      if (what === "All" || what === "Formulas") {
        to.sheet.setContent(row, column, moved(cell.content, row - from.area.row - r, column - from.area.column - c));
      }
      if (what === "All" || what === "Formats") {
        to.sheet.formats.cells.set(cellKey(row, column), cell.format);
      }
    }
  }
  if (what === "All" || what === "Formats") copyRules(book, from, { sheet: to.sheet, area }, what === "All");
  book.touched("cells", to.sheet, area);
}

function destination(from: RangeRef, to: RangeRef): RangeRef {
  const fits = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  const area = fits ? to : { ...to, rows: from.rows, columns: from.columns };
  if (!fitsSheet(area)) throw invalidArgument("the copy does not fit the grid");
  requireReadable(area);
  return area;
}

const snapshot = ({ sheet, area }: Place): readonly (readonly Snapshot[])[] =>
  Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const row = area.row + r;
      const column = area.column + c;
      const value = sheet.valueAt(row, column);
      return {
        content: sheet.contentAt(row, column),
        value: value === "" ? null : { value },
        format: sheet.formats.at(row, column),
      };
    }),
  );

function moved(content: Content | null, rows: number, columns: number): Content | null {
  if (content === null || !("formula" in content)) return content;
  return { formula: rewriteReferences(content.formula, relocate(rows, columns)) };
}

/** Conditional formats come along with the looks; validations and merges with everything. */
function copyRules(book: Book, from: Place, to: Place, everything: boolean): void {
  const formats = tileRules(from.sheet.conditionalFormats, from.area, to.area);
  to.sheet.conditionalFormats = [
    ...cutRules(to.sheet.conditionalFormats, to.area),
    ...formats.map((rule) => ({ ...rule, id: book.freshId() })),
  ];
  if (!everything) return;
  to.sheet.validations = [
    ...cutRules(to.sheet.validations, to.area),
    ...tileRules(from.sheet.validations, from.area, to.area),
  ];
  const merges = from.sheet.merges.flatMap((merge) => tiled(intersection(merge, from.area), from.area, to.area));
  to.sheet.merges = [...to.sheet.merges.filter((merge) => intersection(merge, to.area) === null), ...merges];
}

function tileRules<T extends RangeRule>(rules: readonly T[], from: RangeRef, to: RangeRef): T[] {
  const move = relocate(to.row - from.row, to.column - from.column);
  return rulesWithin(rules, from).map((rule) => ({
    ...rewriteRule(rule, (formula) => rewriteReferences(formula, move)),
    areas: rule.areas.flatMap((area) => tiled(area, from, to)),
  }));
}

/** A part of the source wherever the source is repeated in the destination. */
function tiled(part: RangeRef | null, from: RangeRef, to: RangeRef): RangeRef[] {
  if (part === null) return [];
  const places: RangeRef[] = [];
  for (let row = to.row; row + from.rows <= to.row + to.rows; row += from.rows) {
    for (let column = to.column; column + from.columns <= to.column + to.columns; column += from.columns) {
      places.push({ ...part, row: row + part.row - from.row, column: column + part.column - from.column });
    }
  }
  return places;
}
