import { splitSheet } from "../cells/address";
import { replaceWords } from "./references";

export interface NameLookup {
  /** The formula behind a name, without "=": of the sheet (by its name) first, else of the workbook; null where unknown. */
  (name: string, sheet: string): string | null;
}

const deepest = 8;

/**
 * The formula with what the names refer to in place of the names, so that an engine need not know of names, their scopes or
 * their changes. Names of names are followed.
 */
export function expandNames(formula: string, sheet: string, lookup: NameLookup, depth = 0): string {
  if (depth > deepest) return formula;
  return replaceWords(formula, (word) => {
    const { sheet: prefix, rest } = splitSheet(word);
    const target = lookup(rest, prefix ?? sheet);
    if (target === null) return word;
    const expanded = expandNames(target, sheet, lookup, depth + 1);
    return isReference(expanded) ? expanded : `(${expanded})`;
  });
}

const isReference = (text: string): boolean =>
  /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)![$A-Za-z0-9:]+$/u.test(text);
