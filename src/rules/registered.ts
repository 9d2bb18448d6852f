import { isBlank } from "./blank";
import type { Registration } from "./figures";
import { isSerial } from "./serialDate";

/** Clause VI: registered is who has a registration document with a number and a readable date. */
export const isRegistered = (registration: Pick<Registration, "registrationNo" | "registeredOn">): boolean =>
  !isBlank(registration.registrationNo) && isSerial(registration.registeredOn);
