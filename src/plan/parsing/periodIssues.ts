import type { Period, Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";

function dateIssues(period: Period, index: number, year: number): readonly PlanIssue[] {
  const outside = (["from", "to"] as const).flatMap((end) =>
    period[end].startsWith(`${year}-`)
      ? []
      : [planIssue(["periods", index, end], "period.outside-year", { year, date: period[end] })],
  );
  // ISO dates sort as text.
  const reversed = period.from > period.to ? [planIssue(["periods", index, "to"], "period.reversed")] : [];
  return [...outside, ...reversed];
}

function sumIssues(plan: Plan, period: Period, index: number): readonly PlanIssue[] {
  const summed: Period[] = [];
  return period.sumOf.flatMap((id, place) => {
    const path = ["periods", index, "sumOf", place];
    const part = plan.periods.find((other) => other.id === id);
    if (part === undefined) return [planIssue(path, "reference.period", { id })];
    if (part.id === period.id) return [planIssue(path, "period.sums-itself", { id })];
    if (part.sumOf.length > 0) return [planIssue(path, "period.sums-a-sum", { id })];
    if (summed.includes(part)) return [planIssue(path, "list.duplicate", { id })];
    const outside = part.from < period.from || part.to > period.to;
    const overlapped = summed.find((other) => part.from <= other.to && other.from <= part.to);
    summed.push(part);
    return [
      ...(outside ? [planIssue(path, "period.sum-outside", { id })] : []),
      ...(overlapped ? [planIssue(path, "period.overlap", { id, other: overlapped.id })] : []),
    ];
  });
}

/** Periods within the year, the right way round, and sums of periods that exist and do not count a day twice. */
export function periodIssues(plan: Plan): readonly PlanIssue[] {
  return plan.periods.flatMap((period, index) => [
    ...dateIssues(period, index, plan.year),
    ...sumIssues(plan, period, index),
  ]);
}
