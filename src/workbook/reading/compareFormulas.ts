import { rangeToA1 } from "../../sheet/a1";
import { containsCell } from "../../sheet/areas";
import { cellKey } from "../../sheet/cellKey";
import { unitAnchor, unitOfAnchor, unitParts } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import type { FormulaCell } from "../blocks/formulaCell";
import type { RawCell } from "../blocks/raw";
import type { CellRef } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { FormulaComparison } from "../formulas/canonicalFormula";
import { formulasByBlock } from "../sheets/formulasByBlock";
import { writtenBy } from "../sheets/unitBlocks";
import type { ReadBlocks } from "./readFigures";
import { rawCellAt, type ReadBlock } from "./readKeyedBlock";

/** A formula that belongs in a cell, and what stands there. */
export interface ComparedFormula {
  readonly block: ReadBlock;
  readonly formula: FormulaCell;
  readonly there: RawCell;
}

/** A reference to a row or column whose key is lost: what belongs there cannot be said. */
const isUnsayable = ({ content }: FormulaCell): boolean => content.formula.includes("#REF!");

const nothing: RawCell = { value: null };

const isEmpty = ({ value, formula }: RawCell): boolean => formula === undefined && (value === null || value === "");

const isRight = (comparison: FormulaComparison, { content, asGrown }: FormulaCell, { formula }: RawCell): boolean =>
  formula !== undefined &&
  (comparison.isSame(formula, content.formula) ||
    (asGrown !== undefined && comparison.isSame(formula, asGrown(formula))));

function inBlock(block: ReadBlock, formulas: readonly FormulaCell[]): readonly ComparedFormula[] {
  return formulas.flatMap((formula) => {
    const { row, column } = formula.cell;
    // A block that was given a column has nothing in it yet.
    const there = rawCellAt(block, row, column) ?? (containsCell(block.range, row, column) ? nothing : undefined);
    return there === undefined || isUnsayable(formula) ? [] : [{ block, formula, there }];
  });
}

/** Those above a block stand wherever people moved them: what is right is found anywhere there. */
function inHead(
  block: ReadBlock,
  formulas: readonly FormulaCell[],
  comparison: FormulaComparison,
): readonly ComparedFormula[] {
  const { head } = block.raw;
  const { column: first } = block.range;
  if (head === undefined) return [];
  const cells = head.flatMap((line, row) =>
    line.map((there, right) => ({ cell: { row, column: first + right }, there })),
  );
  return formulas.map((formula) => {
    const { row, column } = formula.cell;
    const standing = cells.find(({ there }) => isRight(comparison, formula, there));
    if (standing !== undefined) return { block, formula: { ...formula, cell: standing.cell }, there: standing.there };
    return { block, formula, there: head[row]?.[column - first] ?? nothing };
  });
}

/** Where a block and its keys stand. */
const layoutOf = (block: ReadBlock | undefined): string =>
  block === undefined ? "" : `${rangeToA1(block.range)} ${[...block.rows, ...block.columns].join()}`;

/** Formulas that were found right, by the layout of what they are written by: those of the next unit need not be written. */
class RightOnce {
  /** By the block's name; blocks of one part and one layout share theirs. */
  readonly #right = new Map<string, Map<number, string>>();

  constructor(blocks: ReadBlocks) {
    const shared = new Map<string, Map<number, string>>();
    for (const unit of new Set([...blocks.keys()].flatMap((name) => unitOfAnchor(name) ?? []))) {
      const layouts = new Map(unitParts.map((part) => [part, layoutOf(blocks.get(unitAnchor(unit, part)))]));
      for (const part of unitParts) {
        const key = [part, ...writtenBy[part].map((other) => layouts.get(other))].join("|");
        const right = shared.get(key) ?? new Map<number, string>();
        shared.set(key, right);
        this.#right.set(unitAnchor(unit, part), right);
      }
    }
  }

  has(name: string, { row, column }: CellRef, formula: string | undefined): boolean {
    return formula !== undefined && this.#right.get(name)?.get(cellKey(row, column)) === formula;
  }

  learn({ block, formula: { cell }, there }: ComparedFormula): void {
    if (there.formula !== undefined) this.#right.get(block.name)?.set(cellKey(cell.row, cell.column), there.formula);
  }
}

/** A formula that stands in a block where none of ours belongs: somebody typed it among the entries, or beside them. */
export interface TypedFormula {
  readonly block: ReadBlock;
  readonly cell: CellRef;
  readonly formula: string;
}

export interface FormulaDamage {
  /** Formulas of ours that were typed over, cleared or changed, with what stands in their place. */
  readonly wrong: readonly ComparedFormula[];
  readonly typed: readonly TypedFormula[];
}

/** The cells of blocks in which a formula of ours belongs. */
class OwnCells {
  readonly #own = new Map<string, Set<number>>();

  add(name: string, { row, column }: CellRef): void {
    const own = this.#own.get(name) ?? new Set();
    this.#own.set(name, own.add(cellKey(row, column)));
  }

  /** Anywhere in a block, among its keys and between its columns too: what looks into the block depends on all of it. */
  typedIn(block: ReadBlock): readonly TypedFormula[] {
    const own = this.#own.get(block.name);
    return block.raw.cells.flatMap((line, down) =>
      line.flatMap(({ formula }, right): readonly TypedFormula[] => {
        if (formula === undefined) return [];
        const cell = { row: block.range.row + down, column: block.range.column + right };
        return own?.has(cellKey(cell.row, cell.column)) === true ? [] : [{ block, cell, formula }];
      }),
    );
  }
}

/** Compares the formulas of the blocks with what belongs there, on the sheets that are asked for. */
export function compareFormulas(
  book: Book,
  blocks: ReadBlocks,
  isAskedFor: (sheet: string) => boolean = () => true,
): FormulaDamage {
  const comparison = new FormulaComparison();
  const right = new RightOnce(blocks);
  const own = new OwnCells();
  const isAsked = ({ name }: KeyedBlock, cell: CellRef): boolean => {
    const block = blocks.get(name);
    if (block === undefined) return false;
    const isRightOnce = right.has(name, cell, rawCellAt(block, cell.row, cell.column)?.formula);
    if (isRightOnce) own.add(name, cell);
    return !isRightOnce;
  };
  const wrong: ComparedFormula[] = [];
  for (const { block, formulas, head } of formulasByBlock(book, (anchor) => blocks.get(anchor), {
    isBlockAsked: ({ sheet }) => isAskedFor(sheet),
    isAsked,
  })) {
    const read = blocks.get(block.name);
    if (read === undefined) continue;
    for (const { cell } of formulas) own.add(block.name, cell);
    for (const one of [...inBlock(read, formulas), ...inHead(read, head, comparison)]) {
      const { there, formula } = one;
      if (isRight(comparison, formula, there)) right.learn(one);
      else if (formula.mayLack !== true || !isEmpty(there)) wrong.push(one);
    }
  }
  const asked = [...blocks.values()].filter(({ sheet }) => isAskedFor(sheet));
  return { wrong, typed: asked.flatMap((block) => own.typedIn(block)) };
}

/** Formulas of ours that stand as they should, as they are written there. */
export function rightFormulas(book: Book, blocks: ReadBlocks): readonly ComparedFormula[] {
  const comparison = new FormulaComparison();
  return [...formulasByBlock(book, (anchor) => blocks.get(anchor))].flatMap(({ block, formulas, head }) => {
    const read = blocks.get(block.name);
    if (read === undefined) return [];
    const compared = [...inBlock(read, formulas), ...inHead(read, head, comparison)];
    return compared.filter(({ there, formula }) => isRight(comparison, formula, there));
  });
}
