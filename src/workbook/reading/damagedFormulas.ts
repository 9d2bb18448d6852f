import type { Finding } from "../../rules/findings/finding";
import type { Place } from "../../rules/figures/place";
import { anchors, unitAnchor, unitOfAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { periodKey } from "../blocks/figureKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { circularFindings } from "./circles";
import { compareFormulas, type ComparedFormula } from "./compareFormulas";
import type { ReadBlocks } from "./readFigures";
import { shownCell } from "./shownCell";

function placeOf(block: KeyedBlock, formula: FormulaCell): Place {
  const unit = unitOfAnchor(block.name);
  if (block.name === anchors.agencyFigures) return { block: "agency", row: formula.row, column: formula.column };
  return unit !== undefined && block.name === unitAnchor(unit, "figures")
    ? { block: "figures", unit, row: formula.row, column: formula.column }
    : { block: "cell", sheet: block.sheet, ...formula.cell };
}

/** A number typed over a sum of the units: what it says, and what the units come to. */
function disagreement({ block, formula, there }: ComparedFormula, book: Book): readonly Finding[] {
  const shown = there.value;
  if (block.name !== anchors.agencyFigures || there.formula !== undefined) return [];
  const target = book.plan.targets.find((one) => one.id === formula.row);
  const period = book.plan.periods.find((one) =>
    [periodKey(one.id, "value"), periodKey(one.id, "total")].includes(formula.column),
  );
  const { value: computed } = formula.content;
  if (target === undefined || period === undefined || typeof shown !== "number" || shown === computed) return [];
  return [
    {
      code: "rollup.disagrees",
      severity: "error",
      target: target.id,
      period: period.id,
      place: placeOf(block, formula),
      numbers: { shown, computed: typeof computed === "boolean" ? "" : computed },
    },
  ];
}

function damaged(one: ComparedFormula, book: Book): readonly Finding[] {
  const { block, formula, there } = one;
  const unit = unitOfAnchor(block.name);
  const target = book.plan.targets.find(({ id }) => id === formula.row);
  const period = book.plan.periods.find(({ id }) => formula.column.startsWith(`${id}.`));
  const { value } = formula.content;
  return [
    {
      code: there.formula === undefined ? "formula.overwritten" : "formula.changed",
      severity: "error",
      ...(unit === undefined ? {} : { unit }),
      ...(target === undefined ? {} : { target: target.id }),
      ...(period === undefined ? {} : { period: period.id }),
      place: placeOf(block, formula),
      typed: shownCell(there),
      numbers: {},
      mend: { value: typeof value === "boolean" ? String(value) : value, formula: formula.content.formula },
    },
    ...disagreement(one, book),
  ];
}

/**
 * Every formula of ours that is not as it should be where its row stands now, with what puts it back, and formulas among the
 * entries that are computed from themselves.
 */
export function damagedFormulas(book: Book, blocks: ReadBlocks): readonly Finding[] {
  const { wrong, typed } = compareFormulas(book, blocks);
  return [...wrong.flatMap((one) => damaged(one, book)), ...circularFindings(typed, blocks)];
}
