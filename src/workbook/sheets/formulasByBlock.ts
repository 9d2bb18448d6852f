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

/** Whose formulas need not be written: writing them all takes long. */
interface Asked {
  readonly isBlockAsked?: (block: KeyedBlock) => boolean;
  readonly isAsked?: (block: KeyedBlock, cell: CellRef) => boolean;
}

/**
 * Every formula that a workbook should hold, at the places where its blocks stand now, block by block. Blocks that are lost
 * give none.
 */
export function* formulasByBlock(
  book: Book,
  blockOf: BlockOf,
  { isBlockAsked = () => true, isAsked = () => true }: Asked = {},
): Generator<BlockFormulas> {
  for (const { blocks } of sheetsOf(book)) {
    for (const { anchor, formulas, head } of blocks) {
      const block = blockOf(anchor);
      if (block === undefined || formulas === undefined || !isBlockAsked(block)) continue;
      yield {
        block,
        formulas: formulas(block, book, blockOf, (cell) => isAsked(block, cell)),
        head: head?.(block, book) ?? [],
      };
    }
  }
}
