import type { FileKind } from "../../actions/port/fileHost";

/** "ten (2)" is the second version of "ten". */
const version = /^(?<stem>.*\S)\s*\((?<number>[1-9]\d{0,5})\)$/u;

/** The name of the next version of a file: "ten.xlsx" → "ten (2).xlsx" → "ten (3).xlsx". */
export function nextVersion(name: string): string {
  const dot = name.lastIndexOf(".");
  const [whole, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ".xlsx"];
  const { stem = whole, number = "1" } = version.exec(whole)?.groups ?? {};
  return `${stem} (${Number(number) + 1})${ending}`;
}

/** What a file is written as: what its name says, and .xlsx where it says something else. */
export const kindOf = (name: string): FileKind => (name.toLowerCase().endsWith(".xlsm") ? "xlsm" : "xlsx");
