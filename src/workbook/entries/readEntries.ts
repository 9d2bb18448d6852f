import { rawCellAt, rawInList, rawUnder, type ReadBlock } from "../reading/readKeyedBlock";
import type { ReadBlocks } from "../reading/readFigures";
import { cellName, entryValue, type BlockEntries, type EntryList, type EntryValue, type ListedRow } from "./entry";
import { entryTables, type EntrySource, type EntryTable } from "./entryTables";

type NotNull = Exclude<EntryValue, null>;

/** The key that a row of a list was given, where it was sent. */
function rowId(block: ReadBlock, index: number): string | undefined {
  const value = rawCellAt(block, block.range.row + 1 + index, block.range.column)?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function hasFormula(block: ReadBlock, index: number, key: string): boolean {
  const column = block.columns.get(key);
  return column !== undefined && rawCellAt(block, block.range.row + 1 + index, column)?.formula !== undefined;
}

type ValueOf = typeof entryValue;

function readList(block: ReadBlock, { columns, naming }: NonNullable<EntryTable["list"]>, valueOf: ValueOf): EntryList {
  const room = Math.max(0, block.range.rows - 1);
  const rows = Array.from({ length: room }, (_, index): ListedRow => {
    const cells = columns.flatMap((column): readonly (readonly [string, NotNull])[] => {
      const value = valueOf(rawInList(block, index, column));
      return value === null ? [] : [[column, value]];
    });
    const id = rowId(block, index);
    return { index, ...(id === undefined ? {} : { id }), cells: new Map(cells) };
  });
  const isKept = ({ index, cells }: ListedRow): boolean =>
    cells.size === 0 && columns.some((column) => hasFormula(block, index, column));
  const kept = new Set(rows.filter(isKept).map(({ index }) => index));
  return { naming, room, kept, rows: rows.filter(({ cells }) => cells.size > 0) };
}

/** What stands in the entry cells of one block; undefined where its name is lost. */
export function readTable(
  table: EntryTable,
  blocks: ReadBlocks,
  valueOf: ValueOf = entryValue,
): BlockEntries | undefined {
  const { anchor, unit, block: name, cells, list } = table;
  const block = blocks.get(anchor);
  if (block === undefined) return undefined;
  const there = (cells?.(block) ?? []).filter(([row, column]) => block.rows.has(row) && block.columns.has(column));
  return {
    ...{ unit, block: name, anchor },
    cells: new Map(there.map(([row, column]) => [cellName(row, column), valueOf(rawUnder(block, row, column))])),
    ...(list === undefined ? {} : { list: readList(block, list, valueOf) }),
  };
}

/** All that people typed in a workbook: every cell that takes something, by its block and its keys. */
export const readEntries = (book: EntrySource): readonly BlockEntries[] =>
  entryTables(book).flatMap((table) => readTable(table, book.blocks) ?? []);
