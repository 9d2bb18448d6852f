import type { SheetDocument } from "../../ooxml/ooxml";
import { localName, removeChildren } from "../../ooxml/ooxml";
import type { Sheet } from "../host/model/sheet";

/** A description always has a colour for the tab; a sheet may have none. */
export function clearLook(document: SheetDocument, sheet: Sheet): void {
  if (sheet.tabColor !== "") return;
  removeChildren(document.section("sheetPr"), (child) => localName(child) === "tabColor");
}
