import type { NumberLimit } from "./limit";
import type { Measure } from "./measure";
import { isShare } from "./measureTraits";

/** What a limit's cell may hold, both ends included, and how many decimals. */
export interface LimitRange {
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
}

/** A part is never above its whole; a change may be, and so may a share that the plan itself asks for. */
const mostOfWhole = 100;
const mostOfChange = 1000;

/** What a spreadsheet makes of "9/10" is a day: this is 01/01/2000, and every day since is more. */
export const firstDay = 36_526;

/** Held against fewer things than this, nothing is counted up to a day's number: what is there was typed as a date. */
export const fewThings = 1000;

/** The range of a limit of a measure: of points, of things, of an amount. */
export function limitRange({ form, value }: NumberLimit, measure: Measure): LimitRange {
  const isFew = value < fewThings;
  switch (form) {
    case "percent": {
      const most = isShare(measure) && value <= mostOfWhole ? mostOfWhole : mostOfChange;
      return { least: 0, most, decimals: 2 };
    }
    case "count":
      return { least: 0, most: isFew ? firstDay - 1 : 1e6, decimals: 0 };
    case "amount":
      return { least: -1e11, most: isFew ? firstDay - 1 : 1e11, decimals: 3 };
  }
}

/** Whether so few points may be a slip: `95%`, `0,95` and `100%` typed into a cell of points are above 0 and not above 1. */
export const isSlip = (points: number): boolean => points > 0 && points <= 1;
