import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { currentPeriod, dueDates, nearEvents } from "../../src/taskpane/calendar/dueDates";

const day = (month: number, date: number, year = 2024): Date => new Date(year, month - 1, date, 23, 59);

describe("the calendar", () => {
  it("names the campaign of today, to its last minute", () => {
    expect(currentPeriod(bundledPlan, day(6, 30))?.id).toBe("D1");
    expect(currentPeriod(bundledPlan, day(7, 1))?.id).toBe("D2");
    expect(currentPeriod(bundledPlan, day(1, 1, 2025))).toBeUndefined();
  });

  it("counts days to what is due, soonest first, and drops what is long over", () => {
    const due = (today: Date) => dueDates(bundledPlan, today).map(({ kind, days }) => [kind, days]);
    expect(due(day(6, 20))).toEqual([
      ["interim", 10],
      ["interim", 194],
      ["final", 194],
    ]);
    expect(due(day(12, 31)).map(([, days]) => days)).toEqual([0, 0]);
    expect(due(day(3, 1, 2025))).toEqual([]);
  });

  it("has the commemorations around today across the turn of the year, with the years of that year", () => {
    const near = nearEvents(bundledPlan, day(1, 10, 2025)).map(({ date, years }) => [date.getFullYear(), years]);
    expect(near).toContainEqual([2025, 95]);
    expect(near).toContainEqual([2024, 80]);
  });
});
