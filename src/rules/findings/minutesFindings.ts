import { isBlank } from "../figures/blank";
import type { Minutes, UnitFigures } from "../figures/figures";
import { isMinutesDay, minutesDays, nominatedCount } from "../figures/minutes";
import { minutesKey } from "../figures/minutesKeys";
import { isDocumentNo } from "../figures/registered";
import { isSerial } from "../figures/serialDate";
import type { CellFault } from "./cellFault";
import { dateFault } from "./dateFault";
import type { Finding } from "./finding";
import type { FindingContext } from "./findingContext";

/** A day on which nobody can have met for the plan's occasions. */
function oddDay({ heldOn }: Minutes, year: number): CellFault | null {
  if (!isSerial(heldOn) || isMinutesDay(heldOn, year)) return null;
  const numbers = { date: Math.floor(heldOn), ...minutesDays(year) };
  return { code: "date.outside-plan", severity: "error", numbers };
}

/** A meeting before the period was over: it may be right, for what is reviewed is nearly done. */
function early({ heldOn }: Minutes, to: number | undefined): CellFault | null {
  if (!isSerial(heldOn) || to === undefined || Math.floor(heldOn) >= to) return null;
  return { code: "minutes.early", severity: "info", numbers: { date: Math.floor(heldOn), to } };
}

/**
 * What is wrong with the minutes of a unit's nominations (clause V), and that there are none for an occasion for which it nominates
 * somebody. Sheets of earlier forms have no place for them: there, nothing is asked.
 */
export function minutesFindings({ index: { plan, spans } }: FindingContext, unit: UnitFigures): readonly Finding[] {
  return plan.periods.flatMap(({ id: period }): readonly Finding[] => {
    const minutes = unit.minutes.get(period);
    if (minutes === undefined) return [];
    const at = (field: keyof Minutes, fault: CellFault | null): readonly Finding[] =>
      fault === null
        ? []
        : [
            {
              ...fault,
              unit: unit.code,
              period,
              place: { block: "unit", unit: unit.code, row: minutesKey(field, period) },
            },
          ];
    const wrong = dateFault(minutes.heldOn) ?? oddDay(minutes, plan.year);
    const count = nominatedCount(unit, period);
    const lacking = !isDocumentNo(minutes.number) ? "number" : isBlank(minutes.heldOn) ? "heldOn" : undefined;
    const missing: CellFault = { code: "minutes.missing", severity: "warning", numbers: { count } };
    return [
      ...(lacking === undefined || count === 0 ? [] : at(lacking, missing)),
      ...at("heldOn", wrong ?? early(minutes, spans.get(period)?.to)),
    ];
  });
}
