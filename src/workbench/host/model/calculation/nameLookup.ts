import type { NameLookup } from "../formula/expandNames";
import type { EngineName, EngineSheet } from "./calculationEngine";

/** Finds what a name refers to, on a sheet and then in the workbook. */
export function nameLookup(sheets: readonly EngineSheet[], names: readonly EngineName[]): NameLookup {
  const sheetNames = new Map(sheets.map((sheet) => [sheet.id, sheet.name.toLowerCase()]));
  const key = (sheet: string, name: string) => `${sheet}!${name.toLowerCase()}`;
  const known = new Map(
    names.map((name) => [
      key(name.scope === null ? "" : (sheetNames.get(name.scope) ?? ""), name.name),
      name.formula.replace(/^=/, ""),
    ]),
  );
  return (name: string, sheet: string): string | null =>
    known.get(key(sheet.toLowerCase(), name)) ?? known.get(key("", name)) ?? null;
}
