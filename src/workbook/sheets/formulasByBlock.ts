import type { Book } from "../blocks/book";
import type { FormulaCell } from "../blocks/formulaCell";
import type { CellRef } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { BlockOf } from "./sheetEntry";
import { sheetsOf } from "./sheetTable";

/** The formulas of one block, with the values that `rules` computed. */
export interface BlockFormulas {
  readonly block: KeyedBlock;
  readonly formulas: readonly FormulaCell[];
  /** Above it, where they stood when the sheet was made. */
  readonly head: readonly FormulaCell[];
}

/**
 * Every formula that a workbook should hold, at the places where its blocks stand now, block by block. Blocks that are lost
 * give none. `isAsked` tells cells apart whose formulas need not be written: writing them all takes long.
 */
export function* formulasByBlock(
  book: Book,
  blockOf: BlockOf,
  isAsked: (block: KeyedBlock, cell: CellRef) => boolean = () => true,
): Generator<BlockFormulas> {
  for (const { blocks } of sheetsOf(book)) {
    for (const { anchor, formulas, head } of blocks) {
      const block = blockOf(anchor);
      if (block === undefined || formulas === undefined) continue;
      yield {
        block,
        formulas: formulas(block, book, blockOf, (cell) => isAsked(block, cell)),
        head: head?.(block, book) ?? [],
      };
    }
  }
}
