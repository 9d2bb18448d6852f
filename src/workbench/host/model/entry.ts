import type { Content } from "./cells/scalar";
import { isErrorText } from "./cells/scalar";
import { invalidArgument } from "./excelFault";

/** What an entry becomes: the cell's content (null empties it), and the number format it brings along. */
export interface Entered {
  readonly content: Content | null;
  readonly numberFormat?: string;
}

/** How numbers and dates are written. */
export interface Culture {
  readonly decimal: "." | ",";
  readonly group: "," | ".";
  readonly dayFirst: boolean;
  readonly dateFormat: string;
}

/** The API's: whatever the user's Excel shows, it speaks English. */
export const english: Culture = { decimal: ".", group: ",", dayFirst: false, dateFormat: "m/d/yyyy" };

/** A person's, at an Excel set to Vietnam. */
export const vietnamese: Culture = { decimal: ",", group: ".", dayFirst: true, dateFormat: "dd/mm/yyyy" };

/**
 * Reads what is written to a cell as Excel does: a leading "=" makes a formula and a leading apostrophe a text, a cell of
 * format "@" takes all texts as they are, and texts that look like numbers, percentages, dates, truth values or errors
 * become those. More lenient than Excel: dates as yyyy-mm-dd and in the culture's order with a full year alone, no times, no
 * fractions, no currency.
 */
export function readEntry(entry: string | number | boolean, numberFormat: string, culture = english): Entered {
  if (typeof entry === "number" && !Number.isFinite(entry)) throw invalidArgument(`${entry} cannot stand in a cell`);
  if (typeof entry !== "string") return { content: { value: entry } };
  if (entry === "") return { content: null };
  if (entry.length > 32_767) throw invalidArgument(`a text of ${entry.length} characters; 32767 are allowed`);
  if (numberFormat === "@") return { content: { value: entry.startsWith("'") ? entry.slice(1) : entry } };
  if (entry.startsWith("'")) return { content: { value: entry.slice(1) } };
  if (entry.startsWith("=") && entry.length > 1) return { content: { formula: checkFormula(entry) } };
  return readText(entry, culture);
}

function readText(entry: string, culture: Culture): Entered {
  const text = entry.trim();
  if (/^(true|false)$/i.test(text)) return { content: { value: text.toLowerCase() === "true" } };
  if (isErrorText(text.toUpperCase())) return { content: { value: { error: text.toUpperCase() } } };
  const number = readNumber(text.replace(/%$/, ""), culture);
  if (number !== null) {
    if (!text.endsWith("%")) return { content: { value: number } };
    return { content: { value: number / 100 }, numberFormat: text.includes(culture.decimal) ? "0.00%" : "0%" };
  }
  const serial = readDate(text, culture);
  if (serial === null) return { content: { value: entry } };
  return { content: { value: serial }, numberFormat: culture.dateFormat };
}

function readNumber(text: string, { decimal, group }: Culture): number | null {
  const plain = text
    .replaceAll(group, decimal === "," ? "_" : ",")
    .replaceAll(decimal, ".")
    .replaceAll("_", ",");
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i.test(plain) || !/\d/.test(plain)) return null;
  const number = Number(plain.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

function readDate(text: string, { dayFirst }: Culture): number | null {
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
  const local = dayFirst
    ? /^(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})$/
    : /^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4})$/;
  const groups = (iso.exec(text) ?? local.exec(text))?.groups;
  if (!groups) return null;
  const [year, month, day] = [Number(groups["year"]), Number(groups["month"]), Number(groups["day"])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}

/** Refuses what Excel refuses at once: unbalanced brackets and quotes, more than 8,192 characters, or 255 of a text. */
function checkFormula(formula: string): string {
  if (formula.length > 8192) throw invalidArgument(`a formula of ${formula.length} characters; 8192 are allowed`);
  const longest = Math.max(0, ...(formula.match(/"(?:[^"]|"")*"/g) ?? []).map((text) => text.slice(1, -1).length));
  if (longest > 255) throw invalidArgument(`a text of ${longest} characters in a formula; 255 are allowed`);
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) throw invalidArgument(`the brackets of ${formula} do not match`);
  }
  const quotes = bare.replaceAll('""', "").includes('"');
  if (depth !== 0 || quotes || /[-+*/^&=<>,(]$/.test(bare)) throw invalidArgument(`${formula} is no formula`);
  return formula;
}
