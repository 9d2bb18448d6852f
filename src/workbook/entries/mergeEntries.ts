import type { UnitPart } from "../blocks/anchors";
import { cellKeys, type BlockEntries, type EntryList, type EntryValue, type ListedRow } from "./entry";
import { matchRows } from "./matchRows";

/** What a unit's sheet holds, by its blocks; one whose name is lost is not in it. */
export type UnitEntries = ReadonlyMap<UnitPart, BlockEntries>;

/**
 * What became of an entry since it was sent: both sides say the same now; theirs is new, another one, or empty where ours is as it
 * was sent; or both moved and say different things.
 */
export const mergeStates = ["same", "new", "changed", "cleared", "conflict"] as const;
export type MergeState = (typeof mergeStates)[number];

/** Where an entry goes: a cell by its keys, a row that is there, or one that is added, by its number in what came. */
export type EntryPlace =
  | { readonly kind: "cell"; readonly name: string }
  | { readonly kind: "row"; readonly index: number; readonly column: string }
  | { readonly kind: "added"; readonly row: number; readonly column: string };

/** An entry that came back otherwise than it was sent, or than it stands. */
export interface MergedEntry {
  readonly block: UnitPart;
  /** "DV-CT.D1.value"; of a list the number of the row, from 1 on, in what came or, where it went, in ours: "3.rating". */
  readonly key: string;
  /** Of a list, by what people know the row. */
  readonly name?: string;
  readonly ours: EntryValue;
  /** Undefined where nobody knows what was sent. */
  readonly sent: EntryValue | undefined;
  readonly theirs: EntryValue;
  readonly state: MergeState;
  readonly place: EntryPlace;
}

/** Numbers that differ by less are one: programs write doubles with fifteen digits or with seventeen. */
const tolerance = 1e-14;

const isSame = (one: EntryValue | undefined, other: EntryValue | undefined): boolean =>
  one === other ||
  (typeof one === "number" &&
    typeof other === "number" &&
    Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other)));

/** Null where there is nothing to tell: what came is as it was sent, or as it stands though nobody knows what was sent. */
function stateOf(ours: EntryValue, sent: EntryValue | undefined, theirs: EntryValue): MergeState | null {
  if (isSame(theirs, ours)) return sent === undefined || isSame(sent, theirs) ? null : "same";
  if (sent === undefined) return ours === null ? "new" : theirs === null ? null : "conflict";
  if (isSame(theirs, sent)) return null;
  if (!isSame(ours, sent)) return "conflict";
  return theirs === null ? "cleared" : ours === null ? "new" : "changed";
}

function mergeCells(
  part: UnitPart,
  ours: BlockEntries,
  sent: BlockEntries | undefined,
  theirs: BlockEntries,
): readonly MergedEntry[] {
  return [...theirs.cells].flatMap(([name, value]): readonly MergedEntry[] => {
    const mine = ours.cells.get(name);
    if (mine === undefined) return [];
    const before = sent === undefined ? undefined : (sent.cells.get(name) ?? null);
    const state = stateOf(mine, before, value);
    if (state === null) return [];
    const told = { block: part, key: cellKeys(name).join("."), ours: mine, sent: before, theirs: value };
    return [{ ...told, state, place: { kind: "cell", name } }];
  });
}

/** One row on all sides; absent where it is not there. */
interface RowSides {
  readonly ours?: ListedRow | undefined;
  /** Null where it was not there when it was sent; undefined where nobody knows. */
  readonly sent: ListedRow | null | undefined;
  readonly theirs?: ListedRow | undefined;
}

const columnsOf = (rows: readonly (ListedRow | null | undefined)[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => [...(row?.cells.keys() ?? [])])),
];

const under = (row: ListedRow | null | undefined, column: string): EntryValue => row?.cells.get(column) ?? null;

function mergeRow(part: UnitPart, { ours, sent, theirs }: RowSides, naming: string): readonly MergedEntry[] {
  const name = String(under(theirs, naming) ?? under(ours, naming) ?? under(sent, naming) ?? "");
  const number = 1 + (theirs?.index ?? ours?.index ?? 0);
  const columns = columnsOf([ours, sent, theirs]);
  const valueOf = (row: ListedRow | null | undefined) => (column: string) => under(row, column);
  const [mine, before, came] = [valueOf(ours), valueOf(sent), valueOf(theirs)];
  const isKnown = sent !== undefined;
  const movedIn = (side: (column: string) => EntryValue): boolean =>
    columns.some((column) => side(column) !== before(column));
  // A row that is called otherwise on one side and changed on the other, or went, may be another one: that is for people to say.
  const isHere = ours !== undefined && theirs !== undefined;
  const isRenamed = !isHere || mine(naming) !== before(naming) || came(naming) !== before(naming);
  const isDoubtful = isKnown && sent !== null && isRenamed && movedIn(mine) && movedIn(came);
  const isGone = isKnown && ours === undefined && sent !== null && movedIn(came);
  return columns.flatMap((column): readonly MergedEntry[] => {
    const values = { ours: mine(column), sent: isKnown ? before(column) : undefined, theirs: came(column) };
    // Of a row that is no more here and goes on there, every cell is needed to have it again.
    const isWhole = isGone && values.theirs !== null;
    const plain = isWhole ? "conflict" : stateOf(values.ours, values.sent, values.theirs);
    if (plain === null) return [];
    const state = isDoubtful && plain !== "same" ? "conflict" : plain;
    const place: MergedEntry["place"] =
      ours === undefined
        ? { kind: "added", row: theirs?.index ?? 0, column }
        : { kind: "row", index: ours.index, column };
    return [{ block: part, key: `${number}.${column}`, name, ...values, state, place }];
  });
}

/** Rows of two lists that nobody sent: of one content or one name; the others are rows of one side alone. */
const unsentRows = (
  ours: readonly ListedRow[],
  theirs: readonly ListedRow[],
  naming: string,
  sent: null | undefined,
): readonly RowSides[] =>
  matchRows(ours, theirs, naming, "named").map(({ before, after }) => ({ ours: before, sent, theirs: after }));

function rowsOf(ours: EntryList, sent: EntryList | undefined, theirs: EntryList): readonly RowSides[] {
  const { naming } = ours;
  if (sent === undefined) return unsentRows(ours.rows, theirs.rows, naming, undefined);
  const [mine, came] = [matchRows(sent.rows, ours.rows, naming), matchRows(sent.rows, theirs.rows, naming)];
  const oursOf = new Map(mine.map(({ before, after }) => [before, after]));
  const theirsOf = new Map(came.map(({ before, after }) => [before, after]));
  const added = (pairs: typeof mine): readonly ListedRow[] =>
    pairs.flatMap(({ before, after }) => (before === undefined && after !== undefined ? [after] : []));
  return [
    ...sent.rows.map((row) => ({ ours: oursOf.get(row), sent: row, theirs: theirsOf.get(row) })),
    ...unsentRows(added(mine), added(came), naming, null),
  ];
}

function mergeList(
  part: UnitPart,
  ours: BlockEntries,
  sent: BlockEntries | undefined,
  theirs: BlockEntries,
): readonly MergedEntry[] {
  if (ours.list === undefined || theirs.list === undefined) return [];
  const { naming } = ours.list;
  const sides = rowsOf(ours.list, sent?.list, theirs.list);
  // What came is told in its own order; what went from it where it stands in ours.
  const place = ({ ours: own, theirs: other }: RowSides): number => other?.index ?? (own?.index ?? 0) + 0.5;
  return [...sides].sort((one, other) => place(one) - place(other)).flatMap((row) => mergeRow(part, row, naming));
}

/** Every entry of a unit that came back otherwise than it was sent, held against what stands here now. */
export function mergeEntries(
  ours: UnitEntries,
  sent: UnitEntries | undefined,
  theirs: UnitEntries,
): readonly MergedEntry[] {
  return [...theirs].flatMap(([part, came]) => {
    const mine = ours.get(part);
    if (mine === undefined) return [];
    // Of what was sent, a block that is not told of was empty.
    const before = sent && (sent.get(part) ?? emptied(came));
    return [...mergeCells(part, mine, before, came), ...mergeList(part, mine, before, came)];
  });
}

const emptied = (block: BlockEntries): BlockEntries => ({
  ...block,
  cells: new Map(),
  ...(block.list === undefined ? {} : { list: { ...block.list, rows: [] } }),
});
