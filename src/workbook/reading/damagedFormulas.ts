import type { Finding } from "../../rules/findings/finding";
import type { Place } from "../../rules/figures/place";
import { anchors, unitAnchor, unitOfAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { periodKey } from "../blocks/figureKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import type { RawCell } from "../blocks/raw";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { wrongFormulas, type ComparedFormula } from "./compareFormulas";
import type { ReadBlocks } from "./readFigures";

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

/** Of a long formula its beginning tells enough. */
const longest = 80;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** What stands there instead, as a person sees it. */
function typedIn({ value, formula }: RawCell): string {
  if (formula !== undefined) return shortened(`=${formula}`);
  return value === null || typeof value === "object" ? "" : String(value);
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
      typed: typedIn(there),
      numbers: {},
      mend: { value: typeof value === "boolean" ? String(value) : value, formula: formula.content.formula },
    },
    ...disagreement(one, book),
  ];
}

/** Every formula of ours that is not as it should be where its row stands now, with what puts it back. */
export const damagedFormulas = (book: Book, blocks: ReadBlocks): readonly Finding[] =>
  wrongFormulas(book, blocks).flatMap((one) => damaged(one, book));
