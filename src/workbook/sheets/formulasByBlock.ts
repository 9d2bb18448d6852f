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

/** A block that formulas of ours belong into, and what writes them. */
export interface WrittenBlock {
  readonly block: KeyedBlock;
  /** By where other blocks stand; those of cells that are not asked for may be left out. */
  readonly formulas: (blockOf: BlockOf, isAsked: (cell: CellRef) => boolean) => readonly FormulaCell[];
  readonly head: () => readonly FormulaCell[];
}

/** Every block that a workbook should hold formulas in, where it stands now. Blocks that are lost are left out. */
export function* writtenBlocks(book: Book, blockOf: BlockOf): Generator<WrittenBlock> {
  for (const { blocks } of sheetsOf(book)) {
    for (const { anchor, formulas, head } of blocks) {
      const block = blockOf(anchor);
      if (block === undefined || formulas === undefined) continue;
      yield {
        block,
        formulas: (others, isAsked) => formulas(block, book, others, isAsked),
        head: () => head?.(block, book) ?? [],
      };
    }
  }
}

/** Every formula that a workbook should hold, at the places where its blocks stand now, block by block. */
export function* formulasByBlock(book: Book, blockOf: BlockOf): Generator<BlockFormulas> {
  for (const { block, formulas, head } of writtenBlocks(book, blockOf)) {
    yield { block, formulas: formulas(blockOf, () => true), head: head() };
  }
}
