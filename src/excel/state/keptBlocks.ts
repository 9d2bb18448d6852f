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

/** All that the sheet holds, so that what stands beside its blocks waits with them. */
export function keptBlocksOf(
  build: SheetBuild,
  there: SheetState,
  { names }: Pick<WorkbookChange, "names">,
  state: Pick<WorkbookState, "names">,
): KeptBlocks {
  const { used } = there;
  const needed = endOfBuild(build);
  const first = Math.max(used === null ? 0 : endOf(used), needed);
  const named = names.flatMap(({ name, sheet }) => {
    const place = state.names.get(nameKey(name)) ?? null;
    if (place === null || [sheet, place.sheet].some((one) => sheetKey(one) !== sheetKey(there.name))) return [];
    return [{ name, range: place.range }];
  });
  const [one] = named;
  if (used === null || one === undefined) return { first, rows: 0, blocks: [] };
  const whole = wholeRows(there.stamp, one.range.row) ?? { first: 0, rows: endOf(used) };
  const waits = named.every(({ range }) => range.row >= whole.first && endOf(range) <= whole.first + whole.rows);
  // What an interrupted run set aside waits where it is.
  if (waits && whole.first >= needed) return { ...whole, blocks: [] };
  const top = Math.min(whole.first, ...named.map(({ range }) => range.row));
  const from = {
    ...used,
    row: top,
    rows: Math.max(whole.first + whole.rows, ...named.map(({ range }) => endOf(range))) - top,
  };
  const blocks = named.map(({ name, range }) => ({ name, to: { ...range, row: first + range.row - top } }));
  return { first, rows: from.rows, from, blocks };
}
