import type { Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";
import { yearsOf } from "../planYears";

/** Commemorations of a known period, of something founded before the plan's year. */
export function eventIssues(plan: Plan): readonly PlanIssue[] {
  return plan.events.flatMap((event, index) => {
    const known = plan.periods.some(({ id }) => id === event.period);
    const years = yearsOf(event, plan);
    return [
      ...(known ? [] : [planIssue(["events", index, "period"], "reference.period", { id: event.period })]),
      ...(years !== null && years < 0
        ? [planIssue(["events", index, "founded"], "event.not-founded", { year: plan.year })]
        : []),
    ];
  });
}
