import { anchors } from "../../workbook/blocks/anchors";
import { utf8Length } from "../../sheet/utf8Length";
import type { RawBlock } from "../../workbook/blocks/raw";

/** Excel on the web answers 5 MB at most; an answer is kept well under 4 MB, for what a cell weighs is an estimate. */
export const fullAnswer = 3_500_000;
/** What a block costs besides its cells: its address and the ids of its objects. */
const blockBytes = 500;
/** Bytes of a cell of which nothing is known: those of units weigh 120 on average, those of sheets with a line a unit 110. */
const unknownCell = 135;
/** Of the scorecard, whose cells each hold a long formula: with hundreds of units it is an answer of its own. */
const scorecardCell = 450;
/** A cell's type, and what stands before and behind it. */
const cellBytes = 14;

/** Blocks of one kind weigh alike whatever unit they are of: `TD_U01_FIGURES` and `TD_U02_FIGURES`. */
const kindOf = (name: string): string => name.replace(/\d+/g, "#");

export interface Sized {
  readonly name: string;
  readonly range: { readonly rows: number; readonly columns: number };
}

/** Learns from each answer what the cells of a kind of block weigh, so that the next answers are as full as they may be. */
export class AnswerSize {
  readonly #cells = new Map<string, number>();

  /** Bytes of the answer for a block. */
  of({ name, range: { rows, columns } }: Sized): number {
    const unknown = name === anchors.board ? scorecardCell : unknownCell;
    return blockBytes + rows * columns * (this.#cells.get(kindOf(name)) ?? unknown);
  }

  /** How many of the blocks, from the first on, are asked for at once: one at least. */
  fitting(blocks: readonly Sized[]): number {
    let bytes = 0;
    const end = blocks.findIndex((block) => (bytes += this.of(block)) > fullAnswer);
    return end === -1 ? blocks.length : Math.max(1, end);
  }

  /** The heaviest block of its kind counts. */
  learn({ name, cells }: RawBlock): void {
    const all = cells.flat();
    const answer = all.flatMap(({ value, formula }) => [value ?? "", formula ?? value ?? ""]);
    const bytes = cellBytes * all.length + utf8Length(JSON.stringify(answer));
    const kind = kindOf(name);
    this.#cells.set(kind, Math.max(this.#cells.get(kind) ?? 0, bytes / Math.max(1, all.length)));
  }
}
