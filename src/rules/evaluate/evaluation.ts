import type { PeriodId } from "../../plan/plan";
import type { ResultFigures } from "./result";
import type { StatusOrEmpty } from "./status";

/** What one target comes to in one period, before it is known whose it is. */
export interface Evaluation {
  readonly status: StatusOrEmpty;
  readonly judged: boolean;
  readonly figures: ResultFigures;
}

/** All periods of one target of one unit, or of the agency. */
export type RowEvaluation = ReadonlyMap<PeriodId, Evaluation>;

/** Nothing behind the status. */
export const noFigures: ResultFigures = { value: null, total: null, result: null };

/** The same figures where the plan's row is at fault: they stand, and come to nothing. */
export const unjudged = ({ judged, figures }: Evaluation): Evaluation => ({
  status: "planInvalid",
  judged,
  figures: { ...figures, result: null },
});

/** Complete and valid: its result can be shown, and summed. */
export const isComplete = ({ figures }: Evaluation): boolean => figures.result !== null;
