import { emptyPackage, selectSheet, StyleTable, WorkbookPart } from "../../ooxml/ooxml";
import type { Book } from "../host/model/book";
import { writeBookNames } from "./bookNames";
import { Looks } from "./looks";
import { openedFile } from "./openedFile";
import { patchFile } from "./patchFile";
import { writeNewSheet } from "./writeNewSheet";

/**
 * The workbook as an .xlsx file, written by the product's own code. Calculate it first: the results go along. A workbook that
 * was opened from a file is written into that file: what nobody has changed stays as it was, known here or not.
 */
export function saveBook(book: Book): Uint8Array {
  const opened = openedFile(book);
  return (opened && patchFile(book, opened)) ?? newFile(book);
}

/** Fonts and borders other than the product's are simplified. */
function newFile(book: Book): Uint8Array {
  const workbook = WorkbookPart.of(emptyPackage());
  workbook.removeSheet(0);
  const styles = StyleTable.of(workbook.file, workbook.part);
  const looks = new Looks(styles);
  for (const [at, sheet] of book.sheets.entries()) writeNewSheet(workbook, at, sheet, styles, looks);
  writeBookNames(workbook, book);
  selectSheet(workbook, book.positionOf(book.activeSheet));
  workbook.recalculateOnLoad();
  return workbook.file.pack();
}
