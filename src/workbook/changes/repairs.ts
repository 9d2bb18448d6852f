import type { CellWrite } from "./cellWrites";
import { anchors } from "../blocks/anchors";
import type { PeriodPart } from "../blocks/figureKeys";
import type { Book } from "../blocks/book";
import { isError } from "../../rules/figures/blank";
import { compareFormulas, rightFormulas, type ComparedFormula } from "../reading/compareFormulas";
import { claimOf, contestedCells } from "../reading/contested";
import { strayBlocks } from "../reading/damagedNames";
import type { ReadBlocks } from "../reading/readFigures";

/** Blocks in which a sort may move what people typed onto a formula; their parts of a period that people enter in other rows. */
const isOfFigures = (name: string): boolean => name === anchors.agencyFigures || /^TD_U\d+_FIGURES$/.test(name);
const enteredParts: readonly string[] = ["value", "total"] satisfies readonly PeriodPart[];

/** Whether it may be an entry of another row, though it happens to be what the formula shows. */
const mayBeMoved = ({ block, formula: { column } }: ComparedFormula): boolean =>
  isOfFigures(block.name) && enteredParts.includes(column.split(".").at(-1) ?? "");

/** Something that stands in place of a formula and that would be lost with it: a person typed it. */
function isTyped(one: ComparedFormula): boolean {
  const { formula, value } = one.there;
  if (formula !== undefined || value === null || value === "" || isError(value)) return false;
  return value !== one.formula.content.value || mayBeMoved(one);
}

/**
 * Formulas of ours that were cleared or changed, put back where their keys stand now. What a person typed over one stays until
 * they are asked: the check tells it, with its mend. So does what another block has there, until it is moved back.
 */
export function formulaRepairs(book: Book, blocks: ReadBlocks): readonly CellWrite[] {
  const stray = strayBlocks(blocks, book);
  const isContested = contestedCells(blocks, stray);
  return compareFormulas(book, blocks, { stray })
    .wrong.filter((one) => one.isUnsure !== true && !isTyped(one) && !isContested(claimOf(one)))
    .map(({ block, formula: { cell, content } }) => ({ sheet: block.sheet, cell, content }));
}

/** The values that `rules` computed, behind the formulas of ours that still stand: what was changed is left as it is. */
export const valueWrites = (book: Book, blocks: ReadBlocks): readonly CellWrite[] =>
  rightFormulas(book, blocks).flatMap(({ block, formula: { cell, content, keepsValue }, there }) =>
    there.formula === undefined || keepsValue === true
      ? []
      : [{ sheet: block.sheet, cell, content: { formula: there.formula, value: content.value } }],
  );
