import { HostError } from "../actions/hostError";
import type { NameChange, SheetChange } from "../workbook/drawing/description";
import { dissolveArrays } from "./arrayFormulas";
import { writeContent } from "./cellContent";
import { dropDependents, writeCharts } from "./chartPart";
import { writeConditionalFormats } from "./conditionalFormatWriter";
import { emptyWorksheet } from "./emptyPackage";
import { growRows } from "./growRows";
import { writeColumns, writeRows } from "./lines";
import { writeLinks } from "./linkWriter";
import { writeSheetNames } from "./names";
import { movedLines } from "./movedLines";
import { keepNotes, moveNotes, notedRows, notesOf } from "./notes";
import { writePage } from "./pageWriter";
import { isProtected, writeProtection } from "./protectionWriter";
import { SheetDocument } from "./sheetDocument";
import { paintStyles } from "./stylePainter";
import type { StyleTable } from "./styleTable";
import { writeValidations } from "./validationWriter";
import { writeFilter, writeMerges, writeView } from "./viewWriter";
import type { WorkbookPart } from "./workbookPart";
import { parseXml } from "./xml";
import { localName, removeChildren, setAttributes } from "./xmlTree";

export type Made = Exclude<SheetChange, { action: "update" }>;
export type Updated = Extract<SheetChange, { action: "update" }>;

const defaultRowHeight = 15.75;

/** The worksheet part at a place in tab order. Throws `fileUnwritable` for a sheet without cells. */
export function worksheetPart(workbook: WorkbookPart, at: number): string {
  const entry = workbook.sheets[at];
  if (!entry?.isWorksheet) {
    throw new HostError("fileUnwritable", "Not a sheet of cells", entry && { sheet: entry.name });
  }
  return entry.part;
}

function writeBlocks(sheet: SheetDocument, change: SheetChange, styles: StyleTable): void {
  for (const { row, column, contents } of change.blocks) {
    contents.forEach((line, r) => {
      line.forEach((content, c) => writeContent(sheet, { row: row + r, column: column + c }, content, styles));
    });
  }
}

/** Contents that came in any order stand in theirs. */
function dropEmptyLists(sheet: SheetDocument): void {
  const lists = ["cols", "mergeCells", "dataValidations", "hyperlinks"];
  removeChildren(sheet.root, (child) => lists.some((list) => child.name.endsWith(list)) && child.children.length === 0);
  // What it said of the used range may be too small now; it is optional.
  removeChildren(sheet.root, (child) => child.name.endsWith("dimension"));
}

/**
 * Writes a layout and its contents over the worksheet at a place: all else on it goes but people's notes,
 * which go along with their lines. With `keepCells` contents stay where the change has none. `names` are
 * those of the workbook's change that lead to the sheet.
 */
export function writeSheet(
  workbook: WorkbookPart,
  at: number,
  change: Made,
  styles: StyleTable,
  keepCells: boolean,
  names: readonly NameChange[],
): void {
  const part = worksheetPart(workbook, at);
  const { file } = workbook;
  const notes = notesOf(file, part);
  const noted = keepCells ? [] : notedRows(file, notes);
  const moves = movedLines(workbook, { part, name: change.name }, noted, { blocks: change.blocks, names });
  const { root } = keepCells ? file.edit(part) : parseXml(emptyWorksheet);
  removeChildren(root, (child) => localName(child) !== "sheetData");
  dropDependents(file, part, notes.ids);
  const sheet = new SheetDocument(root);
  sheet.stateAddresses();
  const { layout } = change;
  setAttributes(sheet.section("sheetFormatPr"), { defaultRowHeight });
  writeView(sheet, layout);
  writeColumns(sheet, layout.columns, styles.digitWidth());
  paintStyles(sheet, styles, layout.styles, layout.merges);
  writeBlocks(sheet, change, styles);
  writeRows(sheet, layout.rows);
  writeMerges(sheet, layout.merges);
  writeConditionalFormats(sheet, layout.conditionalFormats, styles);
  writeValidations(sheet, layout.validations);
  writeLinks(sheet, change.links);
  writeProtection(sheet, layout.protection);
  writePage(sheet, layout.page);
  writeFilter(sheet, layout.filter);
  writeCharts(file, part, sheet, layout.charts);
  keepNotes(sheet, notes);
  moveNotes(file, notes, moves);
  dropEmptyLists(sheet);
  file.put(part, { prolog: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`, root });
  writeSheetNames(workbook, change.name, layout);
  workbook.setVisibility(at, change.visibility);
}

/** Writes what an update brings into a worksheet, and leaves all else of it as it is. */
export function updateSheet(workbook: WorkbookPart, at: number, change: Updated, styles: StyleTable): void {
  const part = worksheetPart(workbook, at);
  const sheet = new SheetDocument(workbook.file.edit(part).root);
  sheet.stateAddresses();
  if (change.styles) paintStyles(sheet, styles, change.styles, []);
  dissolveArrays(sheet, change.blocks);
  writeBlocks(sheet, change, styles);
  growRows(sheet, change.blocks, styles);
  writeLinks(sheet, change.links);
  writeValidations(sheet, change.validations ?? []);
  writeConditionalFormats(sheet, change.conditionalFormats ?? [], styles);
  if (change.protection && !isProtected(sheet)) writeProtection(sheet, change.protection);
  dropEmptyLists(sheet);
  if (change.visibility) workbook.setVisibility(at, change.visibility);
}
