import type { Book } from "../blocks/book";
import type { FormulaCell } from "../blocks/formulaCell";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { BlockOf } from "./sheetEntry";
import { sheetsOf } from "./sheetTable";

/** The formulas of one block, with the values that `rules` computed. */
export interface BlockFormulas {
  readonly block: KeyedBlock;
  readonly formulas: readonly FormulaCell[];
}

/** Every formula that a workbook should hold, at the places where its blocks stand now. Blocks that are lost give none. */
export const allFormulas = (book: Book, blockOf: BlockOf): readonly BlockFormulas[] =>
  sheetsOf(book).flatMap(({ blocks }) =>
    blocks.flatMap(({ anchor, formulas }) => {
      const block = blockOf(anchor);
      return block === undefined || formulas === undefined ? [] : [{ block, formulas: formulas(block, book, blockOf) }];
    }),
  );
