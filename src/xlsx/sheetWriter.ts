import { HostError } from "../actions/port/hostError";
import {
  changeColumns,
  dissolveArrays,
  drawSheet,
  dropDependents,
  dropEmptyLists,
  holdsObjects,
  isProtected,
  keepNotes,
  keepProtection,
  mergeOver,
  moveNotes,
  notedRows,
  notesOf,
  opensLock,
  paintStyles,
  passwordLock,
  shareFormulas,
  SheetDocument,
  writeBlocks,
  writeConditionalFormats,
  writeLinks,
  writeProtection,
  writeValidations,
} from "../ooxml/ooxml";
import type { StyleTable, WorkbookPart, XmlElement } from "../ooxml/ooxml";
import type { Layout } from "../sheet/layout";
import type { Style } from "../sheet/style";
import { anchorPrefix } from "../workbook/blocks/anchors";
import type { NameChange, SheetChange, SheetLayout } from "../workbook/drawing/description";
import { drawnOf } from "../workbook/drawing/drawn";
import { styleOf } from "../workbook/drawing/styles";
import { growRows } from "./growRows";
import { movedLines } from "./movedLines";

export type Made = Exclude<SheetChange, { action: "update" }>;
export type Updated = Extract<SheetChange, { action: "update" }>;

/** The worksheet part at a place in tab order. Throws `fileUnwritable` for a sheet without cells. */
export function worksheetPart(workbook: WorkbookPart, at: number): string {
  const entry = workbook.sheetAt(at);
  if (!entry?.isWorksheet) {
    throw new HostError("fileUnwritable", "Not a sheet of cells", entry && { sheet: entry.name });
  }
  return entry.part;
}

/** What the names of our styles mean. */
const looksOf = (styles: SheetLayout["styles"]): Layout<Style>["styles"] =>
  styles.map(({ range, style }) => ({ range, style: styleOf(style) }));

/**
 * A lock whose password nobody told us: it stays as it is, and another is not put in its place. Throws `protectedByOther`
 * where one is asked for.
 */
function strangersLock(root: XmlElement | undefined, { name, layout }: Made): XmlElement | undefined {
  const lock = root && passwordLock(root);
  const asked = layout.protection.password;
  if (lock === undefined || asked === undefined) return lock;
  if (!opensLock(lock, asked)) throw new HostError("protectedByOther", "Another password", { sheet: name });
  return undefined;
}

/**
 * Writes a layout and its contents over the worksheet at a place: all else on it goes but people's notes, which go along with
 * their lines, and a lock with a password of theirs. With `keepCells` contents stay where the change has none. `names` are
 * those of the workbook's change that lead to the sheet. True where things that people put on it were lost.
 */
export function writeSheet(
  workbook: WorkbookPart,
  at: number,
  change: Made,
  styles: StyleTable,
  keepCells: boolean,
  names: readonly NameChange[],
): boolean {
  const part = worksheetPart(workbook, at);
  const { file } = workbook;
  const { name, layout, blocks, links } = change;
  const lock = strangersLock(file.view(part)?.root, change);
  const notes = notesOf(file, part);
  const loses = holdsObjects(file, part, notes, (chart) => chart.startsWith(anchorPrefix));
  const noted = keepCells ? [] : notedRows(file, notes);
  const moves = movedLines(workbook, { part, name }, noted, { blocks, names });
  dropDependents(file, part, notes.ids);
  const whole = { name, layout: { ...layout, styles: looksOf(layout.styles) }, blocks, links };
  const sheet = drawSheet(workbook, part, whole, styles, keepCells ? file.edit(part).root : undefined);
  keepNotes(sheet, notes);
  moveNotes(file, notes, moves);
  if (lock) keepProtection(sheet, lock);
  workbook.setVisibility(at, change.visibility);
  return loses;
}

/** Writes what an update brings into a worksheet, and leaves all else of it as it is. */
export function updateSheet(workbook: WorkbookPart, at: number, change: Updated, styles: StyleTable): void {
  const part = worksheetPart(workbook, at);
  const sheet = new SheetDocument(workbook.file.edit(part).root);
  sheet.stateAddresses();
  const drawn = drawnOf(change);
  mergeOver(sheet, drawn.merges, drawn.apart);
  if (change.styles) paintStyles(sheet, styles, looksOf(drawn.styles), drawn.merges);
  changeColumns(sheet, drawn.columns, styles.digitWidth());
  dissolveArrays(sheet, change.blocks);
  writeBlocks(sheet, change.blocks, styles);
  // Of a workbook that is made here all formulas are ours: those that were written anew are shared again.
  if (workbook.texts !== undefined) shareFormulas(sheet, workbook.formulas);
  growRows(sheet, change.blocks, styles);
  writeLinks(sheet, change.links);
  writeValidations(sheet, drawn.validations);
  writeConditionalFormats(sheet, drawn.conditionalFormats, styles);
  if (change.protection && !isProtected(sheet.root)) writeProtection(sheet, change.protection);
  dropEmptyLists(sheet);
  if (change.visibility) workbook.setVisibility(at, change.visibility);
}
