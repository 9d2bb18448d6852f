import { quoteSheet } from "../../sheet/a1";
import { containsCell } from "../../sheet/areas";
import { cellKey } from "../../sheet/cellKey";
import type { Book } from "../blocks/book";
import type { FormulaCell } from "../blocks/formulaCell";
import type { RawCell } from "../blocks/raw";
import type { CellRef } from "../drawing/description";
import { FormulaComparison } from "../formulas/canonicalFormula";
import { formulasByBlock, writtenBlocks, type WrittenBlock } from "../sheets/formulasByBlock";
import { isEmpty, isProven, nothing, ProvenFormulas, type BookProofs } from "./provenFormulas";
import type { ReadBlocks } from "./readFigures";
import { rawCellAt, type ReadBlock } from "./readKeyedBlock";

/** A formula that belongs in a cell, and what stands there. */
export interface ComparedFormula {
  readonly block: ReadBlock;
  readonly formula: FormulaCell;
  readonly there: RawCell;
  /** It reads a block that is elsewhere: what puts the formula back is not known before that block is back. */
  readonly isUnsure?: true;
}

/** A reference to a row or column whose key is lost: what belongs there cannot be said. */
const isUnsayable = ({ content }: FormulaCell): boolean => content.formula.includes("#REF!");

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

  #of(name: string): Set<number> {
    const own = this.#own.get(name) ?? new Set();
    this.#own.set(name, own);
    return own;
  }

  add(name: string, { row, column }: CellRef): void {
    this.#of(name).add(cellKey(row, column));
  }

  addAll(name: string, keys: Iterable<number>): void {
    const own = this.#of(name);
    for (const key of keys) own.add(key);
  }

  /** Anywhere in a block, among its keys and between its columns too: what looks into the block depends on all of it. */
  typedIn(block: ReadBlock): readonly TypedFormula[] {
    const own = this.#own.get(block.name);
    const typed: TypedFormula[] = [];
    for (const [down, line] of block.raw.cells.entries()) {
      for (const [right, { formula }] of line.entries()) {
        if (formula === undefined) continue;
        const cell = { row: block.range.row + down, column: block.range.column + right };
        if (own?.has(cellKey(cell.row, cell.column)) !== true) typed.push({ block, cell, formula });
      }
    }
    return typed;
  }
}

/** What blocks of one workbook are compared by. */
interface Comparing {
  readonly blocks: ReadBlocks;
  readonly proofs: BookProofs;
  readonly comparison: FormulaComparison;
  readonly own: OwnCells;
  readonly stray: ReadonlySet<string>;
}

/** A formula follows what it reads to another sheet, and names that: the same without those names. */
const asAtHome = (there: RawCell, sheets: readonly string[]): RawCell =>
  there.formula === undefined || sheets.length === 0
    ? there
    : {
        ...there,
        formula: sheets
          .flatMap((sheet) => [quoteSheet(sheet), sheet])
          .reduce((formula, sheet) => formula.replaceAll(`${sheet}!`, ""), there.formula),
      };

/** Compares the formulas of one block with what belongs there. Those that were found right before need not be written. */
function compareBlock(
  { formulas }: WrittenBlock,
  block: ReadBlock,
  { blocks, proofs, comparison, own, stray }: Comparing,
): readonly ComparedFormula[] {
  const proof = proofs.of(block);
  const others = new Set<string>();
  const blockOf = (name: string): ReadBlock | undefined => {
    others.add(name);
    return blocks.get(name);
  };
  const isAsked = (cell: CellRef): boolean => {
    const { formula } = rawCellAt(block, cell.row, cell.column) ?? nothing;
    const isRightOnce = formula !== undefined && proof?.formulas.get(cellKey(cell.row, cell.column)) === formula;
    if (isRightOnce) own.add(block.name, cell);
    return !isRightOnce;
  };
  const written = formulas(blockOf, isAsked);
  for (const { cell } of written) own.add(block.name, cell);
  const compared = inBlock(block, written);
  const elsewhere = [...others].flatMap((name) => (stray.has(name) ? (blocks.get(name)?.sheet ?? []) : []));
  const isFine = ({ formula, there }: ComparedFormula): boolean =>
    isRight(comparison, formula, asAtHome(there, elsewhere)) || (formula.mayLack === true && isEmpty(there));
  const fine = new Set(compared.filter(isFine));
  const proven = [...fine].map(({ formula: { cell }, there: { formula = null } }) => ({ cell, formula }));
  if (elsewhere.length === 0) proofs.keep(block, others, proven, fine.size === written.length);
  const wrong = compared.filter((one) => !fine.has(one));
  return elsewhere.length === 0 ? wrong : wrong.map((one) => ({ ...one, isUnsure: true }));
}

/** What is compared. */
interface CompareOptions {
  /** Blocks that stand elsewhere than they belong: their own formulas are right or wrong where these belong. */
  readonly stray?: readonly ReadBlock[];
  readonly isAskedFor?: (sheet: string) => boolean;
  /** What was found before. */
  readonly proven?: ProvenFormulas | undefined;
}

/** Compares the formulas of the blocks with what belongs there, on the sheets that are asked for. */
export function compareFormulas(
  book: Book,
  blocks: ReadBlocks,
  { stray: elsewhere = [], isAskedFor = () => true, proven = new ProvenFormulas() }: CompareOptions = {},
): FormulaDamage {
  const stray = new Set(elsewhere.map(({ name }) => name));
  const isCompared = (block: ReadBlock): boolean => !stray.has(block.name) && isAskedFor(block.sheet);
  const comparison = new FormulaComparison();
  const own = new OwnCells();
  const comparing: Comparing = { blocks, proofs: proven.of(book, blocks), comparison, own, stray };
  const wrong: ComparedFormula[] = [];
  for (const written of writtenBlocks(book, (anchor) => blocks.get(anchor))) {
    const block = blocks.get(written.block.name);
    if (block === undefined || !isCompared(block)) continue;
    const proof = comparing.proofs.of(block);
    if (proof !== undefined && isProven(block, proof)) own.addAll(block.name, proof.formulas.keys());
    else wrong.push(...compareBlock(written, block, comparing));
    const head = inHead(block, written.head(), comparison);
    wrong.push(...head.filter(({ formula, there }) => !isRight(comparison, formula, there)));
  }
  const asked = [...blocks.values()].filter(isCompared);
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
