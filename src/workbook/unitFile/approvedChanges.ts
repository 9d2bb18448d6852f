import type { Finding, FindingOf } from "../../rules/findings/finding";
import type { Place } from "../../rules/figures/place";
import type { UnitPart } from "../blocks/anchors";
import { cellKeys, type BlockEntries, type EntryValue } from "../entries/entry";
import { matchRows } from "../entries/matchRows";
import type { ReadBook } from "../reading/readBook";
import { readApproved } from "./exchangeSheet";
import { entriesOfLines } from "./sentSheet";
import { unitEntries } from "./unitEntries";

interface Change {
  readonly place: Place;
  readonly was: EntryValue;
  readonly is: EntryValue;
  readonly target?: string;
  readonly person?: string;
}

function cellChanges(unit: string, part: UnitPart, was: BlockEntries, is: BlockEntries): readonly Change[] {
  return [...is.cells].flatMap(([name, now]): readonly Change[] => {
    const before = was.cells.get(name) ?? null;
    const [row, column] = cellKeys(name);
    if (before === now) return [];
    return part === "figures"
      ? [{ place: { block: "figures", unit, row, column }, was: before, is: now, target: row }]
      : [{ place: { block: "unit", unit, row }, was: before, is: now }];
  });
}

function rowChanges(unit: string, part: "initiatives" | "people", was: BlockEntries, is: BlockEntries) {
  const naming = is.list?.naming ?? "";
  const matched = matchRows(was.list?.rows ?? [], is.list?.rows ?? [], naming);
  return matched.flatMap(({ before, after }) => {
    const columns = new Set([...(before?.cells.keys() ?? []), ...(after?.cells.keys() ?? [])]);
    const row = after?.index ?? before?.index ?? 0;
    const name = String((after ?? before)?.cells.get(naming) ?? "");
    return [...columns].flatMap((column): readonly Change[] => {
      const [old, now] = [before?.cells.get(column) ?? null, after?.cells.get(column) ?? null];
      const person = part === "people" && name !== "" ? { person: name } : {};
      return old === now ? [] : [{ place: { block: part, unit, row, column }, was: old, is: now, ...person }];
    });
  });
}

/** What is not stated is blank. */
const statedOf = ({ was, is }: Change): FindingOf<"approved.changed">["numbers"] => ({
  ...(was === null ? {} : { was: String(was) }),
  ...(is === null ? {} : { is: String(is) }),
});

/** Entries of units that were approved and are not as they were then. */
export function approvedChanges(book: ReadBook): readonly Finding[] {
  const approved = readApproved(book.blocks);
  return [...(book.exchange ?? [])].flatMap(([unit, { state }]) => {
    const lines = approved.get(unit);
    if (state !== "approved" || lines === undefined) return [];
    const now = unitEntries(unit, book, book.blocks);
    const before = entriesOfLines(lines, now);
    return [...now].flatMap(([part, is]) => {
      const was = before.get(part) ?? is;
      const changes =
        part === "initiatives" || part === "people"
          ? rowChanges(unit, part, was, is)
          : cellChanges(unit, part, was, is);
      return changes.map((change): FindingOf<"approved.changed"> => {
        const { place, target, person } = change;
        return {
          ...{ code: "approved.changed", severity: "warning", unit, place },
          ...(target === undefined ? {} : { target }),
          ...(person === undefined ? {} : { person }),
          numbers: statedOf(change),
        };
      });
    });
  });
}
