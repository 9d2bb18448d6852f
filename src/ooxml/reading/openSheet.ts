import { parseA1Range, toA1 } from "../../sheet/a1";
import { containsCell } from "../../sheet/areas";
import type { CellRef, RangeRef } from "../../sheet/places";
import type { WorkbookPart } from "../book/workbookPart";
import { SheetDocument } from "../cells/sheetDocument";
import { notedCells, notesOf } from "../drawn/notes";
import { isProtected } from "../drawn/protectionWriter";
import { OoxmlError } from "../xml/ooxmlError";
import { attribute, childOf, childrenOf } from "../xml/xmlTree";
import { serialOffsets } from "./dateSystem";
import { FilledFormulas } from "./filledFormulas";
import { readValue } from "./readCell";
import type { CellContext, CellValue } from "./readCell";
import { readFormulas } from "./readFormulas";
import { readSharedStrings } from "./sharedStrings";

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
  readonly protected: boolean;
  /** Where something may stand, row by row. */
  readonly used: () => readonly CellRef[];
}

/** What all cells of a workbook need to be read; `filled` are formulas that were filled in others. */
export const cellContext = (workbook: WorkbookPart, filled = new FilledFormulas()): CellContext => ({
  strings: readSharedStrings(workbook.file, workbook.part),
  filled,
  serialOffset: serialOffsets(workbook.file, workbook.part, workbook.has1904Dates),
});

/** A test whether a cell lies in a merge without being its first cell: Excel keeps such contents, and shows none. */
function coveredBy(sheet: SheetDocument): (at: CellRef) => boolean {
  const list = childOf(sheet.root, "mergeCells");
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
  const hides = (merges: readonly RangeRef[], { row, column }: CellRef): boolean =>
    merges.some((merge) => containsCell(merge, row, column) && (row !== merge.row || column !== merge.column));
  return (at) => hides(tallOnes, at) || hides(byRow.get(at.row) ?? [], at);
}

/** Opens a worksheet's part. Throws an OoxmlError. */
export function openSheet(workbook: WorkbookPart, part: string, context: CellContext): OpenSheet {
  const document = workbook.file.view(part);
  if (document === undefined) return { cell: () => empty, protected: false, used: () => [] };
  const sheet = new SheetDocument(document.root);
  const formulaAt = readFormulas(sheet, context.filled);
  const covered = coveredBy(sheet);
  const noted = notedCells(workbook.file, notesOf(workbook.file, part));
  const content = (at: CellRef): ReadCell => {
    const element = sheet.cell(at);
    const formula = formulaAt(at, element);
    const isBare = element === undefined || element.children.length === 0;
    if ((isBare && formula === undefined) || covered(at)) return empty;
    const value = element === undefined ? null : readValue(element, context);
    return formula === undefined ? { value } : { value, formula };
  };
  return {
    protected: isProtected(sheet),
    used: () => [...sheet.cells()].flatMap(({ at, element }) => (element.children.length > 0 ? [at] : [])),
    // Almost no sheet has notes: an address is not made for every cell of all others.
    cell: noted.size === 0 ? content : (at) => (noted.has(toA1(at)) ? { ...content(at), noted: true } : content(at)),
  };
}
