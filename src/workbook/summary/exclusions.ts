import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Raw } from "../../rules/figures/figures";
import { peopleListOf } from "../../rules/figures/leaders";
import { isNotNominated } from "../../rules/shortlist/notNominated";
import type { Shortlist } from "../../rules/shortlist/shortlist";
import { silentKey } from "../blocks/councilKeys";
import { textOf, type Book } from "../blocks/book";
import type { CouncilRecord } from "./councilLines";
import { lineKeys, sentences } from "./proposals";

const words = sheetTexts.summary;

/** A line of those that are not proposed. */
export interface Exclusion {
  readonly key: string;
  /** It is of several people, whom the council takes up by their names. */
  readonly isOfSeveral?: true;
  readonly name: string;
  readonly unit: string;
  readonly reasons: string;
  /** What stands where the council takes it up, though it is no mark. */
  readonly mark: Raw;
}

/**
 * Who is not proposed and every reason, but whom the council took up; people whom no unit nominated are one line a unit.
 */
export function exclusions(book: Book, shortlist: Shortlist, { takenUp }: CouncilRecord): readonly Exclusion[] {
  const keyOf = lineKeys(book);
  const nameOf = (code: string): string => textOf(peopleListOf(book.figures, code)?.name ?? null) || code;
  const listed = shortlist.excluded
    .map((one) => ({ one, key: keyOf(one.unit, one.person, one.name) }))
    .filter(({ key }) => takenUp.get(key)?.isTaken !== true);
  const single = listed
    .filter(({ one }) => !isNotNominated(one))
    .map(({ one, key }) => ({
      key,
      name: one.name ?? nameOf(one.unit),
      unit: one.name === undefined ? "" : nameOf(one.unit),
      reasons: sentences(one.reasons, book.plan),
      mark: takenUp.get(key)?.typed ?? null,
    }));
  const silent = new Map<string, readonly string[]>();
  for (const { one } of listed.filter((each) => isNotNominated(each.one)))
    silent.set(one.unit, [...(silent.get(one.unit) ?? []), one.name ?? ""]);
  const grouped = [...silent].map(([unit, names]) => ({
    key: silentKey(unit),
    isOfSeveral: true as const,
    name: fill(words.notNominated, { count: String(names.length).padStart(2, "0") }),
    unit: nameOf(unit),
    reasons: fill(words.notNominatedReason, { names: names.join("; ") }),
    mark: takenUp.get(silentKey(unit))?.typed ?? null,
  }));
  return [...single, ...grouped];
}
