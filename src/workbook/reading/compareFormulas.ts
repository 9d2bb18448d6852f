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
    return block.raw.cells.flatMap((line, down) =>
      line.flatMap(({ formula }, right): readonly TypedFormula[] => {
        if (formula === undefined) return [];
        const cell = { row: block.range.row + down, column: block.range.column + right };
        return own?.has(cellKey(cell.row, cell.column)) === true ? [] : [{ block, cell, formula }];
      }),
    );
  }
}

/** What blocks of one workbook are compared by. */
interface Comparing {
  readonly blocks: ReadBlocks;
  readonly proofs: BookProofs;
  readonly comparison: FormulaComparison;
  readonly own: OwnCells;
}

/** Compares the formulas of one block with what belongs there. Those that were found right before need not be written. */
function compareBlock(
  { formulas }: WrittenBlock,
  block: ReadBlock,
  { blocks, proofs, comparison, own }: Comparing,
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
  const isFine = ({ formula, there }: ComparedFormula): boolean =>
    isRight(comparison, formula, there) || (formula.mayLack === true && isEmpty(there));
  const fine = new Set(compared.filter(isFine));
  const proven = [...fine].map(({ formula: { cell }, there: { formula = null } }) => ({ cell, formula }));
  proofs.keep(block, others, proven, fine.size === written.length);
  return compared.filter((one) => !fine.has(one));
}

/** Compares the formulas of the blocks with what belongs there, on the sheets that are asked for; `proven` is what was found before. */
export function compareFormulas(
  book: Book,
  blocks: ReadBlocks,
  isAskedFor: (sheet: string) => boolean = () => true,
  proven = new ProvenFormulas(),
): FormulaDamage {
  const comparison = new FormulaComparison();
  const own = new OwnCells();
  const comparing: Comparing = { blocks, proofs: proven.of(book, blocks), comparison, own };
  const wrong: ComparedFormula[] = [];
  for (const written of writtenBlocks(book, (anchor) => blocks.get(anchor))) {
    const block = blocks.get(written.block.name);
    if (block === undefined || !isAskedFor(block.sheet)) continue;
    const proof = comparing.proofs.of(block);
    if (proof !== undefined && isProven(block, proof)) own.addAll(block.name, proof.formulas.keys());
    else wrong.push(...compareBlock(written, block, comparing));
    const head = inHead(block, written.head(), comparison);
    wrong.push(...head.filter(({ formula, there }) => !isRight(comparison, formula, there)));
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
