import { quoteSheet, toA1 } from "../../sheet/a1";
import type { Link } from "../../sheet/contents";
import type { SheetDocument } from "../cells/sheetDocument";
import { attribute, makeElement, removeChildren } from "../xml/xmlTree";

/** Links to names and to cells of this workbook; a cell's older link gives way. */
export function writeLinks(sheet: SheetDocument, links: readonly Link[]): void {
  if (links.length === 0) return;
  const list = sheet.section("hyperlinks");
  for (const link of links) {
    const ref = toA1(link);
    const location = "name" in link ? link.name : `${quoteSheet(link.sheet)}!${toA1(link.cell)}`;
    removeChildren(list, (other) => attribute(other, "ref") === ref);
    list.children.push(makeElement(list, "hyperlink", { ref, location, tooltip: link.tip }));
  }
}
