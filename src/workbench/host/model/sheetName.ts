import type { Sheet } from "./sheet";
import { ExcelFault, invalidArgument } from "./excelFault";

const forbidden = /[:\\/?*[\]]/;

/** Throws as Excel does for a name that no sheet may have, or that another sheet has (hidden ones too, in any case). */
export function checkSheetName(name: string, others: readonly Sheet[]): void {
  if (name.length === 0) throw invalidArgument("a sheet's name is empty");
  if (name.length > 31) throw invalidArgument(`sheet name "${name}" has ${name.length} characters; 31 are allowed`);
  if (forbidden.test(name)) throw invalidArgument(`sheet name "${name}" holds one of : \\ / ? * [ ]`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`sheet name "${name}" has an apostrophe at an end`);
  if (name.toLowerCase() === "history") throw invalidArgument(`"History" is reserved`);
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelFault("ItemAlreadyExists", `a sheet named "${name}" exists already`, 409);
  }
}

/** `Sheet1`, `Sheet2`...: the first that is free. */
export function freeSheetName(sheets: readonly Sheet[]): string {
  for (let number = sheets.length + 1; ; number++) {
    if (isFree(`Sheet${number}`, sheets)) return `Sheet${number}`;
  }
}

/** `Name (2)`, as Excel calls a copy, cut to 31 characters. */
export function copyName(name: string, sheets: readonly Sheet[]): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = stem.slice(0, 31 - ending.length) + ending;
    if (isFree(candidate, sheets)) return candidate;
  }
}

const isFree = (name: string, sheets: readonly Sheet[]): boolean =>
  !sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
