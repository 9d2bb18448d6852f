import type { Raw } from "../../rules/figures/figures";
import { foldText } from "../../rules/figures/cleanText";
import { parseDate } from "../../rules/figures/parseDate";
import { isoOfSerial } from "../../rules/figures/serialDate";

/** A day before 1900, which no spreadsheet counts: something was founded then. */
function oldDay(text: string): string | null {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](1[0-8]\d{2})$/.exec(foldText(text));
  if (found === null) return null;
  const [, day = "", month = "", year = ""] = found;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? null : iso;
}

/** A day as a cell holds it, or as somebody typed it, day before month; null where it is none. */
export function isoOf(raw: Raw): string | null {
  if (typeof raw === "number") return isoOfSerial(raw);
  if (typeof raw !== "string") return null;
  const parsed = parseDate(raw);
  return parsed.kind === "date" ? isoOfSerial(parsed.serial) : oldDay(raw);
}
