import { parseA1Range } from "../../sheet/a1";
import type { RangeRef } from "../../sheet/places";

/** Cells that a formula speaks of: a rectangle, of its own sheet where `sheet` is absent, or what a defined name leads to. */
export type Reference = { readonly sheet: string | undefined; readonly range: RangeRef } | { readonly name: string };

const letters = String.raw`[\p{L}\p{N}_.]`;
const text = String.raw`"(?:[^"]|"")*"`;
const sheet = String.raw`(?:'((?:[^']|'')+)'|((?:\[[^\]]*\])?[\p{L}_]${letters}*))!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const area = String.raw`(${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`;
const name = String.raw`([\p{L}_\\]${letters}*)(?![\p{L}\p{N}_.(])`;
/** Whole, as names of functions are: the end of `1E11` or `LOG10(` is no cell. */
const other = String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?|[\p{L}_\\]${letters}*`;
const error = "#[A-Z0-9/_]+[!?]?";
const token = new RegExp(`${text}|${error}|(?:${sheet})?(?:${area}|${name})|${other}`, "gu");

/**
 * What a formula in English notation speaks of, whole rows and columns among it. What texts name, as in `INDIRECT`, is not
 * known, nor what cells of other files or of several sheets at once are.
 */
export function referencesIn(formula: string): readonly Reference[] {
  return [...formula.matchAll(token)].flatMap(([, quoted, plain, cells, named]): readonly Reference[] => {
    if (named !== undefined) return [{ name: named }];
    const range = cells === undefined ? undefined : parseA1Range(cells);
    return range === undefined ? [] : [{ sheet: quoted?.replaceAll("''", "'") ?? plain, range }];
  });
}
