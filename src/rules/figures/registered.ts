import { isBlank, isError } from "./blank";
import type { Registration } from "./figures";
import { isSerial } from "./serialDate";

/** Whether a unit or a person has registered: a document's number, no error in its cell, and a date that can be read (clause VI). */
export const isRegistered = ({ registrationNo, registeredOn }: Omit<Registration, "title">): boolean =>
  !isBlank(registrationNo) && !isError(registrationNo) && isSerial(registeredOn);
