import type { CellWrite } from "../changes/cellWrites";
import { cellOf } from "../drawing/keyedBlock";
import { cellKeys, type BlockEntries } from "../entries/entry";
import type { UnitEntries } from "../entries/mergeEntries";
import type { ReadBlocks } from "../reading/readFigures";
import type { ReadBlock } from "../reading/readKeyedBlock";

function cellWrites(block: ReadBlock, before: BlockEntries, after: BlockEntries): readonly CellWrite[] {
  return [...after.cells].flatMap(([name, value]): readonly CellWrite[] => {
    const cell = value === before.cells.get(name) ? undefined : cellOf(block, ...cellKeys(name));
    // An empty text clears a cell; null would leave it alone.
    return cell === undefined ? [] : [{ sheet: block.sheet, cell, content: value ?? "" }];
  });
}

function rowWrites(block: ReadBlock, before: BlockEntries, after: BlockEntries): readonly CellWrite[] {
  const [old, now] = [before, after].map(({ list }) => new Map(list?.rows.map(({ index, cells }) => [index, cells])));
  const rows = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort((one, other) => one - other);
  return rows.flatMap((index) => {
    const [was, is] = [old?.get(index), now?.get(index)];
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((key): readonly CellWrite[] => {
      const column = block.columns.get(key);
      const value = is?.get(key) ?? null;
      if (column === undefined || value === (was?.get(key) ?? null)) return [];
      return [{ sheet: block.sheet, cell: { row: block.range.row + 1 + index, column }, content: value ?? "" }];
    });
  });
}

/** The cells in which a unit's entries differ from what they are to become, with what is written there. */
export const takenWrites = (blocks: ReadBlocks, before: UnitEntries, after: UnitEntries): readonly CellWrite[] =>
  [...after].flatMap(([part, entries]) => {
    const [block, was] = [blocks.get(entries.anchor), before.get(part)];
    return block === undefined || was === undefined
      ? []
      : [...cellWrites(block, was, entries), ...rowWrites(block, was, entries)];
  });
