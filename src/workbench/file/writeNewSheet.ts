import { SheetDocument } from "../../xlsx/sheetDocument";
import { worksheetPart, writeSheet } from "../../xlsx/sheetWriter";
import type { StyleTable } from "../../xlsx/styleTable";
import type { WorkbookPart } from "../../xlsx/workbookPart";
import { childOf, removeChildren, setAttributes } from "../../xlsx/xmlTree";
import { columnOfKey, rowOfKey } from "../host/model/area";
import type { Sheet } from "../host/model/sheet";
import { describeContents, describeLayout, describeLinks, styledKeys } from "./describeSheet";
import type { Looks } from "./looks";
import { clearLook } from "./sheetLooks";
import { visibilities } from "./visibilities";

/** Writes a whole sheet into the empty worksheet at a place in tab order. */
export function writeNewSheet(
  workbook: WorkbookPart,
  at: number,
  sheet: Sheet,
  styles: StyleTable,
  looks: Looks,
): void {
  const change = {
    ...({ action: "create", kind: "index", name: sheet.name, after: null } as const),
    visibility: visibilities[sheet.visibility],
    layout: describeLayout(sheet),
    blocks: describeContents(sheet),
    links: describeLinks(sheet),
  };
  // An empty worksheet: no names lead into it, and no notes are in it.
  writeSheet(workbook, at, change, styles, false, []);
  const { root } = workbook.file.edit(worksheetPart(workbook, at));
  const document = new SheetDocument(root);
  for (const key of styledKeys(sheet)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const index = looks.at(sheet, row, column, sheet.formats.cells.get(key));
    setAttributes(document.ensureCell({ row, column }), { s: index });
  }
  setAttributes(document.section("sheetFormatPr"), { defaultRowHeight: sheet.standardHeight });
  if (sheet.protection === null) removeChildren(root, (child) => child === childOf(root, "sheetProtection"));
  clearLook(document, sheet);
}
