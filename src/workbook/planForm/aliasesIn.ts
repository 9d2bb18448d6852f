import type { RowReader } from "./rowReader";

/** What else is written for a name; a part of the plan only where there is any. */
export interface Abbreviations {
  readonly aliases?: readonly string[] | undefined;
}

/** The abbreviations that a row of the form has. */
export function aliasesIn(row: RowReader): Abbreviations {
  const aliases = row.texts("aliases");
  return aliases.length > 0 ? { aliases } : {};
}
