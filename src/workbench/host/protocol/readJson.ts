import { invalidArgument } from "../model/excelFault";
import type { Json } from "../model/json";

/** Readers of property values; a wrong kind is `InvalidArgument`, as in Excel. */
export function asText(value: Json): string {
  if (typeof value !== "string") throw invalidArgument(`${JSON.stringify(value)} is not a text`);
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== "number") throw invalidArgument(`${JSON.stringify(value)} is not a number`);
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${JSON.stringify(value)} is not true or false`);
  return value;
}

export const asNumberWithin =
  (low: number, high: number) =>
  (value: Json): number => {
    const number = asNumber(value);
    if (number < low || number > high) throw invalidArgument(`${number} is not within ${low} and ${high}`);
    return number;
  };

/** One of the spellings, in any case, given back as Excel spells it. */
export const asOneOf =
  (...spellings: readonly string[]) =>
  (value: Json): string => {
    const wanted = asText(value).toLowerCase();
    const found = spellings.find((spelling) => spelling.toLowerCase() === wanted);
    if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${spellings.join(", ")}`);
    return found;
  };

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** "#RRGGBB" in capitals, from that or from one of a few HTML names. */
export function asColor(value: Json): string {
  const text = asText(value);
  const named = namedColors[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`"${text}" is not a colour`);
  return text.toUpperCase();
}
