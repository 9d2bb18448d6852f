import { isoOfSerial } from "./serialDate";

/** 31/12/2099: what is later was not typed as a day of these years. */
export const lastDayTyped = 73_050;

/** Days, as serials, that a spreadsheet may have made of what is typed now. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The two numbers that were typed, "9/10", where a spreadsheet made such a day of them; null for a number that is none. */
export function dayInNumber(
  value: number,
  { from, to }: Days,
): { readonly day: number; readonly month: number } | null {
  const [, month, day] = (isoOfSerial(value) ?? "").split("-").map(Number);
  const isDay = Number.isInteger(value) && value >= from && value <= to;
  return isDay && month !== undefined && day !== undefined ? { day, month } : null;
}
