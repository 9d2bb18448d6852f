import type { SheetDocument } from "../../xlsx/sheetDocument";
import { localName, removeChildren } from "../../xlsx/xmlTree";
import type { Sheet } from "../host/model/sheet";

/** A description always has a colour for the tab; a sheet may have none. */
export function clearLook(document: SheetDocument, sheet: Sheet): void {
  if (sheet.tabColor !== "") return;
  removeChildren(document.section("sheetPr"), (child) => localName(child) === "tabColor");
}
