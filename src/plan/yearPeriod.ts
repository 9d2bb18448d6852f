import type { Period, Plan } from "./plan";

/** Days that a period spans, in a number that grows with them; ISO dates parse as UTC. */
const span = ({ from, to }: Period): number => Date.parse(to) - Date.parse(from);

/**
 * The period whose results are the year's: the final occasion, of several the longest; without one the longest period, and of
 * equals the last. A half-year that sums its quarters is not the year. Undefined for a plan without periods.
 */
export function yearPeriod(plan: Pick<Plan, "periods">): Period | undefined {
  const finals = plan.periods.filter(({ occasion }) => occasion.review === "final");
  const [first, ...others] = finals.length > 0 ? finals : plan.periods;
  return others.reduce((longest, one) => (longest && span(one) < span(longest) ? longest : one), first);
}

/** Whether a period is called the year: the year's period, if it spans all others and sums them or is the calendar's year. */
export function isWholeYear(plan: Pick<Plan, "year" | "periods">, period: Period): boolean {
  const isAll = plan.periods.every(({ from, to }) => period.from <= from && to <= period.to);
  const isCalendar = period.from === `${plan.year}-01-01` && period.to === `${plan.year}-12-31`;
  return yearPeriod(plan)?.id === period.id && isAll && (period.sumOf.length > 0 || isCalendar);
}
