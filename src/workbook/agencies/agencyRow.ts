import type { AwardId } from "../../plan/award";
import type { PeriodId, Plan } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { Status } from "../../rules/evaluate/status";

/** What a target comes to in a period of an agency: of the agency itself, or of all of its units or people together. */
export interface TargetSum {
  /** How many there are of each status: one, of the agency's own. */
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  /** The agency's own figure; of units, the sum of those that are numbers. Null where there is none. */
  readonly value: number | string | null;
  readonly total: number | null;
  /** The agency's own; a fraction where it is a ratio. */
  readonly result: number | string | null;
}

/** An award by a name that the plan has not: a council may give what it likes. */
export const otherAward = "*";

/** What a table of agencies says of one of them. */
export interface AgencyRow {
  readonly name: string;
  /** Its file, from where the table lies, with "/". */
  readonly path: string;
  readonly units: number;
  readonly registered: number;
  /** Cells that are wrong, and those that are missing so far. */
  readonly wrong: number;
  readonly missing: number;
  /** Errors that the check finds, those of the workbook itself among them. */
  readonly errors: number;
  readonly sums: ReadonlyMap<TargetId, ReadonlyMap<PeriodId, TargetSum>>;
  /** How many are proposed for an award of an occasion. */
  readonly proposed: ReadonlyMap<PeriodId, ReadonlyMap<AwardId, number>>;
  /**
   * How many its council gave it to; of an occasion of which it concluded nothing there is none. What is no award of the plan
   * stands under `otherAward`.
   */
  readonly decided: ReadonlyMap<PeriodId, ReadonlyMap<AwardId, number>>;
}

/** A file that is not in the tables, or is with errors. */
export interface LeftFile {
  readonly path: string;
  readonly isTaken: boolean;
  readonly why: string;
}

/** The agencies of one plan. */
export interface Agencies {
  readonly plan: Plan;
  /** "22/11/2026 14:05". */
  readonly madeAt: string;
  readonly rows: readonly AgencyRow[];
  readonly left: readonly LeftFile[];
}
