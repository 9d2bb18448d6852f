import type { CellRef } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { RawBlock, RawCell } from "../blocks/raw";
import type { Raw } from "../../rules/figures/figures";

/** A block as people left it, found by its keys; keys that stand twice lead nowhere, for a guess may be wrong. */
export interface ReadBlock extends KeyedBlock {
  readonly raw: RawBlock;
  readonly duplicates: readonly string[];
  /** Where links to it lead, where a name says so and leads into it. */
  readonly start?: CellRef;
}

function readKeys(cells: readonly (RawCell | undefined)[], first: number) {
  const keys = new Map<string, number>();
  const duplicates = new Set<string>();
  cells.forEach((cell, index) => {
    const key = typeof cell?.value === "string" ? cell.value.trim() : "";
    if (key === "") return;
    if (keys.has(key)) duplicates.add(key);
    keys.set(key, first + index);
  });
  for (const key of duplicates) keys.delete(key);
  return { keys, duplicates: [...duplicates] };
}

/** The first row's texts are column keys, the first column's are row keys. */
export function readKeyedBlock(raw: RawBlock): ReadBlock {
  const { range } = raw;
  const columns = readKeys(raw.cells[0]?.slice(1) ?? [], range.column + 1);
  const rows = readKeys(
    raw.cells.slice(1).map((row) => row[0]),
    range.row + 1,
  );
  return {
    name: raw.name,
    sheet: raw.sheet,
    range,
    rows: rows.keys,
    columns: columns.keys,
    raw,
    duplicates: [...rows.duplicates, ...columns.duplicates],
  };
}

/** A cell of the sheet that lies in the block; undefined outside of it. */
export const rawCellAt = (block: ReadBlock, row: number, column: number): RawCell | undefined =>
  block.raw.cells[row - block.range.row]?.[column - block.range.column];

/** What stands under two keys; null where one of them is lost. */
export function rawUnder(block: ReadBlock | undefined, rowKey: string, columnKey: string): Raw {
  const row = block?.rows.get(rowKey);
  const column = block?.columns.get(columnKey);
  return block === undefined || row === undefined || column === undefined
    ? null
    : (rawCellAt(block, row, column)?.value ?? null);
}

/** What stands in a list's row, counted from the row behind the key row. */
export function rawInList(block: ReadBlock, index: number, columnKey: string): Raw {
  const column = block.columns.get(columnKey);
  return column === undefined ? null : (rawCellAt(block, block.range.row + 1 + index, column)?.value ?? null);
}
