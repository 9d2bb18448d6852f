import { allFormulas } from "../sheets/allFormulas";
import type { CellWrite } from "./cellWrites";
import type { Book } from "../blocks/book";
import type { ReadBlocks } from "../reading/readFigures";
import { rawCellAt } from "../reading/readKeyedBlock";

/** Formulas as they compare: hosts write spaces, case, numbers and TRUE in ways of their own, texts they leave alone. */
const canonical = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/\s+/g, "").toUpperCase()))
    .join("")
    .replaceAll(/\b(TRUE|FALSE)\(\)/g, "$1")
    .replaceAll("1E+11", "1E11")
    .replaceAll("100000000000", "1E11");

/** Whether two formulas are one, as different hosts write it. */
export const isSameFormula = (one: string, other: string): boolean =>
  one === other || canonical(one) === canonical(other);

/** Formulas of ours that were typed over, lost or changed, put back where their keys stand now. */
export function formulaRepairs(book: Book, blocks: ReadBlocks): readonly CellWrite[] {
  return allFormulas(book, (anchor) => blocks.get(anchor)).flatMap(({ block, formulas }) => {
    const read = blocks.get(block.name);
    if (read === undefined) return [];
    return formulas
      .filter(({ cell, content }) => {
        const there = rawCellAt(read, cell.row, cell.column)?.formula;
        return there === undefined || !isSameFormula(there, content.formula);
      })
      .map(({ cell, content }) => ({ sheet: block.sheet, cell, content }));
  });
}
