import type { RangeRef } from "../../../sheet/places";
import { maxColumns, maxRows } from "../../../sheet/places";
import { formatArea } from "./cells/address";
import { accessDenied, invalidArgument } from "./excelFault";
import type { Permission } from "./protection";
import type { Sheet } from "./sheet";

/** Throws `AccessDenied` where a locked cell of a protected sheet would be written. */
export function requireUnlocked(sheet: Sheet, area: RangeRef): void {
  if (sheet.protection !== null && sheet.hasLocked(area)) {
    throw accessDenied(`${formatArea(area)} of the protected sheet "${sheet.name}" holds locked cells`);
  }
}

/** Throws `AccessDenied` where the protection of the sheet does not allow it. */
export function requirePermission(sheet: Sheet, permission: Permission): void {
  if (sheet.protection !== null && !sheet.protection.options[permission]) {
    throw accessDenied(`the protection of "${sheet.name}" does not have ${permission}`);
  }
}

/** Throws `AccessDenied` on any protected sheet. */
export function requireUnprotected(sheet: Sheet, what: string): void {
  if (sheet.protection !== null) throw accessDenied(`"${sheet.name}" is protected: ${what} is refused`);
}

const cellLimit = 5_000_000;

/** Excel reads and writes at most 5,000,000 cells of a range at once. */
export function requireReadable(area: RangeRef): void {
  if (area.rows * area.columns > cellLimit || (area.rows === maxRows && area.columns === maxColumns)) {
    throw invalidArgument(`${formatArea(area)} has more than ${cellLimit} cells`);
  }
}
