import type { Style } from "../../workbook/styles";
import { emptyPackage } from "../../xlsx/emptyPackage";
import { writeNames } from "../../xlsx/names";
import { selectSheet } from "../../xlsx/selectSheet";
import { SheetDocument } from "../../xlsx/sheetDocument";
import { worksheetPart, writeSheet } from "../../xlsx/sheetWriter";
import { StyleTable } from "../../xlsx/styleTable";
import { WorkbookPart } from "../../xlsx/workbookPart";
import { childOf, removeChildren, setAttributes } from "../../xlsx/xmlTree";
import { columnOfKey, rowOfKey } from "../host/model/area";
import type { Book } from "../host/model/book";
import { nameTarget } from "../host/model/definedName";
import type { Sheet } from "../host/model/sheet";
import { describeContents, describeLayout, describeLinks, styledKeys } from "./describeSheet";
import { styleOfFormat } from "./styleOfFormat";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The workbook as an .xlsx file, written by the product's own code. Calculate it first: the results go along. */
export function saveBook(book: Book): Uint8Array {
  const workbook = WorkbookPart.of(emptyPackage());
  workbook.removeSheet(0);
  const styles = StyleTable.of(workbook.file, workbook.part);
  const looks = new Map<string, number>();
  const look = (style: Style): number => {
    const key = JSON.stringify(style);
    const index = looks.get(key) ?? styles.indexOfLook(style);
    looks.set(key, index);
    return index;
  };
  for (const [at, sheet] of book.sheets.entries()) {
    workbook.insertSheet(at, sheet.name);
    addSheet(workbook, at, sheet, styles, look);
  }
  writeNames(
    workbook,
    book.names.flatMap(({ name, scope, formula }) => {
      const target = scope === null ? nameTarget(formula) : null;
      return target ? [{ name, sheet: target.sheet, range: target.area }] : [];
    }),
  );
  selectSheet(workbook, book.positionOf(book.activeSheet));
  workbook.recalculateOnLoad();
  return workbook.file.pack();
}

function addSheet(
  workbook: WorkbookPart,
  at: number,
  sheet: Sheet,
  styles: StyleTable,
  look: (style: Style) => number,
): void {
  const change = {
    ...({ action: "create", kind: "index", name: sheet.name, after: null } as const),
    visibility: visibilities[sheet.visibility],
    layout: describeLayout(sheet),
    blocks: describeContents(sheet),
    links: describeLinks(sheet),
  };
  writeSheet(workbook, at, change, styles, false);
  const { root } = workbook.file.edit(worksheetPart(workbook, at));
  const document = new SheetDocument(root);
  for (const key of styledKeys(sheet)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const index = look(styleOfFormat(sheet.formats.at(row, column)));
    setAttributes(document.ensureCell({ row, column }), { s: index });
  }
  setAttributes(document.section("sheetFormatPr"), { defaultRowHeight: sheet.standardHeight });
  if (sheet.protection === null) removeChildren(root, (child) => child === childOf(root, "sheetProtection"));
  if (sheet.tabColor === "") {
    const properties = document.section("sheetPr");
    removeChildren(properties, (child) => child === childOf(properties, "tabColor"));
  }
}
