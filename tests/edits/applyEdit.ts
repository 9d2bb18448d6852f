import { lastColumn } from "../../src/sheet/areas";
import type { CellRef, RangeRef } from "../../src/sheet/places";
import { copySheet } from "../../src/workbench/host/model/copySheet";
import { copyRange } from "../../src/workbench/host/model/copyRange";
import { nameTarget } from "../../src/workbench/host/model/definedName";
import { ExcelFault } from "../../src/workbench/host/model/excelFault";
import { personTypes } from "../../src/workbench/host/model/personTypes";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import { clearCells, pasteCopied, pasteText } from "../../src/workbench/session/clipboard";
import { fillAlong } from "../../src/workbench/session/fill";
import { deleteLines, insertLines } from "../../src/workbench/session/lineEdits";
import { replaceAll } from "../../src/workbench/session/replaceAll";
import type { Session } from "../../src/workbench/session/session";
import { sortCells } from "../../src/workbench/session/sort";
import { isAnchor } from "../../src/workbook/blocks/anchors";
import type { At, Deed, Edit, Size } from "./edit";

interface Place {
  readonly sheet: Sheet;
  /** Of the name. */
  readonly block: RangeRef;
  readonly cell: CellRef;
}

/** Around the cells of a name: a line before them, and one behind. */
function placeOf({ book }: Session, at: At): Place {
  const targets = book.names.flatMap(({ name, scope, formula }) => {
    const target = scope === null && isAnchor(name) ? nameTarget(formula) : null;
    const sheet = target && book.findSheet(target.sheet);
    return target && sheet ? [{ name, sheet, block: target.area }] : [];
  });
  const found =
    typeof at.name === "number"
      ? targets[at.name % Math.max(1, targets.length)]
      : targets.find(({ name }) => name === at.name);
  const { sheet, block } = found ?? { sheet: book.activeSheet, block: { row: 0, column: 0, rows: 9, columns: 9 } };
  const row = Math.max(0, block.row - 1 + (at.row % (block.rows + 2)));
  const column = Math.max(0, block.column - 1 + (at.column % (block.columns + 2)));
  return { sheet, block, cell: { row, column } };
}

const areaAt = ({ cell }: Place, size: Size = { rows: 1, columns: 1 }): RangeRef => ({ ...cell, ...size });

/** A spreadsheet sorts what is filled alone; its columns end where those of the name do. */
function sortedArea({ block, cell }: Place, size: Size | undefined): RangeRef {
  if (size === undefined) return { ...block, row: block.row + 1, rows: Math.max(1, block.rows - 1) };
  return { ...cell, rows: size.rows + 1, columns: size.columns };
}

type Deeds = {
  readonly [D in Deed]: (session: Session, edit: Extract<Edit, { does: D }>, place: Place) => void | Promise<void>;
};

function transfer(session: Session, from: Place, size: Size | undefined, to: Place, isCut: boolean): void {
  const copied = { sheet: from.sheet, area: size === undefined ? from.block : areaAt(from, size), text: "", isCut };
  pasteCopied(session, to.sheet, areaAt(to), copied);
}

const deeds: Deeds = {
  type: async ({ book }, { text }, { sheet, cell }) => {
    await personTypes(book, sheet, { ...cell, text });
  },
  pasteText: (session, { text }, place) => void pasteText(session, place.sheet, areaAt(place), text),
  clear: (session, { size }, place) => clearCells(session, place.sheet, areaAt(place, size)),
  fill: (session, { size, axis }, place) => fillAlong(session, place.sheet, areaAt(place, size), axis),
  insert: (session, { axis, count }, place) =>
    insertLines(session, place.sheet, areaAt(place, { rows: count, columns: count }), axis),
  delete: (session, { axis, count }, place) =>
    deleteLines(session, place.sheet, areaAt(place, { rows: count, columns: count }), axis),
  sort: (session, { size, descending }, place) => {
    const area = sortedArea(place, size);
    const column = Math.min(lastColumn(area), Math.max(area.column, place.cell.column));
    sortCells(session, place.sheet, area, { column, descending });
  },
  copy: (session, { size, to }, place) => transfer(session, place, size, placeOf(session, to), false),
  cut: (session, { size, to }, place) => transfer(session, place, size, placeOf(session, to), true),
  pasteValues: (session, { size, to }, place) => {
    const there = placeOf(session, to);
    const from = { sheet: place.sheet, area: areaAt(place, size) };
    copyRange(session.book, from, { sheet: there.sheet, area: areaAt(there, size) }, "Values");
  },
  replace: (session, { everywhere, pair }, { sheet }) =>
    void replaceAll(session, everywhere ? session.book.sheets : [sheet], pair),
  rename: ({ book }, { name }, { sheet }) => book.renameSheet(sheet, name),
  copySheet: ({ book }, _, { sheet }) => void copySheet(book, sheet, book.sheets.length),
  deleteSheet: ({ book }, _, { sheet }) => book.deleteSheet(sheet),
};

function lift(session: Session, edit: Edit): void {
  const places = [edit.at, ...("to" in edit ? [edit.to] : [])].map((at) => placeOf(session, at));
  const everywhere = edit.does === "replace" && edit.everywhere;
  const sheets = everywhere ? session.book.sheets : places.map(({ sheet }) => sheet);
  for (const sheet of sheets) sheet.protection = null;
}

/** Does what is to be done; false where Excel refuses it, and nothing is changed. */
async function applyOne(session: Session, edit: Edit, by: Editor): Promise<boolean> {
  if (edit.open) lift(session, edit);
  const place = placeOf(session, edit.at);
  const act = deeds[edit.does] as (session: Session, edit: Edit, place: Place) => void | Promise<void>;
  try {
    // What changes the calculation is told a person's, as an edit in the grid is.
    session.book.source = by;
    await act(session, edit, place);
    return true;
  } catch (error) {
    if (error instanceof ExcelFault) return false;
    throw error;
  } finally {
    session.book.source = "api";
  }
}

/** Whoever has the workbook open, or somebody else who shares it. */
export type Editor = "person" | "another";

/** Does one after the other, and calculates; gives those that were not refused. */
export async function applyEdits(
  session: Session,
  edits: readonly Edit[],
  by: Editor = "person",
): Promise<readonly Edit[]> {
  const done: Edit[] = [];
  for (const edit of edits) if (await applyOne(session, edit, by)) done.push(edit);
  await session.book.calculate();
  return done;
}
