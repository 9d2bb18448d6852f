import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import type { Raw } from "../../src/rules/figures/figures";
import { toA1 } from "../../src/sheet/a1";
import type { CellRef, Formula } from "../../src/workbook/drawing/description";
import type { RawBlock } from "../../src/workbook/blocks/raw";

/** A cell by its block's name and keys; a list's rows are numbered from 0, and "" is the column of the row keys. */
export type KeyedCell = readonly [block: string, row: string | number, column: string];

/** What is typed there, or a formula with its value; null clears the cell. */
export type Entry = readonly [...KeyedCell, raw: Exclude<Raw, object> | Formula | null];

function cellIn(block: RawBlock, row: string | number, column: string): CellRef {
  const across = column === "" ? 0 : (block.cells[0]?.findIndex(({ value }) => value === column) ?? -1);
  const down = typeof row === "number" ? row + 1 : block.cells.findIndex(([key]) => key?.value === row);
  if (across < 0 || down < 0) throw new Error(`${block.name} has no ${row} ${column}`);
  return { row: block.range.row + down, column: block.range.column + across };
}

const blockOf = (blocks: ReadonlyMap<string, RawBlock>, name: string): RawBlock => {
  const block = blocks.get(name);
  if (block === undefined) throw new Error(`the workbook has no ${name}`);
  return block;
};

/** Where a cell stands in a workbook that was read. */
export function cellAt(
  blocks: ReadonlyMap<string, RawBlock>,
  [name, row, column]: KeyedCell,
): CellRef & { readonly sheet: string } {
  const block = blockOf(blocks, name);
  return { sheet: block.sheet, ...cellIn(block, row, column) };
}

/** Where a cell stands now: `'Sheet'!A1` without the quotes. */
export async function addressOf(host: WorkbookHost, [name, row, column]: KeyedCell): Promise<string> {
  const block = blockOf((await host.read()).blocks, name);
  return `${block.sheet}!${toA1(cellIn(block, row, column))}`;
}

/** What stands in cells now. */
export async function valuesAt(host: WorkbookHost, cells: readonly KeyedCell[]): Promise<readonly Raw[]> {
  const { blocks } = await host.read();
  return cells.map(([name, row, column]) => {
    const block = blockOf(blocks, name);
    const cell = cellIn(block, row, column);
    return block.cells[cell.row - block.range.row]?.[cell.column - block.range.column]?.value ?? null;
  });
}

/** What stands in a cell now. */
export const valueAt = async (host: WorkbookHost, cell: KeyedCell): Promise<Raw> =>
  (await valuesAt(host, [cell]))[0] ?? null;

/** Types as a person would, letter for letter, locked cells included. */
export async function typeAt(host: WorkbookHost, entries: readonly Entry[]): Promise<void> {
  const { blocks } = await host.read();
  const sheets = entries.map(([name, row, column, raw]) => {
    const block = blockOf(blocks, name);
    return { name: block.sheet, ...cellIn(block, row, column), contents: [[raw ?? ""]] };
  });
  await host.apply({
    sheets: [...new Set(sheets.map(({ name }) => name))].map((name) => ({
      action: "update",
      name,
      blocks: sheets.filter((one) => one.name === name),
      links: [],
    })),
    names: [],
  });
}
