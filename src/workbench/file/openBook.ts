import { OfficePackage, OoxmlError, StyleTable, WorkbookPart, attribute, textOf, cellContext } from "../../ooxml/ooxml";
import { isWholeRows } from "../../sheet/areas";
import type { Book } from "../host/model/book";
import { parseArea, splitSheet } from "../host/model/cells/address";
import { isName } from "../host/model/definedName";
import type { Sheet } from "../host/model/sheet";
import { rememberFile } from "./openedFile";
import { readSheet } from "./readSheet";
import type { FileStyles } from "./readStyles";
import { readStyles } from "./readStyles";

/**
 * Fills an empty workbook from an .xlsx file, read by the product's own code. Throws an OoxmlError for what
 * is none. Not shown, and kept in the file when it is saved: theme colours, pictures, comments, pivot tables, rules and charts
 * of kinds the stand-in has not.
 */
export function openBook(bytes: Uint8Array, book: Book): void {
  const workbook = WorkbookPart.of(OfficePackage.unpack(bytes));
  const styles = readStyles(workbook.file, workbook.part);
  rememberFile(book, { bytes, styles, sheets: fillBook(workbook, book, styles) });
}

/** Fills an empty workbook from a file that is unpacked; gives its sheets by the parts they come from. */
export function fillBook(workbook: WorkbookPart, book: Book, styles: FileStyles): ReadonlyMap<string, Sheet> {
  const context = {
    workbook,
    cells: cellContext(workbook),
    styles,
    digit: StyleTable.of(workbook.file, workbook.part).digitWidth(),
  };
  const sheets = new Map<string, Sheet>();
  for (const { name, part, visibility, isWorksheet } of workbook.sheets) {
    if (!isWorksheet) continue;
    // The blank sheet becomes the first: to delete it later would go through every formula.
    const sheet = sheets.size === 0 ? book.activeSheet : book.addSheet(name);
    sheet.name = name;
    readSheet(book, sheet, part, context);
    sheet.visibility = visibility === "visible" ? "Visible" : visibility === "hidden" ? "Hidden" : "VeryHidden";
    sheets.set(part, sheet);
  }
  readNames(workbook, book);
  const shown = book.sheets.filter((sheet) => sheet.visibility === "Visible");
  const active = workbook.sheets[workbook.activeIndex]?.name ?? "";
  const first = shown.find(({ name }) => name === active) ?? shown[0];
  if (first === undefined) book.activeSheet.visibility = "Visible";
  else book.activate(first);
  book.structureProtected = workbook.structureIsProtected;
  return sheets;
}

/** More than anybody's workbook has. */
const mostNames = 50_000;

function readNames(workbook: WorkbookPart, book: Book): void {
  const { definedNames, sheets } = workbook;
  if (definedNames.length > mostNames) throw new OoxmlError("tooLarge", `${definedNames.length} names`);
  const seen = new Set<string>();
  for (const element of definedNames) {
    const name = attribute(element, "name") ?? "";
    const formula = textOf(element).replace(/^\s*=?/, "");
    const place = attribute(element, "localSheetId");
    const entry = place === undefined ? undefined : sheets[Number(place)];
    const scope = entry === undefined ? null : book.findSheet(entry.name);
    if (place !== undefined && scope === null) continue;
    if (!name.startsWith("_xlnm.")) {
      const key = `${scope?.id ?? ""}|${name.toLowerCase()}`;
      // Names that Excel would not take are no names: the file keeps them.
      if (!seen.has(key) && isName(name)) book.readName(name, scope?.id ?? null, `=${formula}`);
      seen.add(key);
    } else if (scope !== null) {
      const area = parseArea(splitSheet(formula).rest);
      if (name === "_xlnm.Print_Area" && area) scope.page.printArea = [area];
      if (name === "_xlnm.Print_Titles" && area && isWholeRows(area)) scope.page.titleRows = area;
    }
  }
}
