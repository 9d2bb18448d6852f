import type { Protection } from "../../sheet/protection";
import { worksheetOrder } from "../cells/sheetDocument";
import type { SheetDocument } from "../cells/sheetDocument";
import type { XmlElement } from "../xml/xml";
import { attribute, childOf, insertInOrder, isOn, localName, removeChildren, setAttributes } from "../xml/xmlTree";

/** Of other characters the hash depends on the machine's code page: such a password could not be typed again. */
export const canHash = (password: string): boolean => /^[\x20-\x7E]{0,15}$/.test(password);

/** The 16-bit hash of a sheet password (ECMA-376 part 4, 3.3.1.81), of ASCII characters. It stops slips, nobody with intent. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const char of Array.from(password).reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= char.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

export const isProtected = (root: XmlElement): boolean => isOn(childOf(root, "sheetProtection"), "sheet");

/** The protection of a sheet that only a password takes off; undefined where anybody may. */
export function passwordLock(root: XmlElement): XmlElement | undefined {
  const element = childOf(root, "sheetProtection");
  const hash = element && (attribute(element, "password") ?? attribute(element, "hashValue") ?? "");
  return isOn(element, "sheet") && hash !== "" ? element : undefined;
}

/** Whether a password is surely the one of a lock: that of a longer hash is never known. */
export const opensLock = (lock: XmlElement, password: string): boolean =>
  attribute(lock, "password")?.toUpperCase() === passwordHash(password);

/** Leaves a lock as it was on a sheet that was drawn anew. */
export function keepProtection(sheet: SheetDocument, lock: XmlElement): void {
  removeChildren(sheet.root, (child) => localName(child) === "sheetProtection");
  insertInOrder(sheet.root, lock, worksheetOrder);
}

/** In the file an attribute that is on forbids; absent, most are forbidden where the sheet is protected. */
export function writeProtection(sheet: SheetDocument, protection: Protection): void {
  const allowed = (given: boolean): false | undefined => (given ? false : undefined);
  const element = sheet.section("sheetProtection");
  element.attributes.clear();
  setAttributes(element, {
    password: protection.password === undefined ? undefined : passwordHash(protection.password),
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: allowed(protection.allowFormatRowsAndColumns),
    formatRows: allowed(protection.allowFormatRowsAndColumns),
    insertHyperlinks: allowed(protection.allowInsertHyperlinks),
    insertRows: allowed(protection.allowInsertRows),
    deleteRows: allowed(protection.allowDeleteRows),
    sort: allowed(protection.allowSort),
    autoFilter: allowed(protection.allowAutoFilter),
  });
}
