import { anchors } from "../blocks/anchors";
import { carriedAnchor, type Carried } from "../blocks/carried";
import type { PlacedCell } from "../blocks/raw";
import { isBlank } from "../../rules/figures/blank";
import { entryContent } from "../drawing/typedContent";
import { remarkKey } from "../sheets/checkSheet";
import type { ReadBook } from "./readBook";
import { carriedOf, isCarriedCell, readCarried, unmarkedCells, writtenAnew } from "./typedCells";

/** What people wrote on the sheet of the last check. */
export interface CheckTyped {
  /** Beside findings, by their keys: cells of a row in their order. */
  readonly remarks: ReadonlyMap<string, readonly PlacedCell[]>;
  /** What was carried before. */
  readonly carried: readonly Carried[];
  /** Cells as they are carried where their finding is told no more. */
  readonly carry: (cells: readonly PlacedCell[]) => readonly Carried[];
  /** Elsewhere on the sheet. */
  readonly elsewhere: readonly PlacedCell[];
}

/** Cells as one remark. */
export const remarkOf = (cells: readonly PlacedCell[]): string =>
  cells.map(({ value }) => String(entryContent(value) ?? "")).join("; ");

/** Reads what people wrote on the sheet of the last check; the book was read with it whole. */
export function readCheckTyped({ blocks, raw }: ReadBook): CheckTyped {
  const block = blocks.get(anchors.check);
  const cells = raw.whole?.get(block?.sheet ?? "") ?? [];
  const own = [...blocks.values()].filter(({ sheet }) => sheet === block?.sheet);
  const carriedBlock = blocks.get(carriedAnchor(anchors.check));
  const carried = readCarried(carriedBlock);
  const isCarried = isCarriedCell(carriedBlock);
  // Nothing on a sheet of an earlier version is an entry: what stands behind its columns is somebody's.
  const behind = block === undefined ? 0 : block.range.column + block.range.columns;
  const typed =
    unmarkedCells(cells, isCarried) ??
    cells.filter((cell) => cell.formula === undefined && !isBlank(cell.value) && cell.column >= behind);
  const keyOf = new Map([...(block?.rows ?? [])].map(([key, row]) => [row, key]));
  const remarks = new Map<string, PlacedCell[]>();
  const elsewhere: PlacedCell[] = [];
  const first = block?.columns.get(remarkKey) ?? behind;
  const isAnew = writtenAnew(raw, block?.sheet, own, carried);
  for (const cell of typed.filter((one) => !isAnew(one))) {
    const key = cell.column >= first ? keyOf.get(cell.row) : undefined;
    if (key === undefined) elsewhere.push(cell);
    else remarks.set(key, [...(remarks.get(key) ?? []), cell]);
  }
  return {
    remarks,
    elsewhere,
    carried,
    carry: (strangers) => carriedOf(strangers, cells, block === undefined ? [] : [block]),
  };
}
