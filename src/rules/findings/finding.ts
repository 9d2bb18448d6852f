import type { PeriodId } from "../../plan/plan";
import type { PlanIssue } from "../../plan/planIssue";
import type { TargetId } from "../../plan/target";
import type { Place } from "../figures/place";
import type { FindingCode, FindingFacts } from "./findingFacts";

export type Severity = "error" | "warning" | "info";

/** What a cell becomes when a certain mend is applied; null clears it. */
export interface Mend {
  readonly value: string | number | null;
  /** A formula of ours that is put back; `value` is what it comes to. */
  readonly formula?: string;
  /** Nothing is written: the workbook is calculated, or its sheets that stand open are protected. */
  readonly act?: "calculate" | "protect";
  /** Where it is written, if not in the cell of the finding itself. */
  readonly at?: Place;
}

/** What a sentence about a finding is made from, in `locale/`: its code, of whom and where it is, and its facts. */
export interface SaidOf<Code extends FindingCode> {
  readonly code: Code;
  /** Unit code. */
  readonly unit?: string;
  readonly target?: TargetId;
  readonly period?: PeriodId;
  /** The person's name, as typed. */
  readonly person?: string;
  readonly place: Place;
  /** What was typed, where it is about that. */
  readonly typed?: string;
  /** What the sentence needs: the facts of the code. */
  readonly numbers: FindingFacts[Code];
  /** Only where the mend is certain. */
  readonly mend?: Mend;
  /** Says that what was typed is meant after all. */
  readonly confirm?: Mend;
}

/** A finding of one code, without words. */
export interface FindingOf<Code extends FindingCode> extends SaidOf<Code> {
  readonly severity: Severity;
}

/** A cell of the plan that cannot be meant: what is wrong is said as of a plan that is loaded. */
export interface PlanFinding extends FindingOf<"plan.invalid"> {
  readonly issue: PlanIssue;
}

/** Every code but that of a plan at fault. */
export type JudgedCode = Exclude<FindingCode, "plan.invalid">;

/** One thing that a person should know. */
export type Finding = { [Code in JudgedCode]: FindingOf<Code> }[JudgedCode] | PlanFinding;
