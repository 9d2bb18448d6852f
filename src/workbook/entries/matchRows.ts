import { comparisonKey } from "../../rules/figures/cleanText";
import type { ListedRow } from "./entry";

/** A row of one list and the one that it is in another; one of them is absent where a row was added or went. */
export interface MatchedRow {
  readonly before?: ListedRow;
  readonly after?: ListedRow;
}

const contentOf = ({ cells }: ListedRow): string =>
  JSON.stringify([...cells].sort(([one], [other]) => (one < other ? -1 : 1)));

const nameOf = ({ cells }: ListedRow, naming: string): string => comparisonKey(String(cells.get(naming) ?? ""));

/** How many letters must be put, taken away or changed to make one text the other, counted no further than `most`. */
function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let line = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (line[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (line[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    line = next;
  }
  return line[other.length] ?? 0;
}

/** A name that was mended: few letters apart. */
function isNearly(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  const most = Math.max(one.length, other.length) > 8 ? 2 : 1;
  return lettersApart(one, other, most) <= most;
}

/** Cells, the name apart, that say the same in both rows. */
const alike = (one: ListedRow, other: ListedRow, naming: string): number =>
  [...one.cells].filter(([key, value]) => key !== naming && other.cells.get(key) === value).length;

type IsSame = (before: ListedRow, after: ListedRow) => boolean;

/** Takes pairs out of two lists, those most alike first and else in order. */
function pairUp(before: ListedRow[], after: ListedRow[], naming: string, isSame: IsSame): MatchedRow[] {
  const found = before.flatMap((one) =>
    after.filter((other) => isSame(one, other)).map((other) => ({ one, other, score: alike(one, other, naming) })),
  );
  found.sort((first, second) => second.score - first.score);
  return found.flatMap(({ one, other }): MatchedRow[] => {
    const [at, to] = [before.indexOf(one), after.indexOf(other)];
    if (at < 0 || to < 0) return [];
    before.splice(at, 1);
    after.splice(to, 1);
    return [{ before: one, after: other }];
  });
}

/** Rows of the very same content, first of all and in their order: where they stand tells nothing. */
function pairEqual(before: ListedRow[], after: ListedRow[]): MatchedRow[] {
  const waiting = new Map<string, ListedRow[]>();
  for (const row of after) waiting.set(contentOf(row), [...(waiting.get(contentOf(row)) ?? []), row]);
  const pairs: MatchedRow[] = [];
  for (const one of [...before]) {
    const other = waiting.get(contentOf(one))?.shift();
    if (other === undefined) continue;
    before.splice(before.indexOf(one), 1);
    after.splice(after.indexOf(other), 1);
    pairs.push({ before: one, after: other });
  }
  return pairs;
}

const size = ({ cells }: ListedRow): number => cells.size;

/** Rows that are called otherwise now: of one id with most of their cells, or a few letters apart. */
const pairMended = (before: ListedRow[], after: ListedRow[], naming: string): MatchedRow[] => [
  ...pairUp(
    before,
    after,
    naming,
    (a, b) => a.id !== undefined && a.id === b.id && 2 * alike(a, b, naming) >= Math.max(1, size(a) - 1, size(b) - 1),
  ),
  ...pairUp(before, after, naming, (a, b) => isNearly(nameOf(a, naming), nameOf(b, naming))),
];

/**
 * Which rows of a list are which of it later: those of one content, then those of one name, of one id with most of their cells,
 * and of a name that was mended, unless only one `named` alike is the same. Rows that moved are found; what is the same in nothing
 * that tells it apart is another row.
 */
export function matchRows(
  before: readonly ListedRow[],
  after: readonly ListedRow[],
  naming: string,
  by: "named" | "mended" = "mended",
): readonly MatchedRow[] {
  const [one, other] = [[...before], [...after]];
  const name = (row: ListedRow): string => nameOf(row, naming);
  const pairs = [
    ...pairEqual(one, other),
    ...pairUp(one, other, naming, (a, b) => name(a) !== "" && name(a) === name(b)),
    ...(by === "named" ? [] : pairMended(one, other, naming)),
  ];
  const all = [...pairs, ...one.map((row) => ({ before: row })), ...other.map((row) => ({ after: row }))];
  const place = ({ before: old, after: now }: MatchedRow): number =>
    now?.index ?? (old === undefined ? 0 : old.index + 0.5);
  return all.sort((first, second) => place(first) - place(second));
}
