import type { CollectedEntry, CollectedFile, CollectInput, CollectOutcome } from "../../actions/exchange/collect";

/** What somebody decided of entries, by their ids: taken or not. What is not in it stands as it was offered. */
export type Choices = ReadonlyMap<string, boolean>;

type Placed = Pick<CollectedEntry, "block" | "place">;

/** Where an entry goes, the same for all files of a unit; a row that is added is of its file alone. */
const spotOf = ({ block, place }: Placed): string | null =>
  place.kind === "added"
    ? null
    : JSON.stringify([block, ...(place.kind === "cell" ? [place.name] : [place.index, place.column])]);

/** An entry of a file, for as long as the same files are looked at. */
export const entryId = (path: string, { block, place }: Placed): string =>
  JSON.stringify([path, block, ...Object.values(place)]);

/** Whether it brings something. */
export const brings = ({ state }: CollectedEntry): boolean => state !== "same";

/** No row was free for it, whatever is decided. */
export const isRoomless = ({ state, isLeft }: CollectedEntry): boolean => isLeft && state !== "conflict";

/** Whether it goes into the workbook: what only the unit moved does unless it is left out, a conflict only once it is chosen. */
export const isWanted = (choices: Choices, path: string, entry: CollectedEntry): boolean =>
  brings(entry) && !isRoomless(entry) && (choices.get(entryId(path, entry)) ?? entry.state !== "conflict");

/** A conflict of which nobody has said which side stays. */
export const isOpen = (choices: Choices, path: string, entry: CollectedEntry): boolean =>
  entry.state === "conflict" && !choices.has(entryId(path, entry));

/** Decides of entries of one file. Two files of a unit cannot both have a cell: what is taken of one is left out of the others. */
export function decide(
  choices: Choices,
  { files }: Pick<CollectOutcome, "files">,
  { path, unit }: Pick<CollectedFile, "path" | "unit">,
  entries: readonly CollectedEntry[],
  take: boolean,
): Choices {
  const next = new Map(choices);
  for (const entry of entries) next.set(entryId(path, entry), take);
  if (!take) return next;
  const spots = new Set(entries.map(spotOf));
  for (const file of files.filter((one) => one.unit === unit && one.path !== path))
    for (const entry of file.entries) {
      const spot = spotOf(entry);
      if (brings(entry) && spot !== null && spots.has(spot)) next.set(entryId(file.path, entry), false);
    }
  return next;
}

/** An entry as it was looked at, and what stood in the workbook then. */
interface Seen {
  readonly entry: CollectedEntry;
  readonly stood: CollectedEntry["ours"];
}

/** Of several files of a unit the later is held against the workbook, the earlier against what the later makes of it. */
function seenOf(files: readonly CollectedFile[], choices: Choices): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  const latestFirst = [...files].sort((one, other) => Number(one.state === "twice") - Number(other.state === "twice"));
  const stood = new Map<string, CollectedEntry["ours"]>();
  for (const { path, unit, entries } of latestFirst)
    for (const entry of entries) {
      const spot = JSON.stringify([unit, spotOf(entry)]);
      if (!stood.has(spot)) stood.set(spot, entry.ours);
      if (isWanted(choices, path, entry))
        seen.set(entryId(path, entry), { entry, stood: spotOf(entry) === null ? null : (stood.get(spot) ?? null) });
    }
  return seen;
}

/**
 * What is asked of the action so that just what was looked at and chosen is taken: where somebody typed in the workbook since, its
 * entry is not what was decided of, and stays.
 */
export function takingOf(
  { files }: Pick<CollectOutcome, "files">,
  choices: Choices,
): Pick<CollectInput, "conflicts" | "isChosen"> & { readonly wanted: number } {
  const seen = seenOf(files, choices);
  return {
    conflicts: "theirs",
    wanted: seen.size,
    isChosen: (entry, path) => {
      const before = seen.get(entryId(path, entry));
      if (before?.entry.theirs !== entry.theirs) return false;
      return entry.ours === before.entry.ours || entry.ours === before.stood;
    },
  };
}
