import type { Plan, Period, PlanEvent } from "../../plan/plan";
import { dayOf, daysBetween } from "../context/dayOf";

export type Due =
  | { readonly kind: "registration"; readonly date: Date; readonly days: number }
  | { readonly kind: "interim" | "final"; readonly period: Period; readonly date: Date; readonly days: number };

/** The dates by which something is to be done, soonest first; those that are over by more than a month fall away. */
export function dueDates(plan: Plan, today: Date): readonly Due[] {
  const registration = plan.registration.deadline;
  const all: Due[] = [
    ...(registration === undefined
      ? []
      : [{ kind: "registration" as const, date: dayOf(registration), days: daysBetween(today, dayOf(registration)) }]),
    ...plan.periods.map((period) => {
      const date = dayOf(period.to);
      return { kind: period.occasion.review, period, date, days: daysBetween(today, date) };
    }),
  ];
  return all.filter(({ days }) => days >= -31).sort((one, other) => one.days - other.days);
}

/** The campaign that today lies in; a year that sums campaigns is none. */
export const currentPeriod = (plan: Plan, today: Date): Period | undefined =>
  plan.periods.find(
    ({ from, to, sumOf }) =>
      sumOf.length === 0 && daysBetween(dayOf(from), today) >= 0 && daysBetween(today, dayOf(to)) >= 0,
  );

export interface NearEvent {
  readonly event: PlanEvent;
  readonly date: Date;
  /** From today; negative where it is over. */
  readonly days: number;
  /** Since the founding. */
  readonly years: number;
}

/** Commemorations from a month back to three months ahead, across the turn of the year, in date order. */
export function nearEvents(plan: Plan, today: Date): readonly NearEvent[] {
  const near = plan.events.flatMap((event): readonly NearEvent[] => {
    const { founded } = event;
    if (founded === undefined) return [];
    const first = dayOf(founded);
    return [-1, 0, 1].map((shift) => {
      const date = new Date(today.getFullYear() + shift, first.getMonth(), first.getDate());
      return { event, date, days: daysBetween(today, date), years: date.getFullYear() - first.getFullYear() };
    });
  });
  return near.filter(({ days }) => days >= -30 && days <= 90).sort((one, other) => one.days - other.days);
}
