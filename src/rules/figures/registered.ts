import { calendarYear } from "../../plan/calendarYear";
import { isBlank, isError, shownText } from "./blank";
import type { Raw, Registration } from "./figures";
import { isSerial, serialOfIso } from "./serialDate";

/** Characters that show nothing, by themselves: control characters, spaces of all kinds that are pasted along. */
const unseen = /[\u0000-\u0020\u00a0\u200b\ufeff]/g;

/** A document's number: anything that can be seen, and no error. */
export const isDocumentNo = (raw: Raw): boolean =>
  !isBlank(raw) && !isError(raw) && shownText(raw).replaceAll(unseen, "") !== "";

interface Days {
  readonly from: number;
  readonly to: number;
}

/** Of the years that were asked for: every person and every unit asks, at every occasion. */
const known = new Map<number, Days>();

/** The days on which one may register for a plan: those of its year, and of the year before, for plans are made early. */
export function registrationDays(year: number): Days {
  const there = known.get(year);
  if (there !== undefined) return there;
  const days = { from: serialOfIso(calendarYear(year - 1).first), to: serialOfIso(calendarYear(year).last) };
  known.set(year, days);
  return days;
}

/** Whether a date can be that of a registration. */
export function isRegistrationDay(raw: Raw, year: number): raw is number {
  const { from, to } = registrationDays(year);
  return isSerial(raw) && Math.floor(raw) >= from && Math.floor(raw) <= to;
}

/** Whether a unit or a person has registered: a document's number, and a day on which one could (clause VI). */
export const isRegistered = ({ registrationNo, registeredOn }: Omit<Registration, "title">, year: number): boolean =>
  isDocumentNo(registrationNo) && isRegistrationDay(registeredOn, year);
