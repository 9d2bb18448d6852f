import type { PeriodId } from "../../plan/plan";
import { foldText } from "../../rules/figures/cleanText";
import { isBlank } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { countedVotes } from "../../rules/figures/votes";
import { summaryAnchor } from "../blocks/anchors";
import { councilKeys, formerCastKey, type CouncilKey } from "../blocks/councilKeys";
import type { ReadBlocks } from "../reading/readFigures";
import { takenSettingCells } from "../reading/formerSettings";
import { rawCellAt, type ReadBlock } from "../reading/readKeyedBlock";
import type { IsCell } from "../reading/typedCells";
import { readTakenUp, takenUpCells, type TakenUpMark } from "./takenUp";

/** What the council wrote on one line, as typed. */
export type CouncilLine = Readonly<Record<CouncilKey, Raw>> & { readonly name: Raw };

/** The lists that it votes on. */
export const councilLists = ["units", "people"] as const;

/** All that the council wrote on a summary: by unit code, and by person. */
export interface CouncilRecord {
  readonly units: ReadonlyMap<string, CouncilLine>;
  readonly people: ReadonlyMap<string, CouncilLine>;
  /** Lines that it marks to be taken up, by their keys. */
  readonly takenUp: ReadonlyMap<string, TakenUpMark>;
}

/** A person's line is found again by unit and name; a namesake in the same unit gets a number. */
export function personKey(unit: string, name: string, taken: ReadonlySet<string>): string {
  const base = `${unit}|${foldText(name)}`;
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}|${number}`;
  return key;
}

const isWritten = (line: CouncilLine): boolean => councilKeys.some((key) => !isBlank(line[key]));

/** What stands under keys, by the keys. */
const readUnder = <Key extends string>(keys: readonly Key[], read: (key: Key) => Raw): Readonly<Record<Key, Raw>> =>
  Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Raw>;

/**
 * Votes against, of a line of an earlier form: its valid votes less those for. Null where they do not come to a number of votes;
 * what was typed for the valid ones is then carried.
 */
function formerAgainst(block: ReadBlock, row: number, votesFor: Raw): Raw {
  const cast = block.columns.get(formerCastKey);
  if (cast === undefined || block.columns.has("votesAgainst")) return null;
  const [yes, all] = [countedVotes(votesFor), countedVotes(rawCellAt(block, row, cast)?.value ?? null)];
  return yes === null || all === null || all < yes ? null : all - yes;
}

/** A line as read, with the rows that it stands in. */
interface ReadLine {
  readonly line: CouncilLine;
  readonly rows: readonly number[];
  /** A note that somebody left on a line is as much written on it as a vote. */
  readonly noted: boolean;
}

const sameLine = (one: CouncilLine, other: CouncilLine): boolean => councilKeys.every((key) => one[key] === other[key]);

/** Lines by their keys. A row that was copied stands for one line with the first, but where they say different things for none. */
function readLines(block: ReadBlock | undefined): ReadonlyMap<string, ReadLine> {
  const lines = new Map<string, ReadLine[]>();
  block?.raw.cells.forEach((cells, index) => {
    const [key] = cells;
    if (index === 0 || typeof key?.value !== "string" || key.value.trim() === "") return;
    const row = block.range.row + index;
    const read = (column: string): Raw => rawCellAt(block, row, block.columns.get(column) ?? -1)?.value ?? null;
    const typed = readUnder(councilKeys, read);
    const former = formerAgainst(block, row, typed.votesFor);
    const line = { ...typed, ...(former === null ? {} : { votesAgainst: former }), name: read("name") };
    const id = key.value.trim();
    lines.set(id, [...(lines.get(id) ?? []), { line, rows: [row], noted: cells.some(({ noted }) => noted) }]);
  });
  return new Map(
    [...lines].flatMap(([key, copies]): readonly [string, ReadLine][] => {
      const written = copies.filter(({ line }) => isWritten(line));
      const one = written[0] ?? copies[0];
      if (one === undefined || written.some(({ line }) => !sameLine(line, one.line))) return [];
      const rows = copies.flatMap((copy) => copy.rows);
      return [[key, { line: one.line, rows, noted: copies.some(({ noted }) => noted) }]];
    }),
  );
}

const linesOf = (blocks: ReadBlocks, anchor: string): ReadonlyMap<string, CouncilLine> =>
  new Map(
    [...readLines(blocks.get(anchor))].flatMap(([key, { line, noted }]): readonly [string, CouncilLine][] =>
      isWritten(line) || noted ? [[key, line]] : [],
    ),
  );

/** Reads what the council wrote, so that a list that is made again keeps it line by line. */
export const readCouncil = (blocks: ReadBlocks, period: PeriodId): CouncilRecord => ({
  units: linesOf(blocks, summaryAnchor(period, "units")),
  people: linesOf(blocks, summaryAnchor(period, "people")),
  takenUp: readTakenUp(blocks, period),
});

/** The cells of a list that `readCouncil` reads. */
function cellsOfList(block: ReadBlock | undefined): IsCell {
  const columns = new Set(councilKeys.flatMap((key) => block?.columns.get(key) ?? []));
  const cast = block?.columns.get(formerCastKey);
  const rows = new Map([...readLines(block).values()].flatMap(({ rows: own, line }) => own.map((row) => [row, line])));
  return ({ row, column }) => {
    const line = rows.get(row);
    if (line === undefined) return false;
    return columns.has(column) || (column === cast && line.votesAgainst !== null);
  };
}

/**
 * The cells that are read from a list: they find their places again by their keys, or stand on the council's sheet; `excluded` are
 * the keys of those whom the new list does not propose.
 */
export function councilCells(blocks: ReadBlocks, period: PeriodId, excluded: ReadonlySet<string>): IsCell {
  const lists = councilLists.map((part) => cellsOfList(blocks.get(summaryAnchor(period, part))));
  const kept = [takenSettingCells(blocks, period), takenUpCells(blocks, period, excluded), ...lists];
  return (cell) => kept.some((isOf) => isOf(cell));
}

/** Rows of a list that proposes nobody: its keys and what is said instead. */
const nobody = 2;

/** The key of a line begins with its unit's code: a heading that a page says again is none, where it stands in place of keys. */
const isLineKey = (key: string): boolean => /^U\d{2,}(?:\||$)/u.test(key);

/** Whether a list's keys are gone, so that none of what stands in it leads to a line. */
export const hasNoKeys = (block: ReadBlock | undefined): boolean =>
  block === undefined ||
  (![...block.rows.keys()].some(isLineKey) && block.range.rows > nobody) ||
  !councilKeys.some((key) => block.columns.has(key));
