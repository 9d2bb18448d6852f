import { HostError } from "../actions/hostError";
import type { CellRef, RangeRef } from "../workbook/drawing/description";
import { parseA1Range, parseSheetReference, toA1 } from "../workbook/drawing/a1";
import type { RawBlock, RawCell, RawSheet, RawWorkbook } from "../workbook/blocks/raw";
import { serialOffsets } from "./dateSystem";
import { notedCells, notesOf } from "./notes";
import { isProtected } from "./protectionWriter";
import { readValue } from "./readCell";
import type { CellContext } from "./readCell";
import { readFormulas } from "./readFormulas";
import { readSharedStrings } from "./sharedStrings";
import { SheetDocument } from "./sheetDocument";
import type { SheetEntry, WorkbookPart } from "./workbookPart";
import { attribute, childOf, childrenOf, textOf } from "./xmlTree";

const prefix = "TD_";
/** No block of ours comes near; a name stretched over whole columns is no block. */
const maxCells = 1_000_000;
/** Of all blocks together: a workbook of 200 units has a tenth of it. */
const maxTotalCells = 4_000_000;
const maxMergedRows = 3_000_000;
const empty: RawCell = { value: null };

/** One sheet, opened for reading. */
export interface OpenSheet {
  readonly cell: (at: CellRef) => RawCell;
  readonly protected: boolean;
}

/** What all cells of a workbook need to be read. */
export const cellContext = (workbook: WorkbookPart): CellContext => ({
  strings: readSharedStrings(workbook.file, workbook.part),
  serialOffset: serialOffsets(workbook.file, workbook.part, workbook.has1904Dates),
});

/** A test whether a cell lies in a merge without being its first cell: Excel keeps such contents, and shows none. */
function coveredBy(sheet: SheetDocument): (at: CellRef) => boolean {
  const list = childOf(sheet.root, "mergeCells");
  const byRow = new Map<number, RangeRef[]>();
  let indexed = 0;
  for (const element of list ? childrenOf(list) : []) {
    const merge = parseA1Range(attribute(element, "ref") ?? "");
    if (!merge) continue;
    indexed += merge.rows;
    if (indexed > maxMergedRows) throw new HostError("fileSuspicious", "Merges over millions of rows");
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return ({ row, column }) =>
    (byRow.get(row) ?? []).some(
      (merge) =>
        column >= merge.column &&
        column < merge.column + merge.columns &&
        (row !== merge.row || column !== merge.column),
    );
}

/** Opens a worksheet's part. */
export function openSheet(workbook: WorkbookPart, part: string, context: CellContext): OpenSheet {
  const document = workbook.file.view(part);
  if (document === undefined) return { cell: () => empty, protected: false };
  const sheet = new SheetDocument(document.root);
  const formulaAt = readFormulas(sheet);
  const covered = coveredBy(sheet);
  const noted = notedCells(workbook.file, notesOf(workbook.file, part));
  const content = (at: CellRef): RawCell => {
    const element = sheet.cell(at);
    const formula = formulaAt(at);
    if ((element === undefined && formula === undefined) || covered(at)) return empty;
    const value = element === undefined ? null : readValue(element, context);
    return formula === undefined ? { value } : { value, formula };
  };
  return {
    protected: isProtected(sheet),
    // Almost no sheet has notes: an address is not made for every cell of all others.
    cell: noted.size === 0 ? content : (at) => (noted.has(toA1(at)) ? { ...content(at), noted: true } : content(at)),
  };
}

const cellsOf = (sheet: OpenSheet, range: RangeRef): RawCell[][] =>
  Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (__, c) => sheet.cell({ row: range.row + r, column: range.column + c })),
  );

/** Our names of workbook scope and what they refer to, as written. */
function referencesOf(workbook: WorkbookPart): [string, string][] {
  return workbook.definedNames
    .filter((element) => attribute(element, "localSheetId") === undefined)
    .map((element): [string, string] => [attribute(element, "name") ?? "", textOf(element).replace(/^\s*=/, "")])
    .filter(([name]) => name.startsWith(prefix));
}

/** What our names refer to, but for the broken ones. */
export const namedRanges = (
  workbook: WorkbookPart,
): readonly { readonly name: string; readonly sheet: string; readonly range: RangeRef }[] =>
  referencesOf(workbook).flatMap(([name, refersTo]) => {
    const reference = parseSheetReference(refersTo);
    return reference ? [{ name, sheet: reference.sheet, range: reference.range }] : [];
  });

/** Reads every sheet's state and every block behind a `TD_` name. Throws a HostError. */
export function readWorkbook(workbook: WorkbookPart): RawWorkbook {
  const context = cellContext(workbook);
  const { sheets } = workbook;
  const blocks = new Map<string, RawBlock>();
  const broken: string[] = [];
  const wanted = new Map<SheetEntry, { name: string; range: RangeRef }[]>();
  let total = 0;
  for (const [name, refersTo] of referencesOf(workbook)) {
    const reference = parseSheetReference(refersTo);
    const entry = reference && sheets[workbook.indexOf(reference.sheet)];
    const size = reference ? reference.range.rows * reference.range.columns : 0;
    if (!reference || !entry?.isWorksheet || size > maxCells) {
      broken.push(name);
      continue;
    }
    total += size;
    if (total > maxTotalCells) throw new HostError("fileTooLarge", "Names over millions of cells");
    const known = wanted.get(entry);
    if (known) known.push({ name, range: reference.range });
    else wanted.set(entry, [{ name, range: reference.range }]);
  }
  const states = sheets.map((entry): RawSheet => {
    const { name, visibility, part, isWorksheet } = entry;
    if (!isWorksheet) return { name, visibility, protected: false };
    const sheet = openSheet(workbook, part, context);
    for (const { name: block, range } of wanted.get(entry) ?? []) {
      blocks.set(block, { name: block, sheet: name, range, cells: cellsOf(sheet, range) });
    }
    return { name, visibility, protected: sheet.protected };
  });
  return { sheets: states, blocks, broken };
}
