import type { CellWrite } from "./cellWrites";
import { anchors } from "../blocks/anchors";
import type { PeriodPart } from "../blocks/figureKeys";
import type { Book } from "../blocks/book";
import { rightFormulas, wrongFormulas, type ComparedFormula } from "../reading/compareFormulas";
import type { ReadBlocks } from "../reading/readFigures";

/** Blocks in which a sort may move what people typed onto a formula; their parts of a period that people enter in other rows. */
const isOfFigures = (name: string): boolean => name === anchors.agencyFigures || /^TD_U\d+_FIGURES$/.test(name);
const enteredParts: readonly string[] = ["value", "total"] satisfies readonly PeriodPart[];

/** A figure in place of a formula, where people enter figures above and below: it may be theirs, and nowhere else any more. */
function mayBeEntered({ block, formula: { column }, there }: ComparedFormula): boolean {
  const isTyped = there.formula === undefined && there.value !== null && there.value !== "";
  return isTyped && isOfFigures(block.name) && enteredParts.includes(column.split(".").at(-1) ?? "");
}

/**
 * Formulas of ours that were typed over, lost or changed, put back where their keys stand now. A figure that may be a person's
 * entry stays until they are asked: the check tells it, with its mend.
 */
export const formulaRepairs = (book: Book, blocks: ReadBlocks): readonly CellWrite[] =>
  wrongFormulas(book, blocks)
    .filter((one) => !mayBeEntered(one))
    .map(({ block, formula: { cell, content } }) => ({ sheet: block.sheet, cell, content }));

/** The values that `rules` computed, behind the formulas of ours that still stand: what was changed is left as it is. */
export const valueWrites = (book: Book, blocks: ReadBlocks): readonly CellWrite[] =>
  rightFormulas(book, blocks).flatMap(({ block, formula: { cell, content, keepsValue }, there }) =>
    there.formula === undefined || keepsValue === true
      ? []
      : [{ sheet: block.sheet, cell, content: { formula: there.formula, value: content.value } }],
  );
