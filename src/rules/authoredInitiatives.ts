import { isBlank, textOf } from "./blank";
import { comparisonKey, foldText } from "./cleanText";
import type { Raw, UnitFigures } from "./figures";
import type { Span } from "./planIndex";
import { stateTokens } from "./tokens";

/** Names stand one behind the other: "Đ/c Trần Thị Bình, Lê Văn An và Phạm Hoà". */
const separator = /[,;\n\r&+]| và | - /i;
const address = /^(?:đ\/c|đồng chí|ông|bà|anh|chị)\.? /i;

const authorsOf = (authors: Raw): readonly string[] =>
  textOf(authors)
    .normalize("NFC")
    .split(separator)
    .map((name) => comparisonKey(foldText(name).replace(address, "")));

/** How many of the unit's initiatives of a period name a person as an author, the whole name and no part of it. */
export function authoredInitiatives(unit: Pick<UnitFigures, "initiatives">, name: Raw, { from, to }: Span): number {
  const key = comparisonKey(textOf(name));
  return unit.initiatives.filter(
    ({ title, date, state, authors }) =>
      !isBlank(title) &&
      typeof date === "number" &&
      Math.floor(date) >= from &&
      Math.floor(date) <= to &&
      typeof state === "string" &&
      stateTokens.includes(state) &&
      authorsOf(authors).includes(key),
  ).length;
}
