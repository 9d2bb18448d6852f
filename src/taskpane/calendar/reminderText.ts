import type { UnitState } from "../../actions/run/outcomes";
import type { PaneWords } from "../../locale/vi/pane/pane";

/** Whether a unit owes something by now: its registration, cells to fill, or a look at wrong ones. */
export const isLate = ({ registered, counts }: UnitState): boolean =>
  !registered || counts.missingSoFar > 0 || counts.wrong > 0;

/** A letter to one unit; nothing of another unit is in it. */
export function reminderText(words: PaneWords, planNumber: string, unit: UnitState): string {
  const { calendar } = words;
  const { wrong, missingSoFar, missingInYear } = unit.counts;
  return [
    calendar.reminderGreeting(unit.name),
    calendar.reminderPlan(planNumber),
    ...(unit.registered ? [] : [calendar.reminderRegister]),
    ...(missingSoFar > 0 ? [calendar.reminderFill(missingSoFar, missingInYear)] : []),
    ...(wrong > 0 ? [calendar.reminderErrors(wrong)] : []),
    calendar.reminderThanks,
  ].join("\n");
}
