import { shiftFormula } from "../../src/sheet/filledFormula";
import type { RawBlock, RawCell, RawWorkbook } from "../../src/workbook/blocks/raw";
import { readBook, type ReadBook } from "../../src/workbook/reading/readBook";
import { cellAt, type KeyedCell } from "./typeAt";

/** A workbook of which every cell was made another. */
export const mapCells = (raw: RawWorkbook, make: (cell: RawCell, block: RawBlock) => RawCell): RawWorkbook => ({
  ...raw,
  blocks: new Map(
    [...raw.blocks].map(([name, block]) => [
      name,
      { ...block, cells: block.cells.map((row) => row.map((cell) => make(cell, block))) },
    ]),
  ),
});

/** The same of what stands above blocks. */
export const mapHeads = (raw: RawWorkbook, make: (cell: RawCell) => RawCell): RawWorkbook => ({
  ...raw,
  blocks: new Map(
    [...raw.blocks].map(([name, block]) => [
      name,
      block.head === undefined ? block : { ...block, head: block.head.map((row) => row.map(make)) },
    ]),
  ),
});

const withBlock = (raw: RawWorkbook, block: RawBlock): RawWorkbook => ({
  ...raw,
  blocks: new Map([...raw.blocks, [block.name, block]]),
});

export const blockIn = ({ blocks }: RawWorkbook, name: string): RawBlock => {
  const block = blocks.get(name);
  if (block === undefined) throw new Error(`no block ${name}`);
  return block;
};

/** A cell of a workbook that was read. */
export function rawAt(raw: RawWorkbook, at: KeyedCell): RawCell {
  const block = blockIn(raw, at[0]);
  const { row, column } = cellAt(raw.blocks, at);
  const cell = block.cells[row - block.range.row]?.[column - block.range.column];
  if (cell === undefined) throw new Error(`no cell ${at.join(" ")}`);
  return cell;
}

/** The workbook with other contents in some cells. */
export const withCells = (raw: RawWorkbook, cells: readonly (readonly [KeyedCell, RawCell])[]): RawWorkbook =>
  cells.reduce((before, [at, content]) => {
    const block = blockIn(before, at[0]);
    const { row, column } = cellAt(before.blocks, at);
    const made = block.cells.map((line, r) =>
      r !== row - block.range.row ? line : line.map((cell, c) => (c === column - block.range.column ? content : cell)),
    );
    return withBlock(before, { ...block, cells: made });
  }, raw);

const moved = (cell: RawCell, rows: number): RawCell =>
  cell.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, rows, 0) };

/** Two rows of a block in each other's place, as sorting moves them: references follow as if they were copied. */
export function withRowsSorted(raw: RawWorkbook, anchor: string, one: string, other: string): RawWorkbook {
  const block = blockIn(raw, anchor);
  const [from, to] = [one, other].map((key) => block.cells.findIndex(([cell]) => cell?.value === key));
  if (from === undefined || to === undefined || from < 0 || to < 0) throw new Error(`${anchor} has no such rows`);
  const cells = [...block.cells];
  cells[from] = (block.cells[to] ?? []).map((cell) => moved(cell, from - to));
  cells[to] = (block.cells[from] ?? []).map((cell) => moved(cell, to - from));
  return withBlock(raw, { ...block, cells });
}

/** The workbook with other rows in a block, the key row first. */
export const withRows = (
  raw: RawWorkbook,
  anchor: string,
  change: (rows: readonly (readonly RawCell[])[]) => readonly (readonly RawCell[])[],
): RawWorkbook => {
  const block = blockIn(raw, anchor);
  const cells = change(block.cells);
  return withBlock(raw, { ...block, range: { ...block.range, rows: cells.length }, cells });
};

/** 31/12/2024. */
const today = 45_657;

export function readRaw(raw: RawWorkbook): ReadBook {
  const reading = readBook(raw, today);
  if (!reading.ok) throw new Error(reading.code);
  return reading.book;
}
