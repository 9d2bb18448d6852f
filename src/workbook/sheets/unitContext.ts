import type { UnitFigures } from "../../rules/figures/figures";
import type { Book } from "../blocks/book";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { FigureBlockContext } from "../formulas/figureFormulas";
import { unitSources } from "../formulas/sources";
import { enteredFigure } from "../formulas/unitFormulas";

/** What the figures of a unit are computed from; its initiatives stand in a block of its own sheet. */
export const unitContext = (book: Book, unit: UnitFigures, initiatives: KeyedBlock): FigureBlockContext => ({
  plan: book.plan,
  faults: book.faults,
  columns: book.tables.figures,
  sources: unitSources(initiatives),
  resultOf: (target, period) => book.results.get(unit.code, target.id, period.id),
  entered: (target, key) => enteredFigure(unit, target.id, key),
});
