import { splitSheet } from "../cells/address";
import { replaceWords } from "./references";

export interface NameLookup {
  /** The formula behind a name, without "=": of the sheet (by its name) first, else of the workbook; null where unknown. */
  (name: string, sheet: string): string | null;
}

const deepest = 8;
/** Names that are followed for one formula: ten names of ten names each are ten billion. */
const most = 1000;

/**
 * The formula with what the names refer to in place of the names, so that an engine need not know of names, their scopes or
 * their changes. Names of names are followed.
 */
export const expandNames = (formula: string, sheet: string, lookup: NameLookup): string =>
  follow(formula, sheet, lookup, { depth: 0, followed: { count: 0 } });

interface Way {
  readonly depth: number;
  /** Of the whole formula. */
  readonly followed: { count: number };
}

function follow(formula: string, sheet: string, lookup: NameLookup, { depth, followed }: Way): string {
  if (depth > deepest) return formula;
  return replaceWords(formula, (word) => {
    const { sheet: prefix, rest } = splitSheet(word);
    const target = lookup(rest, prefix ?? sheet);
    if (target === null || (followed.count += 1) > most) return word;
    const expanded = follow(target, sheet, lookup, { depth: depth + 1, followed });
    return isReference(expanded) ? expanded : `(${expanded})`;
  });
}

const isReference = (text: string): boolean =>
  /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)![$A-Za-z0-9:]+$/u.test(text);
