import type { WorkbookHost } from "../../actions/port/workbookHost";
import { updatesOf, type CellWrite } from "../../workbook/changes/cellWrites";
import type { CellRef } from "../../workbook/drawing/description";
import { readBlocks, type ReadBlocks } from "../../workbook/reading/readFigures";
import type { Entry } from "./entries";

/** Every cell that an entry is for: a column's key may be the beginning of several. Throws a RangeError where there is none. */
function cellsOf(blocks: ReadBlocks, { block: name, row, column }: Entry): readonly (CellRef & { sheet: string })[] {
  const block = blocks.get(name);
  const down = typeof row === "string" ? block?.rows.get(row) : block && block.range.row + 1 + row;
  const across = [...(block?.columns ?? [])].filter(([key]) => key === column || key.startsWith(`${column}.`));
  if (block === undefined || down === undefined || across.length === 0)
    throw new RangeError(`No ${name} ${row} ${column}`);
  return across.map(([, at]) => ({ sheet: block.sheet, row: down, column: at }));
}

/** Fills cells of a workbook of ours, letter for letter. */
export async function fillIn(host: WorkbookHost, entries: readonly Entry[]): Promise<void> {
  const blocks = readBlocks(await host.read());
  const writes = entries.flatMap((entry): readonly CellWrite[] =>
    cellsOf(blocks, entry).map(({ sheet, ...cell }) => ({ sheet, cell, content: entry.content })),
  );
  await host.apply({ sheets: updatesOf(writes), names: [] });
}
