import { invalidArgument } from "./excelFault";
import type { Content } from "./scalar";
import { isErrorText } from "./scalar";

/** What an entry becomes: the cell's content (null empties it), and the number format it brings along. */
export interface Entered {
  readonly content: Content | null;
  readonly numberFormat?: string;
}

/**
 * Reads what is written to a cell as Excel does in en-US: a leading "=" makes a formula and a leading apostrophe a text, a
 * cell of format "@" takes all texts as they are, and texts that look like numbers, percentages, dates, truth values or
 * errors become those. More lenient than Excel: dates as yyyy-mm-dd and m/d/yyyy alone, no times, no fractions, no currency.
 */
export function readEntry(entry: string | number | boolean, numberFormat: string): Entered {
  if (typeof entry === "number" && !Number.isFinite(entry)) throw invalidArgument(`${entry} cannot stand in a cell`);
  if (typeof entry !== "string") return { content: { value: entry } };
  if (entry === "") return { content: null };
  if (numberFormat === "@") return { content: { value: entry.startsWith("'") ? entry.slice(1) : entry } };
  if (entry.startsWith("'")) return { content: { value: entry.slice(1) } };
  if (entry.startsWith("=") && entry.length > 1) return { content: { formula: checkFormula(entry) } };
  return readText(entry);
}

function readText(entry: string): Entered {
  const text = entry.trim();
  if (/^(true|false)$/i.test(text)) return { content: { value: text.toLowerCase() === "true" } };
  if (isErrorText(text.toUpperCase())) return { content: { value: { error: text.toUpperCase() } } };
  const number = readNumber(text.replace(/%$/, ""));
  if (number !== null) {
    if (!text.endsWith("%")) return { content: { value: number } };
    return { content: { value: number / 100 }, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  }
  const serial = readDate(text);
  return serial === null ? { content: { value: entry } } : { content: { value: serial }, numberFormat: "m/d/yyyy" };
}

function readNumber(text: string): number | null {
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i.test(text) || !/\d/.test(text)) return null;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

function readDate(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : american
      ? [Number(american[3]), Number(american[1]), Number(american[2])]
      : [0, 0, 0];
  if (year < 1900) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(time / 86_400_000) + 25_569;
}

/** Refuses what Excel refuses at once: unbalanced brackets and quotes, more than 8,192 characters. */
function checkFormula(formula: string): string {
  if (formula.length > 8192) throw invalidArgument(`a formula of ${formula.length} characters; 8192 are allowed`);
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
