import { isError, shownText } from "../figures/blank";
import { comparisonKey } from "../figures/cleanText";
import type { Figures } from "../figures/figures";
import { peopleLists } from "../figures/leaders";
import type { Finding } from "./finding";
import { isVoid } from "./cellFault";

/**
 * Names that more than one unit lists, or a unit and the leaders, at their first line in each list but the first. Only to be known: two people may
 * bear one name. One who moved and stands in both lists counts twice for the agency, which nobody would see otherwise.
 */
export function sharedNames(figures: Figures): readonly Finding[] {
  const unitsOf = new Map<string, readonly string[]>();
  return peopleLists(figures).flatMap(({ code: unit, people }) =>
    people.flatMap(({ name }, row): readonly Finding[] => {
      if (isVoid(name) || isError(name)) return [];
      const person = shownText(name);
      const key = comparisonKey(person);
      const listedBy = unitsOf.get(key) ?? [];
      if (listedBy.includes(unit)) return [];
      unitsOf.set(key, [...listedBy, unit]);
      if (listedBy.length === 0) return [];
      const place = { block: "people", unit, row, column: "name" } as const;
      return [
        { code: "person.duplicate", severity: "info", unit, person, place, numbers: { other: listedBy.join(", ") } },
      ];
    }),
  );
}
