import {
  OfficePackage,
  selectSheet,
  StyleTable,
  WorkbookPart,
  childOf,
  insertInOrder,
  makeElement,
  setAttributes,
} from "../../ooxml/ooxml";
import { Book } from "../host/model/book";
import type { Sheet } from "../host/model/sheet";
import { writeBookNames } from "./bookNames";
import { Looks } from "./looks";
import { fillBook } from "./openBook";
import type { OpenedFile } from "./openedFile";
import { patchSheet } from "./patchSheet";
import { visibilities } from "./visibilities";
import { writeNewSheet } from "./writeNewSheet";

const noResults = { calculate: () => Promise.resolve(new Map()), dispose: () => undefined };

/** Whether the sheets that are left stand in the order of the file. */
const inOrder = (book: Book, kept: readonly Sheet[]): boolean =>
  kept.every((sheet, index) => index === 0 || book.positionOf(sheet) > book.positionOf(kept[index - 1] ?? sheet));

/**
 * Writes a workbook into the file that it was opened from. Null where that cannot be done part by part: sheets that changed
 * places, and files of an ISO strict kind or of the 1904 calendar.
 */
export function patchFile(book: Book, { bytes, styles: read, sheets }: OpenedFile): Uint8Array | null {
  const workbook = WorkbookPart.of(OfficePackage.unpack(bytes));
  const kept = [...sheets].filter(([, sheet]) => book.sheets.includes(sheet));
  if (workbook.isStrict || workbook.has1904Dates || kept.length === 0) return null;
  if (
    !inOrder(
      book,
      kept.map(([, sheet]) => sheet),
    )
  )
    return null;
  const before = fillBook(workbook, new Book(noResults), read);
  const placeOf = (part: string): number => workbook.sheets.findIndex((entry) => entry.part === part);
  for (const [part, sheet] of sheets) if (!book.sheets.includes(sheet)) workbook.removeSheet(placeOf(part));
  for (const [part, sheet] of kept) stateSheet(workbook, placeOf(part), sheet);
  const styles = StyleTable.of(workbook.file, workbook.part);
  const looks = new Looks(styles, read);
  const parts = new Map(kept.map(([part, sheet]) => [sheet, part]));
  for (const [at, sheet] of book.sheets.entries()) {
    const part = parts.get(sheet);
    const was = before.get(part ?? "");
    if (part !== undefined && was) patchSheet(sheet, was, { workbook, part, styles, looks });
    else addSheet(workbook, book.sheets[at - 1], sheet, styles, looks);
  }
  writeBookNames(workbook, book);
  finish(workbook, book);
  return workbook.file.pack();
}

function addSheet(
  workbook: WorkbookPart,
  behind: Sheet | undefined,
  sheet: Sheet,
  styles: StyleTable,
  looks: Looks,
): void {
  const at = behind === undefined ? 0 : workbook.indexOf(behind.name) + 1;
  writeNewSheet(workbook, at, sheet, styles, looks);
}

/** What the list of sheets says of one. */
function stateSheet(workbook: WorkbookPart, at: number, { name, visibility }: Sheet): void {
  workbook.renameSheet(at, name);
  workbook.setVisibility(at, visibilities[visibility]);
}

function finish(workbook: WorkbookPart, book: Book): void {
  if (workbook.sheets[workbook.activeIndex]?.name !== book.activeSheet.name)
    selectSheet(workbook, workbook.indexOf(book.activeSheet.name));
  if (workbook.structureIsProtected !== book.structureProtected) {
    const { root } = workbook;
    const order = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"];
    const known = childOf(root, "workbookProtection");
    const element = known ?? insertInOrder(root, makeElement(root, "workbookProtection"), order);
    setAttributes(element, { lockStructure: book.structureProtected });
  }
  workbook.recalculateOnLoad();
}
