import type { Plan, PlanEvent } from "../../plan/plan";
import { indexPlan } from "../evaluate/planIndex";
import { isBlank } from "../figures/blank";
import { eventEntryKeys, type EventEntry, type EventEntryKey } from "../figures/eventEntry";
import { isVoid, type CellFault } from "./cellFault";
import { datedFault } from "./dateFault";
import type { Finding } from "./finding";
import { ownDiskFault } from "./ownDiskFault";

type Entries = ReadonlyMap<PlanEvent["id"], EventEntry>;

const isTold = (entry: EventEntry | undefined): entry is EventEntry =>
  entry !== undefined && eventEntryKeys.some((key) => !isVoid(entry[key]));

const findingAt = ({ id, period }: PlanEvent, column: EventEntryKey, fault: CellFault): Finding => ({
  ...fault,
  period,
  place: { block: "planEvents", row: id, column },
});

/** What is wrong with the day of one, and what its entry lacks once its period is over. */
function ofEvent(plan: Plan, event: PlanEvent, entry: EventEntry, isOver: boolean): readonly Finding[] {
  const days = [...indexPlan(plan).spans.values()];
  const year = { from: Math.min(...days.map(({ from }) => from)), to: Math.max(...days.map(({ to }) => to)) };
  const fault = datedFault(entry.doneOn, year);
  const ownDisk = ownDiskFault(entry.evidence);
  const info = { severity: "info", numbers: {} } as const;
  return [
    ...(fault === null ? [] : [findingAt(event, "doneOn", fault)]),
    ...(ownDisk === null ? [] : [findingAt(event, "evidence", ownDisk)]),
    ...(isOver && isBlank(entry.doneOn) ? [findingAt(event, "doneOn", { code: "figure.missing", ...info })] : []),
    ...(isOver && isVoid(entry.evidence) ? [findingAt(event, "evidence", { code: "evidence.missing", ...info })] : []),
  ];
}

/**
 * What was entered of the plan's commemorations: each fault at its cell; and for a period that is over, how many of its events
 * nothing is said of, in one finding. `today` is an Excel serial.
 */
export function eventActivities(plan: Plan, entries: Entries, today: number): readonly Finding[] {
  const { spans } = indexPlan(plan);
  return plan.periods.flatMap(({ id: period }): readonly Finding[] => {
    const isOver = (spans.get(period)?.to ?? Infinity) < Math.floor(today);
    const events = plan.events.filter((event) => event.period === period);
    const untold = events.filter(({ id }) => !isTold(entries.get(id)));
    const [first] = untold;
    return [
      ...events.flatMap((event) => {
        const entry = entries.get(event.id);
        return isTold(entry) ? ofEvent(plan, event, entry, isOver) : [];
      }),
      ...(first === undefined || !isOver
        ? []
        : [
            findingAt(first, "activity", { code: "event.untold", severity: "info", numbers: { count: untold.length } }),
          ]),
    ];
  });
}
