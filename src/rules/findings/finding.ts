import type { PeriodId } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { Place } from "../figures/place";
import type { FindingCode, FindingFacts } from "./findingFacts";

export type Severity = "error" | "warning" | "info";

/** What a cell becomes when a certain mend is applied; null clears it. */
export interface Mend {
  readonly value: string | number | null;
  /** A formula of ours that is put back; `value` is what it comes to. */
  readonly formula?: string;
  /** Nothing is written: the workbook is calculated. */
  readonly calculate?: true;
  /** Where it is written, if not in the cell of the finding itself. */
  readonly at?: Place;
}

/** A finding of one code, without words: `locale/` makes the sentence from the code and its facts. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
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
  /** What the sentence needs: the facts of the code. */
  readonly numbers: FindingFacts[Code];
  /** Only where the mend is certain. */
  readonly mend?: Mend;
  /** Says that what was typed is meant after all. */
  readonly confirm?: Mend;
}

/** One thing that a person should know. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
