import { maxRows } from "../../sheet/places";
import type { RangeRef, WorkbookChange } from "../../workbook/drawing/description";
import type { SheetBuild } from "./sheetBuild";
import { wholeRows, type KeptRows } from "./sheetStamp";
import { nameKey, sheetKey, type SheetState, type WorkbookState } from "./workbookState";

/** Where what stands on a sheet waits while it is cleared and written anew: rows beneath all that it holds and will hold. */
export interface KeptBlocks extends KeptRows {
  /** What waits there; absent where no name of the change leads into the sheet. */
  readonly from?: RangeRef;
  readonly blocks: readonly { readonly name: string; readonly to: RangeRef }[];
}

const endOf = ({ row, rows }: Pick<RangeRef, "row" | "rows">): number => row + rows;

/** The row behind the last one of which the sheet will say anything. */
function endOfBuild({ blocks, layout }: SheetBuild): number {
  const { styles, merges, validations, conditionalFormats, rows } = layout;
  const ranges = [...merges, ...[...styles, ...validations, ...conditionalFormats].map(({ range }) => range)];
  return Math.max(
    0,
    ...blocks.map(({ row, contents }) => row + contents.length),
    ...ranges.map(endOf),
    ...rows.map(({ first, count }) => first + count),
  );
}

/**
 * All that the sheet holds, so that what stands beside its blocks waits with them. What an interrupted run set aside waits where
 * it is: its names lead there once the copy is whole, and those that do not yet are pointed at it.
 */
export function keptBlocksOf(
  build: SheetBuild,
  there: SheetState,
  { names }: Pick<WorkbookChange, "names">,
  state: Pick<WorkbookState, "names">,
): KeptBlocks {
  const { used } = there;
  const needed = endOfBuild(build);
  const named = names.flatMap(({ name, sheet }) => {
    const place = state.names.get(nameKey(name)) ?? null;
    if (place === null || [sheet, place.sheet].some((one) => sheetKey(one) !== sheetKey(there.name))) return [];
    return [{ name, range: place.range }];
  });
  if (used === null || named.length === 0) {
    return { first: Math.max(used === null ? 0 : endOf(used), needed), rows: 0, blocks: [] };
  }
  const begun = wholeRows(there.stamp, maxRows);
  const isThere = ({ range }: { readonly range: RangeRef }): boolean => begun !== null && range.row >= begun.first;
  const shifted = (to: number, top: number) =>
    named
      .filter((one) => to !== begun?.first || !isThere(one))
      .map(({ name, range }) => ({ name, to: { ...range, row: to + range.row - top } }));
  if (begun !== null && begun.first >= needed && named.some(isThere)) {
    return { ...begun, blocks: shifted(begun.first, 0) };
  }
  const top = named.every(isThere) ? (begun?.first ?? 0) : 0;
  const end = begun !== null && !named.some(isThere) ? begun.first : endOf(used);
  const first = begun !== null && end === begun.first && end >= needed ? end : Math.max(endOf(used), needed);
  const rows = Math.max(end, ...named.map(({ range }) => endOf(range))) - top;
  return { first, rows, from: { ...used, row: top, rows }, blocks: shifted(first, top) };
}
