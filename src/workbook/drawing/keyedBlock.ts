import type { CellRef, RangeRef } from "./description";

/**
 * A block found by its keys: a hidden first row holds column keys, a hidden first column row keys. The same formulas are
 * written into a block that is being laid out and into one that people have sorted, widened and moved since.
 */
export interface KeyedBlock {
  /** Its anchor. */
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeRef;
  /** Absolute rows and columns of the sheet, zero-based, by key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** The cell under two keys; undefined where one of them is not in the block. */
export function cellOf(block: KeyedBlock, rowKey: string, columnKey: string): CellRef | undefined {
  const row = block.rows.get(rowKey);
  const column = block.columns.get(columnKey);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/**
 * A column from its key down, as a range; undefined without that column. Formulas read this one: a row that people insert
 * above the first stands within it. The key itself must then not count: see `listed` and `placeInList`.
 */
export function wholeColumn(block: KeyedBlock, columnKey: string): RangeRef | undefined {
  const column = block.columns.get(columnKey);
  return column === undefined
    ? undefined
    : { row: block.range.row, column, rows: Math.max(2, block.range.rows), columns: 1 };
}

/** The cells of a column below its key. */
export function columnCells(block: KeyedBlock, columnKey: string): RangeRef | undefined {
  const whole = wholeColumn(block, columnKey);
  return whole && { ...whole, row: whole.row + 1, rows: whole.rows - 1 };
}

const numbered = (keys: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(keys.flatMap((key, index) => (key === "" ? [] : [[key, first + index] as const])));

/** A block as it is laid out: its key row at `at`, its key column first. Empty keys stand for columns without one. */
export function layOutBlock(
  name: string,
  sheet: string,
  at: CellRef,
  rowKeys: readonly string[],
  columnKeys: readonly string[],
): KeyedBlock {
  return {
    name,
    sheet,
    range: { ...at, rows: rowKeys.length + 1, columns: columnKeys.length + 1 },
    rows: numbered(rowKeys, at.row + 1),
    columns: numbered(columnKeys, at.column + 1),
  };
}
