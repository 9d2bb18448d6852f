import { leadersCode } from "../../rules/figures/figures";
import { apart } from "../../sheet/apart";
import { cellKey, columnOfKey, rowOfKey } from "../../sheet/cellKey";
import { unitAnchor, unitOfAnchor, unitParts } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import type { RawCell } from "../blocks/raw";
import type { CellRef } from "../drawing/description";
import type { ReadBlocks } from "./readFigures";
import { rawCellAt, type ReadBlock } from "./readKeyedBlock";

/** Letters that are remembered at most: formulas of some hundred sheets that are unlike, in any number of workbooks. */
const most = 16_000_000;

export const nothing: RawCell = { value: null };

export const isEmpty = ({ value, formula }: RawCell): boolean =>
  formula === undefined && (value === null || value === "");

/** What is known of the formulas of blocks that are written alike. */
export interface Proof {
  /** Blocks that they are written by besides, as a unit calls its own, and how each is laid out. */
  readonly others: ReadonlyMap<string, string>;
  /** What was found right, by the keys of its cells; null where a formula may lack, and nothing stood. */
  readonly formulas: Map<number, string | null>;
  /** Whether no other belongs into the block. */
  isWhole: boolean;
}

/** A formula that was found right in its cell; null where it may lack, and nothing stands. */
export interface Proven {
  readonly cell: CellRef;
  readonly formula: string | null;
}

/** All of a book that formulas are written by, besides where its blocks stand: values, names and sheets' names are not. */
export const groundOf = ({ plan, source, faults, over, figures, hiddenTargets = new Set(), exchange }: Book): string =>
  JSON.stringify([
    ...[plan, source, [...faults.targets], [...faults.periods], faults.categories, [...over], [...hiddenTargets]],
    ...[figures.units.map(({ code }) => code), figures.leaders !== undefined, exchange !== undefined],
  ]);

/** Where a block and its keys stand. */
const layoutOf = (block: ReadBlock | undefined): string => {
  if (block === undefined) return "";
  const { row, column, rows, columns } = block.range;
  return JSON.stringify([row, column, rows, columns, [...block.rows], [...block.columns]]);
};

const ownNames = new Map(unitParts.map((part) => [part, unitAnchor("", part)]));

/** A unit's formulas do not name it: its blocks are called alike in all units. */
function calledBy(owner: string, name: string): string {
  const unit = unitOfAnchor(owner);
  if (unit === undefined || unit === leadersCode || unitOfAnchor(name) !== unit) return name;
  const part = unitParts.find((one) => unitAnchor(unit, one) === name);
  return (part && ownNames.get(part)) ?? name;
}

/** What is known of the formulas of one workbook. */
export class BookProofs {
  readonly #layouts = new Map<string, string>();

  constructor(
    private readonly blocks: ReadBlocks,
    private readonly known: Map<string, Proof[]>,
    private readonly room: { letters: number },
  ) {}

  #layout(name: string): string {
    const known = this.#layouts.get(name);
    if (known !== undefined) return known;
    const layout = layoutOf(this.blocks.get(name));
    this.#layouts.set(name, layout);
    return layout;
  }

  #kind({ name }: ReadBlock): string {
    return `${calledBy(name, name)} ${this.#layout(name)}`;
  }

  /** What was found of blocks that are written alike. */
  of(block: ReadBlock): Proof | undefined {
    const unit = unitOfAnchor(block.name);
    const names = unit === undefined ? [] : unitParts.map((part) => unitAnchor(unit, part));
    const called = new Map(names.map((name) => [calledBy(block.name, name), name]));
    return this.known
      .get(this.#kind(block))
      ?.find(({ others }) => [...others].every(([name, layout]) => this.#layout(called.get(name) ?? name) === layout));
  }

  /** Keeps what was found right in a block; `others` are the blocks that were asked for meanwhile, `isWhole` says that it was all. */
  keep(block: ReadBlock, others: ReadonlySet<string>, right: readonly Proven[], isWhole: boolean): void {
    const proof = this.of(block) ?? this.#begin(block, others);
    for (const { cell, formula } of right) {
      const key = cellKey(cell.row, cell.column);
      if (proof.formulas.get(key) === formula) continue;
      if (this.room.letters < 0) return;
      this.room.letters -= formula?.length ?? 0;
      proof.formulas.set(key, formula && apart(formula));
    }
    proof.isWhole ||= isWhole;
  }

  #begin(block: ReadBlock, others: ReadonlySet<string>): Proof {
    const named = [...others].map((name) => [calledBy(block.name, name), this.#layout(name)] as const);
    const proof: Proof = { others: new Map(named), formulas: new Map(), isWhole: false };
    const kind = this.#kind(block);
    const known = this.known.get(kind);
    if (known) known.push(proof);
    else this.known.set(kind, [proof]);
    this.room.letters -= [kind, ...proof.others.values()].reduce((sum, { length }) => sum + length, 0);
    return proof;
  }
}

/** Whether a block holds every formula that belongs into it, as it was found right before. */
export function isProven(block: ReadBlock, { isWhole, formulas }: Proof): boolean {
  if (!isWhole) return false;
  for (const [key, formula] of formulas) {
    const there = rawCellAt(block, rowOfKey(key), columnOfKey(key)) ?? nothing;
    if (formula === null ? !isEmpty(there) : there.formula !== formula) return false;
  }
  return true;
}

/**
 * Formulas that were found right, in one workbook after the other: where plan and layout are the same, what belongs in a cell is, and
 * need not be written once more to be compared. All of them are read by columns of one kind (`BookOptions.tablesOf`).
 */
export class ProvenFormulas {
  readonly #grounds = new Map<string, Map<string, Proof[]>>();
  #room = { letters: most };

  of(book: Book, blocks: ReadBlocks): BookProofs {
    if (this.#room.letters < 0) {
      this.#grounds.clear();
      this.#room = { letters: most };
    }
    const ground = groundOf(book);
    const known = this.#grounds.get(ground) ?? new Map<string, Proof[]>();
    if (!this.#grounds.has(ground)) this.#room.letters -= ground.length;
    this.#grounds.set(ground, known);
    return new BookProofs(blocks, known, this.#room);
  }
}
