import { isBlank } from "../figures/blank";
import type { Raw } from "../figures/figures";
import { parseDate } from "../figures/parseDate";
import type { Span } from "../evaluate/planIndex";
import { isSerial } from "../figures/serialDate";
import { unusable, type CellFault } from "./cellFault";

/** What is wrong with a cell that takes a date; null where nothing is, or where it is blank. */
export function dateFault(raw: Raw): CellFault | null {
  if (isBlank(raw) || isSerial(raw)) return null;
  if (typeof raw !== "string") return unusable("date.invalid", raw, {});
  const parsed = parseDate(raw);
  if (parsed.kind === "date") return unusable("date.invalid", raw, {}, parsed.serial);
  return unusable("date.invalid", raw, {}, parsed.kind === "blank" ? null : undefined);
}

/** As `dateFault`, and a warning where the day lies outside of the plan's periods: it counts for none of them. */
export function datedFault(raw: Raw, { from, to }: Span): CellFault | null {
  if (!isSerial(raw)) return dateFault(raw);
  const date = Math.floor(raw);
  const outside = date < from || date > to;
  return outside ? { code: "date.outside-plan", severity: "warning", numbers: { date, from, to } } : null;
}
