import { isBlank } from "../../rules/figures/blank";
import type { RawWorkbook } from "../../workbook/blocks/raw";
import { updatesOf, type CellWrite } from "../../workbook/changes/cellWrites";
import type { RangeRef } from "../../workbook/drawing/description";
import type { ActionContext } from "./context";
import { runOptions, writeOptions } from "./runOptions";
import type { WorkbookHost } from "../port/workbookHost";

/** Whether a cell stands in a block and holds nothing. */
function isEmptyIn({ blocks }: RawWorkbook, { sheet, cell }: CellWrite): boolean {
  return [...blocks.values()].some(({ sheet: its, range, cells }) => {
    const there = its === sheet ? cells[cell.row - range.row]?.[cell.column - range.column] : undefined;
    return there !== undefined && there.formula === undefined && isBlank(there.value);
  });
}

const says = ({ content }: CellWrite): boolean => content !== null && content !== "";

/**
 * What people paste may bring a merge over our cells; under it they take nothing that is written, and the host does not say so.
 * Such merges are taken apart, and the cells are written again: our own begin where we write. `before` is the workbook as it was
 * read, which is read again only where a cell was empty.
 */
export async function freeOfMerges(
  host: WorkbookHost,
  context: ActionContext,
  before: RawWorkbook,
  writes: readonly CellWrite[],
  password?: string,
): Promise<void> {
  const doubtful = writes.filter((write) => says(write) && isEmptyIn(before, write));
  if (doubtful.length === 0) return;
  const now = await host.read(runOptions(context));
  const covered = doubtful.filter((write) => isEmptyIn(now, write));
  if (covered.length === 0) return;
  const apart = new Map<string, RangeRef[]>();
  for (const { sheet, cell } of covered)
    apart.set(sheet, [...(apart.get(sheet) ?? []), { ...cell, rows: 1, columns: 1 }]);
  const drawn = new Map([...apart].map(([sheet, cells]) => [sheet, { apart: cells }]));
  await host.apply({ sheets: updatesOf(covered, password, drawn), names: [] }, writeOptions(context, now));
}
