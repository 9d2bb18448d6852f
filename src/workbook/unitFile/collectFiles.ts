import { textHash } from "../../sheet/textHash";
import type { EntryValue } from "../entries/entry";
import { mergeEntries, type EntryPlace, type MergedEntry, type UnitEntries } from "../entries/mergeEntries";
import { takeEntries } from "../entries/takeEntries";
import type { UnitPart } from "../blocks/anchors";
import { sentEntries } from "./sentSheet";

/** What a unit's file brings. */
export interface Bringing {
  readonly entries: UnitEntries;
  readonly sent: UnitEntries | undefined;
  /** When a program saved it last, and when it was sent: texts that sort as the days do; "" where nobody knows. */
  readonly savedAt: string;
  readonly sentAt: string;
}

/** How conflicts are decided; absent, they are left. */
export type Decision = "ours" | "theirs" | undefined;

/** An entry of a file, and whether it was taken. */
export interface JudgedEntry extends MergedEntry {
  readonly taken: boolean;
  /** It is in conflict and nobody said which of both stays, or no row is free for it. */
  readonly isLeft: boolean;
}

export interface Collected<File extends Bringing> {
  /** The latest saved first: that one is offered, the others only tell what they have besides. */
  readonly files: readonly {
    readonly file: File;
    readonly isLatest: boolean;
    readonly entries: readonly JudgedEntry[];
  }[];
  readonly entries: UnitEntries;
}

const contentHash = ({ entries }: Bringing): number => textHash(JSON.stringify(sentEntries(entries)));

/** The latest first. Nothing hangs on the order in which they were given. */
const inOrder = <File extends Bringing>(files: readonly File[]): readonly File[] =>
  [...files]
    .map((file) => ({ file, hash: contentHash(file) }))
    .sort((one, other) => {
      const [a, b] = [one.file, other.file];
      if (a.savedAt !== b.savedAt) return a.savedAt > b.savedAt ? -1 : 1;
      if (a.sentAt !== b.sentAt) return a.sentAt > b.sentAt ? -1 : 1;
      return other.hash - one.hash;
    })
    .map(({ file }) => file);

/** What stands at a place; undefined for a row that is not there yet. */
function valueAt(entries: UnitEntries, part: UnitPart, place: EntryPlace): EntryValue | undefined {
  const block = entries.get(part);
  if (place.kind === "cell") return block?.cells.get(place.name);
  if (place.kind === "added") return undefined;
  return block?.list?.rows.find(({ index }) => index === place.index)?.cells.get(place.column) ?? null;
}

/**
 * Takes what the files of one unit bring. What is in no conflict is taken of the latest; whatever an earlier one says otherwise is a
 * conflict, for the unit may have meant either. `isChosen` leaves out what somebody does not want.
 */
export function collectFiles<File extends Bringing>(
  ours: UnitEntries,
  files: readonly File[],
  decision: Decision,
  isChosen: (entry: MergedEntry, file: File) => boolean = () => true,
): Collected<File> {
  let current = ours;
  const judged = inOrder(files).map((file, at) => {
    const isLatest = at === 0;
    const merged = mergeEntries(current, file.sent, file.entries);
    const isOurs = ({ block, place }: MergedEntry): boolean =>
      valueAt(current, block, place) === valueAt(ours, block, place);
    const told = merged.map((entry) => ({
      plain: entry,
      entry: isLatest || entry.state === "same" ? entry : { ...entry, state: "conflict" as const },
    }));
    const wanted = told.filter(({ plain, entry }) => {
      if (entry.state === "same" || !isChosen(entry, file)) return false;
      if (entry.state !== "conflict") return true;
      // What a later file of the unit brought stays before what an earlier one says.
      return decision === "theirs" && (isLatest || plain.state !== "conflict" || isOurs(plain));
    });
    const { entries, left } = takeEntries(
      current,
      wanted.map(({ entry }) => entry),
    );
    current = entries;
    const taken = new Set(wanted.map(({ entry }) => entry).filter((entry) => !left.includes(entry)));
    return {
      ...{ file, isLatest },
      entries: told.map(({ entry }): JudgedEntry => {
        const isOpen = entry.state === "conflict" && decision === undefined;
        return { ...entry, taken: taken.has(entry), isLeft: isOpen || left.includes(entry) };
      }),
    };
  });
  return { files: judged, entries: current };
}
