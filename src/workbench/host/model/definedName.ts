import type { RangeRef } from "../../../sheet/places";
import { parseArea, splitSheet } from "./cells/address";
import { ExcelFault, invalidArgument } from "./excelFault";

/** A name of the workbook, or of one sheet. `formula` begins with "=". */
export interface DefinedName {
  name: string;
  /** A sheet's id, or null for the whole workbook. */
  readonly scope: string | null;
  formula: string;
  comment: string;
  visible: boolean;
}

const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

const hasShape = (name: string): boolean => name.length <= 255 && shape.test(name);
const isAddress = (name: string): boolean => /^[A-Za-z]{1,3}\d{1,7}$/.test(name) && parseArea(name) !== null;
const isR1C1 = (name: string): boolean => /^(r|c|r\d*c\d*)$/i.test(name);

/** Whether Excel would take it as a name. */
export const isName = (name: string): boolean => hasShape(name) && !isAddress(name) && !isR1C1(name);

/** Throws as Excel does: a bad shape, something that reads as a cell, or a name that is taken in its scope. */
export function checkName(name: string, scope: string | null, others: readonly DefinedName[]): void {
  if (!hasShape(name)) throw invalidArgument(`"${name}" cannot be a name`);
  if (isAddress(name)) throw invalidArgument(`"${name}" is the address of a cell`);
  if (isR1C1(name)) throw invalidArgument(`"${name}" is an address in R1C1 notation`);
  if (others.some((other) => other.scope === scope && other.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelFault("ItemAlreadyExists", `the name "${name}" exists already`, 409);
  }
}

/** The sheet and area a name refers to; null where it is a constant, a formula, or broken. */
export function nameTarget(formula: string): { readonly sheet: string; readonly area: RangeRef } | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
  const area = sheet === null || sheet.includes("#REF") ? null : parseArea(rest);
  return sheet === null || area === null ? null : { sheet, area };
}
