import { calendarYear } from "../../plan/calendarYear";
import type { PeriodId } from "../../plan/plan";
import { isNominated } from "./nominations";
import type { UnitFigures } from "./figures";
import { isSerial, serialOfIso } from "./serialDate";
import type { Raw } from "./figures";

/** The days on which units may meet for the occasions of a plan: those of its year, and of the next, for years are reviewed late. */
export const minutesDays = (year: number): { readonly from: number; readonly to: number } => ({
  from: serialOfIso(calendarYear(year).first),
  to: serialOfIso(calendarYear(year + 1).last),
});

/** Whether a date can be that of a unit's minutes. */
export function isMinutesDay(raw: Raw, year: number): raw is number {
  const { from, to } = minutesDays(year);
  return isSerial(raw) && Math.floor(raw) >= from && Math.floor(raw) <= to;
}

/** How many people a unit nominates for the occasion of a period. */
export const nominatedCount = ({ people }: Pick<UnitFigures, "people">, period: PeriodId): number =>
  people.filter((person) => isNominated(person, period)).length;
