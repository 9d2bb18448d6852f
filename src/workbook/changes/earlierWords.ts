import type { PlacedCell, RawCell } from "../blocks/raw";
import type { Block, CellRef, NameChange } from "../drawing/description";
import type { IsCell } from "../reading/typedCells";
import { readKeyedBlock, type ReadBlock } from "../reading/readKeyedBlock";

/** A sheet as it would be made today. */
export interface DrawnSheet {
  readonly blocks: readonly Block[];
  readonly names: readonly NameChange[];
}

/** The text of ours in a cell, where one stands and no formula; an empty one says nothing. */
function textAt(blocks: readonly Block[], { row, column }: CellRef): string | null {
  for (const block of blocks) {
    const content = block.contents[row - block.row]?.[column - block.column];
    if (typeof content === "string" && content !== "") return content;
  }
  return null;
}

function keyedAsDrawn({ blocks }: DrawnSheet, { name, sheet, range }: NameChange): ReadBlock {
  const cells = Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (__, right): RawCell => ({
      value: textAt(blocks, { row: range.row + down, column: range.column + right }),
    })),
  );
  return readKeyedBlock({ name, sheet, range, cells });
}

const keyAt = (keys: ReadonlyMap<string, number>, at: number): string | undefined =>
  [...keys].find(([, place]) => place === at)?.[0];

/** The block whose row it is, or above which its row stands; keys lead nowhere below the last. */
function nearestBlock(blocks: readonly ReadBlock[], row: number): ReadBlock | undefined {
  const below = blocks.filter(({ range }) => row < range.row + range.rows);
  return below.reduce<ReadBlock | undefined>(
    (nearest, block) => (nearest === undefined || block.range.row < nearest.range.row ? block : nearest),
    undefined,
  );
}

/** Where today that stands which an earlier form had in a cell: under the same keys, or as far above the same column's. */
function placeToday(
  { row, column }: PlacedCell,
  block: ReadBlock,
  { range, rows, columns }: ReadBlock,
): CellRef | undefined {
  const right = columns.get(keyAt(block.columns, column) ?? "");
  const isAbove = row < block.range.row;
  const down = isAbove ? range.row - block.range.row + row : rows.get(keyAt(block.rows, row) ?? "");
  return right === undefined || down === undefined ? undefined : { row: down, column: right };
}

/**
 * Whether an earlier form had words of ours in a cell: today's stand there, or other ones. Rows and columns have moved since, so
 * that the same address says nothing.
 */
export function earlierWords(blocks: readonly ReadBlock[], drawn: DrawnSheet): IsCell {
  const today = new Map(drawn.names.map((name) => [name.name, keyedAsDrawn(drawn, name)]));
  const known = blocks.filter(({ name, columns }) => today.has(name) && columns.size > 0);
  return (cell) => {
    const block = nearestBlock(known, cell.row);
    const now = block && today.get(block.name);
    const place = now && placeToday(cell, block, now);
    return place !== undefined && textAt(drawn.blocks, place) !== null;
  };
}
