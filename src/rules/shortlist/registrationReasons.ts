import { isBlank, isError } from "../figures/blank";
import type { Raw, Registration } from "../figures/figures";
import type { Place } from "../figures/place";
import { isSerial } from "../figures/serialDate";
import type { Reason } from "./shortlist";

/** Why a registration does not stand (clause VI): no number (an error is none), no date, or a date that is none; empty where it stands. */
export function registrationReasons(
  { registrationNo, registeredOn }: Omit<Registration, "title">,
  at: (field: "registrationNo" | "registeredOn") => Place,
): readonly Reason[] {
  const missing = (raw: Raw, field: "registrationNo" | "registeredOn"): readonly Reason[] =>
    isBlank(raw) || isError(raw) ? [{ code: "registration.missing", place: at(field), numbers: {} }] : [];
  const ofNumber = missing(registrationNo, "registrationNo");
  if (!isBlank(registeredOn) && !isSerial(registeredOn)) {
    return [...ofNumber, { code: "registration.invalid", place: at("registeredOn"), numbers: {} }];
  }
  // One who has not registered at all is told so once.
  return ofNumber.length > 0 ? ofNumber : missing(registeredOn, "registeredOn");
}
