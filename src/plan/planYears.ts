import type { Plan, PlanEvent } from "./plan";

/** How many years after its founding the plan's year keeps an event; null where the event has no founding date. */
export function yearsOf(event: PlanEvent, plan: Pick<Plan, "year">): number | null {
  return event.founded === undefined ? null : plan.year - Number(event.founded.slice(0, 4));
}
