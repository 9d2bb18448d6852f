import { childOf, drawSheet, removeChildren, setAttributes } from "../../ooxml/ooxml";
import type { StyleTable, WorkbookPart } from "../../ooxml/ooxml";
import { columnOfKey, rowOfKey } from "../../sheet/cellKey";
import type { Sheet } from "../host/model/sheet";
import { describeContents, describeLayout, describeLinks, styledKeys } from "./describeSheet";
import type { Looks } from "./looks";
import { clearLook } from "./sheetLooks";
import { visibilities } from "./visibilities";

/** Adds a whole sheet to a file, at a place in tab order. */
export function writeNewSheet(
  workbook: WorkbookPart,
  at: number,
  sheet: Sheet,
  styles: StyleTable,
  looks: Looks,
): void {
  const part = workbook.insertSheet(at, sheet.name);
  workbook.setVisibility(at, visibilities[sheet.visibility]);
  const whole = {
    name: sheet.name,
    layout: describeLayout(sheet),
    blocks: describeContents(sheet),
    links: describeLinks(sheet),
  };
  const document = drawSheet(workbook, part, whole, styles);
  const { root } = document;
  for (const key of styledKeys(sheet)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const index = looks.at(sheet, row, column, sheet.formats.cells.get(key));
    setAttributes(document.ensureCell({ row, column }), { s: index });
  }
  setAttributes(document.section("sheetFormatPr"), { defaultRowHeight: sheet.standardHeight });
  if (sheet.protection === null) removeChildren(root, (child) => child === childOf(root, "sheetProtection"));
  clearLook(document, sheet);
}
