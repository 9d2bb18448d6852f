import { isBlank } from "../figures/blank";
import type { Registration } from "../figures/figures";
import type { Place } from "../figures/place";
import { isDocumentNo, isRegistrationDay } from "../figures/registered";
import type { Reason } from "./shortlist";

/** Why a registration does not stand (clause VI): no number, no date, or none of the days on which one could; empty where it stands. */
export function registrationReasons(
  { registrationNo, registeredOn }: Omit<Registration, "title">,
  year: number,
  at: (field: "registrationNo" | "registeredOn") => Place,
): readonly Reason[] {
  const missing = (isMissing: boolean, field: "registrationNo" | "registeredOn"): readonly Reason[] =>
    isMissing ? [{ code: "registration.missing", place: at(field), numbers: {} }] : [];
  const ofNumber = missing(!isDocumentNo(registrationNo), "registrationNo");
  if (!isBlank(registeredOn) && !isRegistrationDay(registeredOn, year)) {
    return [...ofNumber, { code: "registration.invalid", place: at("registeredOn"), numbers: {} }];
  }
  // One who has not registered at all is told so once.
  return ofNumber.length > 0 ? ofNumber : missing(isBlank(registeredOn), "registeredOn");
}
