import { isSameChoice } from "./sameChoice";
import type { Figures, Leaders, UnitFigures } from "./figures";
import { tokens } from "./tokens";

/** The row of the leaders' own block in which it is said that there are none. */
export const leadersNone = "none";

/** Whether it is said that the agency has no leaders outside its units. */
export const isDeclaredNone = ({ none }: Pick<Leaders, "none">): boolean => isSameChoice(none, tokens.mark);

/** Everybody's lists of people: the units' in their order, then that of the leaders. */
export const peopleLists = ({ units, leaders }: Figures): readonly UnitFigures[] =>
  leaders === undefined ? units : [...units, leaders];

/** The list of one of them, by its code; undefined of a unit that is off the list. */
export const peopleListOf = (figures: Figures, code: string): UnitFigures | undefined =>
  peopleLists(figures).find((list) => list.code === code);
