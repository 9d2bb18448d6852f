import { isBlank } from "../../rules/figures/blank";
import type { RawBlock, RawWorkbook } from "../../workbook/blocks/raw";
import { updatesOf, type CellWrite } from "../../workbook/changes/cellWrites";
import type { RangeRef } from "../../workbook/drawing/description";
import type { ActionContext } from "./context";
import { applyChange } from "./applyChange";
import { runOptions } from "./runOptions";
import type { WorkbookHost } from "../port/workbookHost";

/** Whether a cell stands in a block and holds nothing there. */
function isEmptyIn({ sheet: its, range, cells }: RawBlock, { sheet, cell }: CellWrite): boolean {
  const there = its === sheet ? cells[cell.row - range.row]?.[cell.column - range.column] : undefined;
  return there !== undefined && there.formula === undefined && isBlank(there.value);
}

/** Of cells those that hold nothing, and the blocks in which they do. */
function emptyOf({ blocks }: RawWorkbook, writes: readonly CellWrite[]) {
  const all = [...blocks.values()];
  const found = writes.flatMap((write) => {
    const block = all.find((one) => isEmptyIn(one, write));
    return block === undefined ? [] : [{ write, block: block.name }];
  });
  return { writes: found.map(({ write }) => write), blocks: [...new Set(found.map(({ block }) => block))] };
}

const says = ({ content }: CellWrite): boolean => content !== null && content !== "";

/**
 * What people paste may bring a merge over our cells; under it they take nothing that is written, and the host does not say so.
 * Such merges are taken apart, and the cells are written again: our own begin where we write. `before` is the workbook as it was
 * read, of which those blocks are read again in which a cell was empty.
 */
export async function freeOfMerges(
  host: WorkbookHost,
  context: ActionContext,
  before: RawWorkbook,
  writes: readonly CellWrite[],
  password?: string,
): Promise<void> {
  const doubtful = emptyOf(before, writes.filter(says));
  if (doubtful.writes.length === 0) return;
  const now = await host.read({ ...runOptions(context), only: doubtful.blocks });
  const covered = emptyOf(now, doubtful.writes).writes;
  if (covered.length === 0) return;
  const apart = new Map<string, RangeRef[]>();
  for (const { sheet, cell } of covered)
    apart.set(sheet, [...(apart.get(sheet) ?? []), { ...cell, rows: 1, columns: 1 }]);
  const drawn = new Map([...apart].map(([sheet, cells]) => [sheet, { apart: cells }]));
  await applyChange(host, { sheets: updatesOf(covered, { password, drawn }), names: [] }, context, now);
}
