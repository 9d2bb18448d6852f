import { HostError } from "../../actions/port/hostError";
import { overlap } from "../../sheet/areas";
import { parseSheetReference } from "../../sheet/a1";
import { headOf, type PlacedCell, type RawBlock, type RawCell, type RawWorkbook } from "../../workbook/blocks/raw";
import type { RangeRef, SheetChange, WorkbookChange } from "../../workbook/drawing/description";
import { AnswerSize } from "../request/answerSize";
import { cost, type Batch, type Step } from "../request/batch";
import { withoutGaps, rangeOf } from "../paint/contents";
import { cellsOf } from "./rawCells";

const keyOf = (row: number, column: number): string => `${row},${column}`;

const nothing: RawCell = { value: null };

/** What a formula shows follows others: it is the same as long as it says the same. */
function isSame(one: RawCell, other: RawCell): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  const plain = ({ value }: RawCell): unknown => (typeof value === "object" && value !== null ? value.error : value);
  return plain(one) === plain(other);
}

const placed = ({ range, cells }: Pick<RawBlock, "range" | "cells">): readonly PlacedCell[] =>
  cells.flatMap((line, down) =>
    line.map((cell, right) => ({ row: range.row + down, column: range.column + right, ...cell })),
  );

/** What was read above a block is watched as one. */
function withHead(block: RawBlock): readonly RawBlock[] {
  const above = headOf(block);
  return block.head === undefined || above === null ? [block] : [block, { ...block, range: above, cells: block.head }];
}

/** Cells of a sheet that are to be as they were. */
interface Watched {
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeRef;
  readonly cells: readonly PlacedCell[];
  /** Nothing else may stand on the sheet. */
  readonly whole?: true;
}

/** Blocks into which a change writes, with the cells that it writes to. */
function written(change: SheetChange, blocks: readonly RawBlock[]): readonly Watched[] {
  const areas = withoutGaps(change.blocks).map(rangeOf);
  return blocks.flatMap((block): readonly Watched[] => {
    const own = areas.filter((area) => overlap(area, block.range));
    const isWritten = ({ row, column }: PlacedCell): boolean =>
      own.some((area) => overlap(area, { row, column, rows: 1, columns: 1 }));
    return own.length === 0 ? [] : [{ ...block, cells: placed(block).filter(isWritten) }];
  });
}

/** All that was seen of a sheet that is cleared or goes. */
function onWhole(sheet: string, blocks: readonly RawBlock[], seen: RawWorkbook): readonly Watched[] {
  const whole = seen.whole?.get(sheet);
  const ofBlocks = blocks.map((block): Watched => ({ ...block, cells: placed(block) }));
  const [first] = ofBlocks;
  return whole === undefined || first === undefined ? ofBlocks : [...ofBlocks, { ...first, cells: whole, whole: true }];
}

function watchedBy(change: WorkbookChange, seen: RawWorkbook): readonly Watched[] {
  const unfinished = new Set(seen.sheets.flatMap((sheet) => (sheet.unfinished === true ? [sheet.name] : [])));
  const blocksOn = (sheet: string): readonly RawBlock[] =>
    unfinished.has(sheet) ? [] : [...seen.blocks.values()].filter((block) => block.sheet === sheet).flatMap(withHead);
  return [
    ...change.sheets.flatMap((sheet) => {
      const blocks = blocksOn(sheet.name);
      return sheet.action === "update" ? written(sheet, blocks) : onWhole(sheet.name, blocks, seen);
    }),
    ...(change.remove?.sheets ?? []).flatMap((sheet) => onWhole(sheet, blocksOn(sheet), seen)),
  ];
}

/** A cell that is not as it was seen. */
export interface LateCell {
  readonly sheet: string;
  readonly cell: PlacedCell;
}

/** What of the watched cells is not as it was, as it is now. */
function differing({ sheet, cells, whole }: Watched, now: readonly PlacedCell[]): readonly LateCell[] {
  const there = new Map(now.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const known = new Set(cells.map(({ row, column }) => keyOf(row, column)));
  const changed = cells.flatMap(({ row, column, ...seen }): readonly PlacedCell[] => {
    const cell = there.get(keyOf(row, column)) ?? nothing;
    return isSame(seen, cell) ? [] : [{ row, column, ...cell }];
  });
  const added = now.filter((cell) => !isSame(cell, nothing) && !known.has(keyOf(cell.row, cell.column)));
  return [...changed, ...(whole === true ? added : [])].map((cell) => ({ sheet, cell }));
}

interface Asked {
  readonly watched: Watched;
  readonly range: Excel.Range;
}

const askFor = (batch: Batch, watched: Watched): Asked => ({
  watched,
  range: (watched.whole === true
    ? batch.sheet(watched.sheet).getUsedRangeOrNullObject(true)
    : batch.range(watched.sheet, watched.range)
  ).load("address,values,formulas,valueTypes"),
});

function answered({ watched, range }: Asked): readonly LateCell[] {
  const at = range.isNullObject ? undefined : parseSheetReference(range.address)?.range;
  return differing(watched, at === undefined ? [] : placed({ range: at, cells: cellsOf(range) }));
}

/**
 * What an action read of the cells that it writes over, or of the sheets that it makes anew or takes away, held against what
 * stands there just before anything is written, and once more where it is written: somebody else may have typed meanwhile.
 */
export class SinceSeen {
  readonly #watched: readonly Watched[];
  #asked: readonly Asked[] = [];
  #next = 0;
  readonly #size = new AnswerSize();
  readonly #askedLate: Asked[] = [];

  constructor(change: WorkbookChange, seen: RawWorkbook) {
    this.#watched = watchedBy(change, seen);
  }

  /** Queues what one answer holds; false where nothing is left to ask for. */
  ask(batch: Batch): boolean {
    const rest = this.#watched.slice(this.#next);
    this.#asked = rest
      .slice(0, rest.length === 0 ? 0 : this.#size.fitting(rest))
      .map((watched) => askFor(batch, watched));
    this.#next += this.#asked.length;
    return this.#asked.length > 0;
  }

  /** Throws `changedMeanwhile` where a cell that was asked for last is not as it was. */
  check(): void {
    const [late] = this.#asked.flatMap(answered);
    if (late !== undefined) throw new HostError("changedMeanwhile", "A cell is not as it was read", late);
  }

  /** Asks once more for what is watched of a sheet; to be queued just before it is written to, or goes. */
  stepsOf(sheet: string): Step[] {
    return this.#watched
      .filter((watched) => watched.sheet === sheet)
      .map((watched) => ({
        sheet,
        bytes: cost.object + cost.action,
        answer: this.#size.of(watched),
        queue: (batch) => void this.#askedLate.push(askFor(batch, watched)),
      }));
  }

  /** What was written over though it was not as seen any more. */
  late(): readonly LateCell[] {
    return this.#askedLate.flatMap(answered);
  }
}
