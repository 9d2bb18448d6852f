import { isBlank } from "./blank";
import type { Registration } from "./figures";
import { isSerial } from "./serialDate";

/** Whether a unit or a person has registered: a document's number and a date that can be read (clause VI). */
export const isRegistered = ({ registrationNo, registeredOn }: Omit<Registration, "title">): boolean =>
  !isBlank(registrationNo) && isSerial(registeredOn);
