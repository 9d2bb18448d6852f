import { foldText } from "./cleanText";

/**
 * What a typed text says as a figure. `value` is the number as written: 92 for "92%", with `percent` true. `readings` of an
 * ambiguous one are the number with the mark as grouping ("1.234" as 1234), then as a decimal mark (1.234).
 */
export type ParsedFigure =
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  | { readonly kind: "ambiguous"; readonly readings: readonly [number, number] }
  | { readonly kind: "blank" }
  | { readonly kind: "text" };

const minus = "[-\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\u207B]";
const currency = /(?<=[\d\s)])(?:₫|đồng|đ|vnđ|vnd)\.?$/;
/** More digits than a double keeps are an identity number, not a figure. */
const mostDigits = 15;

const digits = (text: string): string => text.replace(/\D/g, "");

function readUnsigned(text: string): number | readonly [number, number] | null {
  if (digits(text).length > mostDigits) return null;
  const decimal = (whole: string, fraction: string): number => Number(`${digits(whole) || "0"}.${fraction}`);
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*$/.test(text)) {
    const parts = text.split(/[ .,]/);
    const grouped = Number(digits(text));
    // One group after a point or a comma may as well be three decimals: "1.234".
    if (parts.length > 2 || text.includes(" ")) return grouped;
    return [grouped, decimal(parts[0] ?? "", parts[1] ?? "")];
  }
  const found =
    /^(?<whole>[1-9]\d{0,2}(?: \d{3})+)(?<separator>[.,])(?<fraction>\d+)$/.exec(text) ??
    /^(?<whole>[1-9]\d{0,2}(?:\.\d{3})+)(?<separator>,)(?<fraction>\d+)$/.exec(text) ??
    /^(?<whole>[1-9]\d{0,2}(?:,\d{3})+)(?<separator>\.)(?<fraction>\d+)$/.exec(text) ??
    /^(?<whole>\d*)(?<separator>[.,])(?<fraction>\d+)$/.exec(text);
  const { whole = "", fraction = "" } = found?.groups ?? {};
  if (fraction === "") return null;
  const value = decimal(whole, fraction);
  // "1 234.567": the last mark may be a slip of grouping.
  return whole.includes(" ") && fraction.length === 3 ? [Number(digits(text)), value] : value;
}

/** Reads a typed text as a figure, Vietnamese or English separators; what can be read in two ways is never guessed. */
export function parseFigure(typed: string): ParsedFigure {
  let text = foldText(typed).toLowerCase();
  if (text === "") return { kind: "blank" };
  const unit = currency.exec(text);
  if (unit !== null) text = text.slice(0, unit.index).trim();
  const inBrackets = /^\((.*)\)$/.exec(text);
  if (inBrackets !== null) text = (inBrackets[1] ?? "").trim();
  const percent = text.endsWith("%");
  if (percent) text = text.slice(0, -1).trim();
  if (percent && unit !== null) return { kind: "text" };
  const sign = new RegExp(`^(?:(?<minus>${minus})|\\+) ?`).exec(text);
  if (sign !== null) text = text.slice(sign[0].length);
  if (sign !== null && inBrackets !== null) return { kind: "text" };
  const factor = inBrackets !== null || sign?.groups?.minus !== undefined ? -1 : 1;
  const signed = (value: number): number => (value === 0 ? 0 : factor * value);
  const read = readUnsigned(text);
  if (read === null) return { kind: "text" };
  if (typeof read === "number") return { kind: "number", value: signed(read), percent };
  return { kind: "ambiguous", readings: [signed(read[0]), signed(read[1])] };
}
