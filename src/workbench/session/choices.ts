import { containsCell, lastColumn, lastRow } from "../../sheet/areas";
import type { Book } from "../host/model/book";
import { plainValue } from "../host/model/cells/scalar";
import { nameTarget } from "../host/model/definedName";
import { rewriteReferences } from "../host/model/formula/references";
import { relocate } from "../host/model/formula/shift";
import { isJsonObject } from "../host/model/json";
import type { DataValidation } from "../host/model/rangeRules";
import { anchorOf } from "../host/model/rangeRules";
import type { Sheet } from "../host/model/sheet";

/** The validation of a cell, if it has one. */
export const validationAt = (sheet: Sheet, row: number, column: number): DataValidation | null =>
  sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column))) ?? null;

/** Whether the cell shows an arrow with a list. */
export function hasDropDown(rule: DataValidation): boolean {
  const list = rule.settings["list"];
  return isJsonObject(list) && list["inCellDropDown"] !== false;
}

/** What a cell's drop-down list offers: of the rule's own texts, or of the range or name it refers to. */
export function choicesOf(
  book: Book,
  sheet: Sheet,
  rule: DataValidation,
  row: number,
  column: number,
): readonly string[] {
  const list = rule.settings["list"];
  const source = isJsonObject(list) ? list["source"] : undefined;
  if (typeof source !== "string") return [];
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const anchor = anchorOf(rule.areas);
  const formula = rewriteReferences(source.slice(1), relocate(row - anchor.row, column - anchor.column));
  const name = book.findName(formula, sheet.id) ?? book.findName(formula, null);
  const target = nameTarget(name ? name.formula : withSheet(formula, sheet));
  const there = target && book.findSheet(target.sheet);
  if (!target || !there) return [];
  const texts: string[] = [];
  for (let at = target.area.row; at <= lastRow(target.area); at++) {
    for (let across = target.area.column; across <= lastColumn(target.area); across++) {
      const text = String(plainValue(there.valueAt(at, across)));
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

const withSheet = (formula: string, sheet: Sheet): string =>
  rewriteReferences(formula, (reference) => ({ ...reference, sheet: reference.sheet ?? sheet.name }));
