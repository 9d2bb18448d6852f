import { cellKeys, type BlockEntries, type EntryValue, type ListedRow } from "./entry";
import { matchRows } from "./matchRows";

/** An entry that is not what it was. */
export interface DifferentEntry {
  readonly unit: string | null;
  readonly block: string;
  /** Row and column, "DV-CT.D1.value"; of a list the number of its row, from 1 on: "3.rating". */
  readonly key: string;
  /** Of a list, by what people know the row. */
  readonly name?: string;
  readonly before: EntryValue;
  readonly after: EntryValue;
}

type Told = Omit<DifferentEntry, "unit" | "block">;

function cellsApart(one: BlockEntries | undefined, other: BlockEntries | undefined): readonly Told[] {
  const names = new Set([...(one?.cells.keys() ?? []), ...(other?.cells.keys() ?? [])]);
  return [...names].flatMap((name) => {
    const [before, after] = [one?.cells.get(name) ?? null, other?.cells.get(name) ?? null];
    return before === after ? [] : [{ key: cellKeys(name).join("."), before, after }];
  });
}

function rowsApart(before: ListedRow | undefined, after: ListedRow | undefined, naming: string): readonly Told[] {
  const [old, now] = [before?.cells ?? new Map(), after?.cells ?? new Map()] as readonly ListedRow["cells"][];
  const number = 1 + (after?.index ?? before?.index ?? 0);
  const name = String(now?.get(naming) ?? old?.get(naming) ?? "");
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((column) => {
    const [was, is] = [old?.get(column) ?? null, now?.get(column) ?? null];
    return was === is ? [] : [{ key: `${number}.${column}`, name, before: was, after: is }];
  });
}

function listsApart(one: BlockEntries | undefined, other: BlockEntries | undefined): readonly Told[] {
  const naming = one?.list?.naming ?? other?.list?.naming;
  if (naming === undefined) return [];
  const matched = matchRows(one?.list?.rows ?? [], other?.list?.rows ?? [], naming);
  return matched.flatMap(({ before, after }) => rowsApart(before, after, naming));
}

/** Every entry that differs between two workbooks, in the order of the blocks. What only stands elsewhere does not differ. */
export function compareEntries(
  before: readonly BlockEntries[],
  after: readonly BlockEntries[],
): readonly DifferentEntry[] {
  const later = new Map(after.map((block) => [block.anchor, block]));
  const known = new Set(before.map(({ anchor }) => anchor));
  const pairs: readonly (readonly [BlockEntries, BlockEntries | undefined] | readonly [undefined, BlockEntries])[] = [
    ...before.map((block) => [block, later.get(block.anchor)] as const),
    ...after.flatMap((block) => (known.has(block.anchor) ? [] : [[undefined, block] as const])),
  ];
  return pairs.flatMap(([one, other]) => {
    const { unit, block } = one ?? other;
    return [...cellsApart(one, other), ...listsApart(one, other)].map((told) => ({ unit, block, ...told }));
  });
}
