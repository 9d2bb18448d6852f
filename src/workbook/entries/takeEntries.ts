import type { UnitPart } from "../blocks/anchors";
import type { BlockEntries, EntryList, EntryValue, ListedRow } from "./entry";
import type { MergedEntry, UnitEntries } from "./mergeEntries";

/** A unit's entries with what was taken, and what of it found no row to stand in. */
export interface Taken {
  readonly entries: UnitEntries;
  readonly left: readonly MergedEntry[];
}

type Cells = Map<string, Exclude<EntryValue, null>>;

const put = (cells: Cells, column: string, value: EntryValue): void => {
  if (value === null) cells.delete(column);
  else cells.set(column, value);
};

/** Rows for additions, in their order: behind all that is used; where these are too few, any that are empty. */
function freeRows({ rows, room, kept }: EntryList, wanted: number): readonly number[] {
  const used = new Set([...rows.map(({ index }) => index), ...kept]);
  // The last row only keeps the list's end.
  const free = Array.from({ length: Math.max(0, room - 1) }, (_, index) => index).filter((index) => !used.has(index));
  const behind = free.filter((index) => index > Math.max(-1, ...used));
  return behind.length >= wanted ? behind : free;
}

function takeRows(list: EntryList, taken: readonly MergedEntry[]): { list: EntryList; left: readonly MergedEntry[] } {
  const rows = new Map<number, Cells>(list.rows.map(({ index, cells }) => [index, new Map(cells)]));
  const added = [...new Set(taken.flatMap(({ place }) => (place.kind === "added" ? [place.row] : [])))];
  added.sort((one, other) => one - other);
  const free = freeRows(list, added.length);
  const left: MergedEntry[] = [];
  for (const entry of taken) {
    const { place, theirs } = entry;
    if (place.kind === "cell") continue;
    const index = place.kind === "row" ? place.index : free[added.indexOf(place.row)];
    if (index === undefined) {
      left.push(entry);
      continue;
    }
    const cells = rows.get(index) ?? new Map<string, Exclude<EntryValue, null>>();
    rows.set(index, cells);
    put(cells, place.column, theirs);
  }
  const ids = new Map(list.rows.map(({ index, id }) => [index, id]));
  const withContent = [...rows].flatMap(([index, cells]): readonly ListedRow[] => {
    const id = ids.get(index);
    return cells.size === 0 ? [] : [{ index, ...(id === undefined ? {} : { id }), cells }];
  });
  return { list: { ...list, rows: withContent.sort((one, other) => one.index - other.index) }, left };
}

function takeIn(
  block: BlockEntries,
  taken: readonly MergedEntry[],
): { block: BlockEntries; left: readonly MergedEntry[] } {
  const cells = new Map(block.cells);
  for (const { place, theirs } of taken) if (place.kind === "cell") cells.set(place.name, theirs);
  const { list, left } = block.list === undefined ? { left: [] } : takeRows(block.list, taken);
  return { block: { ...block, cells, ...(list === undefined ? {} : { list }) }, left };
}

/** Entries as they stand once some of what came is taken. Additions keep their order; what finds no row is left, whole rows of it. */
export function takeEntries(ours: UnitEntries, taken: readonly MergedEntry[]): Taken {
  const entries = new Map<UnitPart, BlockEntries>();
  const left: MergedEntry[] = [];
  for (const [part, block] of ours) {
    const result = takeIn(
      block,
      taken.filter((entry) => entry.block === part),
    );
    entries.set(part, result.block);
    left.push(...result.left);
  }
  return { entries, left };
}
