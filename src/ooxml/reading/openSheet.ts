import { parseA1Range, toA1 } from "../../sheet/a1";
import { containsCell } from "../../sheet/areas";
import type { CellRef, RangeRef } from "../../sheet/places";
import type { WorkbookPart } from "../book/workbookPart";
import { SheetDocument } from "../cells/sheetDocument";
import { notedCells, notesOf } from "../drawn/notes";
import { isProtected } from "../drawn/protectionWriter";
import type { OfficePackage } from "../package/officePackage";
import { OoxmlError } from "../xml/ooxmlError";
import { parseXml, type XmlElement } from "../xml/xml";
import { attribute, childOf, childrenOf } from "../xml/xmlTree";
import { serialOffsets } from "./dateSystem";
import { readValue } from "./readCell";
import type { CellContext, CellValue } from "./readCell";
import { readFormulas } from "./readFormulas";
import { scanSheet, type ScannedSheet } from "./scanSheet";
import { ReadBefore } from "./readBefore";
import { readSharedStrings } from "./sharedStrings";
import { cellsOfDocument } from "./writtenCell";

const maxMergedRows = 1_000_000;
/** Merges that are taller stand in a list of their own, which is gone through for every cell: nobody has many. */
const tall = 256;
const maxTall = 100;

/** A cell as it was read. `formula` without its leading "=", where the cell has one. */
export interface ReadCell {
  readonly value: CellValue;
  readonly formula?: string;
  /** A person left a note at the cell. */
  readonly noted?: true;
}

const empty: ReadCell = { value: null };

/** One sheet, opened for reading. */
export interface OpenSheet {
  readonly cell: (at: CellRef) => ReadCell;
  /** All cells of a range, row by row. */
  readonly cells: (range: RangeRef) => ReadCell[][];
  /** A cell's formula, as `cell` gives it; that of a cell which a merge covers as well. */
  readonly formula: (at: CellRef) => string | undefined;
  readonly protected: boolean;
  /** Where something may stand, row by row. */
  readonly used: () => readonly CellRef[];
}

/** What all cells of a workbook need to be read; `before` is what was read in others. */
export const cellContext = (workbook: WorkbookPart, before = new ReadBefore()): CellContext => ({
  strings: readSharedStrings(workbook.file, workbook.part),
  before,
  serialOffset: serialOffsets(workbook.file, workbook.part, workbook.has1904Dates),
});

/** A test whether a cell lies in a merge without being its first cell: Excel keeps such contents, and shows none. */
function coveredBy(root: XmlElement): (row: number, column: number) => boolean {
  const list = childOf(root, "mergeCells");
  const byRow = new Map<number, RangeRef[]>();
  const tallOnes: RangeRef[] = [];
  let indexed = 0;
  for (const element of list ? childrenOf(list) : []) {
    const merge = parseA1Range(attribute(element, "ref") ?? "");
    if (!merge) continue;
    if (merge.rows > tall) tallOnes.push(merge);
    else indexed += merge.rows;
    if (indexed > maxMergedRows || tallOnes.length > maxTall) {
      throw new OoxmlError("suspicious", "Merges over millions of rows");
    }
    if (merge.rows > tall) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const isWithin = (merge: RangeRef, row: number, column: number): boolean =>
    containsCell(merge, row, column) && (row !== merge.row || column !== merge.column);
  return (row, column) => {
    const near = byRow.get(row);
    if (near === undefined && tallOnes.length === 0) return false;
    return [...tallOnes, ...(near ?? [])].some((merge) => isWithin(merge, row, column));
  };
}

/** A sheet's part, scanned where it can be; a sheet with nothing on it where there is none. */
function sheetIn(file: OfficePackage, part: string, before: ReadBefore): ScannedSheet {
  const source = file.unedited(part);
  const scanned = source && scanSheet(source, before);
  if (scanned) return scanned;
  const { root } = file.view(part) ?? parseXml("<worksheet/>");
  return { root, cells: cellsOfDocument(new SheetDocument(root)) };
}

/** Opens a worksheet's part. Throws an OoxmlError. */
export function openSheet(workbook: WorkbookPart, part: string, context: CellContext): OpenSheet {
  const { file } = workbook;
  const { root, cells } = sheetIn(file, part, context.before);
  const formulaAt = readFormulas(cells, context.before.filled);
  const covered = coveredBy(root);
  const noted = notedCells(file, notesOf(file, part));
  const content = (row: number, column: number): ReadCell => {
    const written = cells.at(row, column);
    const formula = formulaAt(row, column, written);
    if ((written === undefined && formula === undefined) || covered(row, column)) return empty;
    const value = written === undefined ? null : readValue(written, context);
    return formula === undefined ? { value } : { value, formula };
  };
  // Almost no sheet has notes: an address is not made for every cell of all others.
  const cell =
    noted.size === 0
      ? content
      : (row: number, column: number): ReadCell =>
          noted.has(toA1({ row, column })) ? { ...content(row, column), noted: true } : content(row, column);
  return {
    cell: (at) => cell(at.row, at.column),
    cells({ row, column, rows, columns }) {
      const lines: ReadCell[][] = [];
      for (let down = row; down < row + rows; down += 1) {
        const line: ReadCell[] = [];
        for (let right = column; right < column + columns; right += 1) line.push(cell(down, right));
        lines.push(line);
      }
      return lines;
    },
    protected: isProtected(root),
    used() {
      const places: CellRef[] = [];
      cells.each((row, column) => places.push({ row, column }));
      return places;
    },
    formula: ({ row, column }) => formulaAt(row, column, cells.at(row, column)),
  };
}
