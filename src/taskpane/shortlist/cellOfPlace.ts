import type { FoundCell, Located } from "../../actions/run/outcomes";
import type { Place } from "../../rules/figures/place";

type Standing = Located<{ readonly place: Place }>;

const exactKey = (place: Place): string => JSON.stringify(Object.entries(place).sort());

/** The row it stands in: a reason about a status leads to the row's figure as well. */
const rowKey = (place: Place): string =>
  [place.block, "unit" in place ? place.unit : "", "row" in place ? place.row : ""].join(" ");

/** Where a reason's place stands, found among the cells that findings and results were located in. */
export function cellFinder(located: readonly Standing[]): (place: Place) => FoundCell | undefined {
  const exact = new Map<string, FoundCell>();
  const rows = new Map<string, FoundCell>();
  for (const { place, cell } of located) {
    if (cell === null) continue;
    if (!exact.has(exactKey(place))) exact.set(exactKey(place), cell);
    if (!rows.has(rowKey(place))) rows.set(rowKey(place), cell);
  }
  return (place) => exact.get(exactKey(place)) ?? rows.get(rowKey(place));
}
