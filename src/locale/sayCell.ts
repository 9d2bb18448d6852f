import { formatDate, isDay } from "./dates";
import type { Locale } from "./locale";
import { formatNumber, formatPercent } from "./numbers";

interface Cell {
  readonly value: string | number | boolean | { readonly error: string } | null;
  readonly shows: "plain" | "day" | "points" | "percent";
}

/** What a cell shows, as a spreadsheet would: a day, a percentage, a number, a text, an error; "" where nothing stands. */
export function sayCell(locale: Locale, { value, shows }: Cell): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (shows === "day") return isDay(value) ? formatDate(locale, value) : formatNumber(locale, value);
  if (shows === "points") return formatPercent(locale, value);
  return shows === "percent" ? formatPercent(locale, value * 100) : formatNumber(locale, value);
}
