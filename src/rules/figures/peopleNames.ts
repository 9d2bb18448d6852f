import { shownText } from "./blank";
import { comparisonKey, foldText } from "./cleanText";
import type { Person, Raw } from "./figures";

/** Names stand one behind the other: "Đ/c Trần Thị Bình, Lê Văn An và Phạm Hoà". */
const separator = /[,;\n\r&+]| và | - /i;
const address = /^(?:đ\/c|đồng chí|ông|bà|anh|chị)\.? /i;

/** The names in a cell, one by one, without how their bearers are addressed. */
export const namesIn = (raw: Raw): readonly string[] =>
  shownText(raw)
    .normalize("NFC")
    .split(separator)
    .map((name) => foldText(name).replace(address, ""))
    .filter((name) => name !== "");

/** Whom of a list of people a cell names: their rows, namesakes all of them; and the names that nobody there bears. */
export interface PeopleNamed {
  readonly rows: readonly number[];
  readonly unknown: readonly string[];
}

export function peopleNamed(people: readonly Pick<Person, "name">[], raw: Raw): PeopleNamed {
  const keys = people.map(({ name }) => comparisonKey(shownText(name)));
  const named = namesIn(raw).map((name) => ({
    name,
    rows: keys.flatMap((key, row) => (key === comparisonKey(name) ? [row] : [])),
  }));
  return {
    rows: [...new Set(named.flatMap(({ rows }) => rows))],
    unknown: named.flatMap(({ name, rows }) => (rows.length === 0 ? [name] : [])),
  };
}
