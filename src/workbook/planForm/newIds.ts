import { foldText, withoutAccents } from "../../rules/figures/cleanText";

const longest = 12;

/** First letters of the words without their marks, numbers whole: "Văn bản đúng hạn" is VBDH, "Đợt 1" is D1. */
export const initials = (name: string): string =>
  withoutAccents(name)
    .split(/[^a-z0-9]+/)
    .map((word) => (/^\d+$/.test(word) ? word : word.slice(0, 1)))
    .join("")
    .toUpperCase()
    .slice(0, longest);

/** "26/KH-VPUBND" is 26-KH-VPUBND: what a plan is known by where nobody gave it an id. */
export const idOfNumber = (number: string): string =>
  withoutAccents(number)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

export interface Named {
  /** As typed; empty where the row has none. */
  readonly id: string;
  readonly name: string;
}

/**
 * An id for every row: the typed one, else one made by `make` from the row's name, numbered from 2 on where it is taken. It
 * depends on names and typed ids alone, so that rows may be added and moved without changing it; of two rows with the same
 * initials the first keeps the plain one.
 */
export function idsFor(rows: readonly Named[], make: (row: Named, index: number) => string): readonly string[] {
  const taken = new Set(rows.map(({ id }) => id.toUpperCase()));
  return rows.map((row, index) => {
    if (row.id !== "" || foldText(row.name) === "") return row.id;
    const wish = make(row, index);
    let id = wish;
    for (let number = 2; taken.has(id.toUpperCase()); number += 1) id = `${wish}${number}`;
    taken.add(id.toUpperCase());
    return id;
  });
}
