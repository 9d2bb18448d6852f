import type { UnitState } from "../../actions/outcomes";
import type { PaneWords } from "../../locale/vi/pane/pane";

/** Whether a unit owes something: its registration, figures, or a look at faults. */
export const isLate = (unit: UnitState): boolean => !unit.registered || unit.filled < unit.asked || unit.errors > 0;

/** A letter to one unit; nothing of another unit is in it. */
export function reminderText(words: PaneWords, planNumber: string, unit: UnitState): string {
  const { calendar } = words;
  return [
    calendar.reminderGreeting(unit.name),
    calendar.reminderPlan(planNumber),
    ...(unit.registered ? [] : [calendar.reminderRegister]),
    ...(unit.filled < unit.asked ? [calendar.reminderFill(unit.asked - unit.filled)] : []),
    ...(unit.errors > 0 ? [calendar.reminderErrors(unit.errors)] : []),
    calendar.reminderThanks,
  ].join("\n");
}
