import type { Period } from "../../plan/plan";
import { isBlank, isError, shownText } from "../figures/blank";
import type { Initiative, Raw, UnitFigures } from "../figures/figures";
import { choiceIn, isSameChoice } from "../figures/sameChoice";
import { isSerial, serialOfIso } from "../figures/serialDate";
import { roleTokens, stateTokens, tokens } from "../figures/tokens";

/** How far an initiative must have come to be counted. */
export type InitiativeState = "proposed" | "recognised";

/** A number; or that nothing is listed, that a row lacks what it counts by, or that something there cannot be meant. */
export type InitiativeCount = number | "none" | "lacking" | "wrong";

interface Counting {
  /** Those that the unit leads: each shared one counts once for the agency. */
  readonly ledOnly: boolean;
}

/** As they stand in cells. */
export const stateTexts: Record<InitiativeState, string> = { proposed: tokens.proposed, recognised: tokens.recognised };

/** Titles are compared by so many letters: a spreadsheet finds no longer text. */
export const comparedLetters = 250;

/** What stands for any letters where a spreadsheet finds a text, and what it is compared as: programs escape it differently. */
export const plainLetters = { "~": "¬", "*": "¤", "?": "¿" } as const;

const isWild = (letter: string): letter is keyof typeof plainLetters => letter in plainLetters;

/** One initiative has one title, whatever its case. */
export const titleKey = (title: Raw): string =>
  shownText(title)
    .slice(0, comparedLetters)
    .toLocaleUpperCase("vi")
    .replace(/[~*?]/gu, (letter) => (isWild(letter) ? plainLetters[letter] : letter));

const isWrong = ({ date, role, state }: Initiative, { ledOnly }: Counting): boolean =>
  (!isBlank(date) && !isSerial(date)) ||
  (!isBlank(state) && choiceIn(state, stateTokens) === undefined) ||
  (ledOnly && !isBlank(role) && choiceIn(role, roleTokens) === undefined);

const isLacking = ({ date, role, state }: Initiative, { ledOnly }: Counting): boolean =>
  isBlank(date) || isBlank(state) || (ledOnly && isBlank(role));

/**
 * How many initiatives of a unit's list fall in a period, a title that is listed twice counted where it first counts. What
 * a row lacks or has wrong keeps the whole list from being counted: nobody knows where it would count.
 */
export function countInitiatives(
  { initiatives }: Pick<UnitFigures, "initiatives">,
  states: readonly InitiativeState[],
  period: Pick<Period, "from" | "to">,
  counting: Counting,
): InitiativeCount {
  if (initiatives.some(({ title }) => isError(title))) return "wrong";
  const listed = initiatives.filter(({ title }) => !isBlank(title));
  if (listed.length === 0) return "none";
  const hasError = ({ date, role, state }: Initiative): boolean =>
    isError(date) || isError(state) || (counting.ledOnly && isError(role));
  if (initiatives.some(hasError) || listed.some((initiative) => isWrong(initiative, counting))) return "wrong";
  if (listed.some((initiative) => isLacking(initiative, counting))) return "lacking";
  const texts = states.map((state) => stateTexts[state]);
  const counted = listed.filter(
    ({ role, state }) =>
      choiceIn(state, texts) !== undefined && (!counting.ledOnly || isSameChoice(role, tokens.leads)),
  );
  const first = counted.filter(
    ({ title }, at) => counted.findIndex((other) => titleKey(other.title) === titleKey(title)) === at,
  );
  const [from, to] = [serialOfIso(period.from), serialOfIso(period.to)];
  return first.filter(({ date }) => typeof date === "number" && Math.floor(date) >= from && Math.floor(date) <= to)
    .length;
}
