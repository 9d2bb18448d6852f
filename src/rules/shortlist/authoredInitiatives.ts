import { isBlank, shownText } from "../figures/blank";
import { comparisonKey } from "../figures/cleanText";
import type { Raw, UnitFigures } from "../figures/figures";
import { namesIn } from "../figures/peopleNames";
import { stateTexts, titleKey, type InitiativeState } from "../evaluate/countInitiatives";
import type { Span } from "../evaluate/planIndex";
import { choiceIn } from "../figures/sameChoice";

/** What a list of people counts: initiatives that were proposed, recognised or not. */
export const listedStates: readonly InitiativeState[] = ["proposed", "recognised"];

const authorsOf = (authors: Raw): ReadonlySet<string> => new Set(namesIn(authors).map(comparisonKey));

/**
 * How many of the unit's initiatives of a period, come so far, name a person as an author, as a function of the person's name: the whole
 * name and no part of it; a title that is listed twice is one initiative.
 */
export function authoredInitiatives(
  { initiatives }: Pick<UnitFigures, "initiatives">,
  { from, to }: Span,
  states: readonly InitiativeState[],
): (name: Raw) => number {
  const texts = states.map((state) => stateTexts[state]);
  const authors = initiatives
    .filter(
      ({ title, date, state }) =>
        !isBlank(title) &&
        typeof date === "number" &&
        Math.floor(date) >= from &&
        Math.floor(date) <= to &&
        choiceIn(state, texts) !== undefined,
    )
    .map(({ title, authors: named }) => ({ title: titleKey(title), names: authorsOf(named) }));
  return (name) => {
    if (authors.length === 0) return 0;
    const key = comparisonKey(shownText(name));
    return new Set(authors.filter(({ names }) => names.has(key)).map(({ title }) => title)).size;
  };
}
