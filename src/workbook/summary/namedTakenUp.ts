import type { Person } from "../../rules/figures/figures";
import { peopleListOf } from "../../rules/figures/leaders";
import { peopleNamed, type PeopleNamed } from "../../rules/figures/peopleNames";
import { tokens } from "../../rules/figures/tokens";
import { isNotNominated } from "../../rules/shortlist/notNominated";
import type { Excluded, Shortlist } from "../../rules/shortlist/shortlist";
import { isSilentKey, unitOfSilent } from "../blocks/councilKeys";
import { textOf, type Book } from "../blocks/book";
import type { CouncilRecord } from "./councilLines";
import { lineKeys } from "./proposals";
import type { TakenUpMark } from "./takenUp";

/** Whom the mark on a unit's line means: those named, or where it is marked as other lines are all of the line. */
function meantBy(people: readonly Person[], silent: readonly Excluded[], mark: TakenUpMark): PeopleNamed {
  if (mark.isTaken) return { rows: silent.flatMap(({ person }) => person ?? []), unknown: [] };
  return peopleNamed(people, mark.typed);
}

/**
 * The marks of an occasion's list with people whom no unit nominated each by themselves: they stand on one line a unit, on which the
 * council names whom it takes up. What names nobody stays on that line as it was typed.
 */
export function withNamed(book: Book, shortlist: Shortlist, council: CouncilRecord): CouncilRecord {
  const keyOf = lineKeys(book);
  const takenUp = new Map([...council.takenUp].filter(([key]) => !isSilentKey(key)));
  for (const [key, mark] of council.takenUp) {
    if (!isSilentKey(key)) continue;
    const unit = unitOfSilent(key);
    const people = peopleListOf(book.figures, unit)?.people ?? [];
    const silent = shortlist.excluded.filter((one) => one.unit === unit && isNotNominated(one));
    const { rows, unknown } = meantBy(people, silent, mark);
    for (const row of rows) {
      const name = textOf(people[row]?.name ?? null);
      const own = keyOf(unit, row, name);
      if (!takenUp.has(own)) takenUp.set(own, { typed: tokens.mark, isTaken: true, name });
    }
    const typed = rows.length === 0 ? mark.typed : unknown.join("; ");
    if (unknown.length > 0) takenUp.set(key, { ...mark, typed });
  }
  return { ...council, takenUp };
}
