import type { PeriodId } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { Place } from "../figures/place";
import type { StatusOrEmpty } from "./status";

/** The numbers behind a status, as counted: for a period that sums others, the sums. Null where missing or invalid. */
export interface ResultFigures {
  readonly value: number | string | null;
  readonly total: number | null;
  /**
   * What the result cell shows: a ratio or a change as a fraction (0.9 for 90%), a count or an amount as it is, a choice as
   * typed; null where the cell is empty.
   */
  readonly result: number | string | null;
}

/** One target of one unit (or the agency, or a person) in one period. */
export interface Result {
  /** Absent for the agency. */
  readonly unit?: string;
  /** Index into the unit's people; only for individual targets. */
  readonly person?: number;
  readonly target: TargetId;
  readonly period: PeriodId;
  readonly status: StatusOrEmpty;
  readonly judged: boolean;
  readonly figures: ResultFigures;
  readonly place: Place;
}
