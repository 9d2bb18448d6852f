import type { RangeRef, WorkbookChange } from "../../workbook/drawing/description";
import type { SheetBuild } from "./sheetBuild";
import { nameKey, sheetKey, type SheetState, type WorkbookState } from "./workbookState";

/** Where the blocks of a sheet wait while it is cleared and written anew: rows beneath all that it holds and will hold. */
export interface KeptBlocks {
  /** Zero-based; `rows` is 0 where no name of the change leads into the sheet. */
  readonly first: number;
  readonly rows: number;
  readonly blocks: readonly { readonly name: string; readonly from: RangeRef; readonly to: RangeRef }[];
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

/** One under the other, each with its keys, as it is read. */
export function keptBlocksOf(
  build: SheetBuild,
  there: SheetState,
  { names }: Pick<WorkbookChange, "names">,
  state: Pick<WorkbookState, "names">,
): KeptBlocks {
  const first = Math.max(there.used === null ? 0 : endOf(there.used), endOfBuild(build));
  let rows = 0;
  const blocks = names.flatMap(({ name, sheet }) => {
    const place = state.names.get(nameKey(name)) ?? null;
    if (place === null || [sheet, place.sheet].some((one) => sheetKey(one) !== sheetKey(there.name))) return [];
    const to = { ...place.range, row: first + rows };
    rows += place.range.rows;
    return [{ name, from: place.range, to }];
  });
  return { first, rows, blocks };
}
