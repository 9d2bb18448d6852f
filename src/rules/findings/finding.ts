import type { PeriodId } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { Place } from "../figures/place";

export const findingCodes = [
  "figure.not-a-number",
  "figure.ambiguous",
  "figure.negative",
  "figure.not-whole",
  "figure.percent-for-count",
  "ratio.part-above-total",
  "ratio.total-missing",
  "ratio.total-zero",
  "figure.implausible",
  "choice.unknown",
  "date.invalid",
  "date.outside-plan",
  "figure.missing",
  "target.not-met",
  "target.exactly-at-threshold",
  "target.exceeded",
  "evidence.missing",
  "notApplicable.not-allowed",
  "notApplicable.reason-missing",
  "notApplicable.with-figure",
  "registration.missing",
  "registration.late",
  "person.duplicate",
  "person.name-missing",
  "initiative.duplicate",
  "initiative.shared",
  "rollup.disagrees",
  "formula.overwritten",
  "anchor.missing",
  "anchor.damaged",
  "sheet.missing",
  "plan.invalid",
  "plan.changed",
  "event.count-disagrees",
  "cap.exceeded",
] as const;
export type FindingCode = (typeof findingCodes)[number];

export type Severity = "error" | "warning" | "info";

/** What a cell becomes when a certain mend is applied; null clears it. */
export interface Mend {
  readonly value: string | number | null;
}

/** One thing that a person should know, without words: `locale/` makes the sentence from the code and the numbers. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Unit code. */
  readonly unit?: string;
  readonly target?: TargetId;
  readonly period?: PeriodId;
  /** The person's name, as typed. */
  readonly person?: string;
  readonly place: Place;
  /** What was typed, where it is about that. */
  readonly typed?: string;
  /** What the sentence needs: numbers, dates as serials, names. */
  readonly numbers: Readonly<Record<string, number | string>>;
  /** Only where the mend is certain. */
  readonly mend?: Mend;
}
