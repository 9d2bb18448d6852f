import { anchors, rollUpAnchor, targetAnchor, unitAnchor } from "../blocks/anchors";
import { agencyTargets, unitTargets } from "../blocks/figureKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import type { CellRef } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { Book } from "../blocks/book";
import { figureFormulas } from "../formulas/figureFormulas";
import { unitSources } from "../formulas/sources";
import { enteredFigure, unitFormulas } from "../formulas/unitFormulas";
import { agencyContext } from "./agencySheet";
import { indexFormulas } from "./indexSheet";
import { registrationFormulas } from "./registrationSheet";
import { rollUpFormulas } from "./targetRollUp";
import { targetFormulas } from "./targetSheet";

/** The formulas of one block, with the values that `rules` computed. */
export interface BlockFormulas {
  readonly block: KeyedBlock;
  readonly formulas: readonly FormulaCell[];
}

/**
 * Every formula that a workbook should hold, at the places where its blocks stand now. Blocks that are lost give none.
 * `isAsked` tells the cells of figures apart whose formulas need not be written: writing them all takes long.
 */
export function allFormulas(
  book: Book,
  blockOf: (anchor: string) => KeyedBlock | undefined,
  isAsked: (block: KeyedBlock, cell: CellRef) => boolean = () => true,
): readonly BlockFormulas[] {
  const found: BlockFormulas[] = [];
  const add = (block: KeyedBlock | undefined, formulas: (block: KeyedBlock) => readonly FormulaCell[]): void => {
    if (block !== undefined) found.push({ block, formulas: formulas(block) });
  };
  for (const unit of book.figures.units) {
    const [own, figures, initiatives, people] = (["unit", "figures", "initiatives", "people"] as const).map((part) =>
      blockOf(unitAnchor(unit.code, part)),
    );
    if (initiatives === undefined || figures === undefined) continue;
    add(figures, (block) =>
      figureFormulas(
        block,
        unitTargets(book.plan),
        {
          plan: book.plan,
          columns: book.tables.figures,
          sources: unitSources(initiatives),
          resultOf: (target, period) => book.results.get(unit.code, target.id, period.id),
          entered: (target, key) => enteredFigure(unit, target.id, key),
        },
        (cell) => isAsked(block, cell),
      ),
    );
    if (people !== undefined)
      add(own, (block) => unitFormulas({ unit: block, figures, initiatives, people }, unit, book));
  }
  add(blockOf(anchors.agencyFigures), (block) =>
    figureFormulas(block, agencyTargets(book.plan), agencyContext(book), (cell) => isAsked(block, cell)),
  );
  for (const target of unitTargets(book.plan)) {
    const units = blockOf(targetAnchor(target.id));
    if (units === undefined) continue;
    add(units, (block) => targetFormulas(block, target, book));
    add(blockOf(rollUpAnchor(target.id)), (block) => rollUpFormulas(block, units, target, book));
  }
  add(blockOf(anchors.index), (block) => indexFormulas(block, book));
  add(blockOf(anchors.registration), (block) => registrationFormulas(block, book));
  return found;
}
