import type { MeasureOf } from "./measure";
import type { Comparison } from "./threshold";

/** What a limit is: percent points, a number of things, an amount in a unit of measure, a grade of a scale, a day. */
export type LimitForm = "percent" | "count" | "amount" | "grade" | "date";

/** The cells of a target's row on the plan sheet in which limits stand. */
export type LimitCell = "threshold" | "maximum";

interface AnyLimit {
  /** How a figure must stand to it. */
  readonly comparison: Comparison;
  readonly cell: LimitCell;
  /** Where it stands in the measure: "threshold.percent". */
  readonly path: string;
}

/** What a number must reach, or not pass. */
export interface NumberLimit extends AnyLimit {
  readonly form: "percent" | "count" | "amount";
  readonly value: number;
  /** What a figure above it is where the comparison does not hold; a failure where not said. */
  readonly above?: "exceeded" | "notMet";
  /** Where the percentage is of a base and gives a whole number that must not be passed. */
  readonly rounding?: MeasureOf<"cap">["rounding"];
}

/** The least grade that will do, by its id. */
export interface GradeLimit extends AnyLimit {
  readonly form: "grade";
  readonly value: string;
  readonly scale: string;
}

/** The last day that is in time, as an ISO date. */
export interface DateLimit extends AnyLimit {
  readonly form: "date";
  readonly value: string;
}

/** What a figure must reach, how it is held against that, and where the limit stands in the plan and on its sheet. */
export type Limit = NumberLimit | GradeLimit | DateLimit;

type Threshold = { readonly comparison: Comparison; readonly percent: number };

/** A threshold in percent, where a measure has one. */
export const percentLimits = (threshold: Threshold | undefined): readonly NumberLimit[] =>
  threshold === undefined
    ? []
    : [
        {
          form: "percent",
          comparison: threshold.comparison,
          value: threshold.percent,
          cell: "threshold",
          path: "threshold.percent",
        },
      ];

/** The ends of a range, or the one number that is asked for. */
export function countLimits({ minimum, maximum, exact, overMaximum }: MeasureOf<"count">): readonly NumberLimit[] {
  const limit = (path: string, comparison: Comparison, value: number | undefined): readonly NumberLimit[] =>
    value === undefined
      ? []
      : [{ form: "count", comparison, value, cell: path === "maximum" ? path : "threshold", path, above: overMaximum }];
  if (exact !== undefined) return limit("exact", "=", exact);
  return [...limit("minimum", ">=", minimum), ...limit("maximum", "<=", maximum)];
}
