import type { Plan } from "../plan/plan";
import { countPeople, type PeopleSource } from "./countPeople";
import type { PeriodEntry, UnitFigures } from "./figures";
import { sumToThousandths } from "./thousandths";

const nothing: PeriodEntry = { value: null, total: null };

/** What the agency's cells come to from the lists of people; null where nothing can be said yet. */
export function peopleFigures(plan: Plan, units: readonly UnitFigures[], source: PeopleSource): PeriodEntry {
  const counts = units.map((unit) => countPeople(unit, plan, source));
  const value = sumToThousandths(counts.map((count) => count.value));
  const known = sumToThousandths(counts.map((count) => count.known));
  const scope = sumToThousandths(counts.map((count) => count.scope));
  if (source.from === "peopleRatedAtLeast") return known === 0 ? nothing : { value, total: known };
  // None is only none once everybody is known; one that is known is one already.
  return value > 0 || (scope > 0 && known === scope) ? { value, total: null } : nothing;
}
