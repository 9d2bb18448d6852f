import type { PeriodId } from "../../plan/plan";
import type { TargetId } from "../../plan/target";

/** What stands in a cell, as typed: an empty cell is null; a cell error is its code ("#N/A"). */
export type Raw = null | number | string | boolean | { readonly error: string };

/** `value` is the part of a ratio, the count, the amount, or the choice made; `total` the total of a ratio or a baseline. */
export interface PeriodEntry {
  readonly value: Raw;
  readonly total: Raw;
}

/** What a unit (or the agency) entered for one target. A period that is computed, not entered, is absent. */
export interface TargetEntry {
  readonly periods: ReadonlyMap<PeriodId, PeriodEntry>;
  readonly evidence: Raw;
  readonly note: Raw;
  /** `x` for the whole year, or the id of one entered period. */
  readonly notApplicable: Raw;
}

export interface Initiative {
  readonly title: Raw;
  readonly authors: Raw;
  /** An Excel serial number of the 1900 date system. */
  readonly date: Raw;
  readonly role: Raw;
  readonly state: Raw;
  readonly document: Raw;
}

/** The field of a person's nomination for the occasion of a period, as its column is keyed: `nominated.D1`. */
export type NominationKey = `nominated.${PeriodId}`;

export interface Person {
  readonly name: Raw;
  readonly post: Raw;
  readonly category: Raw;
  readonly registeredOn: Raw;
  readonly registrationNo: Raw;
  readonly title: Raw;
  readonly rating: Raw;
  readonly trafficViolations: Raw;
  readonly violations: Raw;
  /** Why the person is not considered for the time being; blank for nearly all. */
  readonly heldBack: Raw;
  readonly [nomination: NominationKey]: Raw;
  /** What stands in the one column of nominations that earlier forms of the workbook had; absent where a sheet has none. */
  readonly nominated?: Raw;
}

export interface Registration {
  readonly registrationNo: Raw;
  readonly registeredOn: Raw;
  readonly title: Raw;
}

/** The minutes of a unit's own review and nomination for one occasion (clause V): the document's number and day. */
export interface Minutes {
  readonly number: Raw;
  readonly heldOn: Raw;
}

export interface UnitFigures {
  /** `U01`; stable, also where the sheet is renamed. */
  readonly code: string;
  readonly name: Raw;
  readonly head: Raw;
  readonly registration: Registration;
  /** By the period of the occasion; empty where the sheet is of an earlier form, which has no place for them. */
  readonly minutes: ReadonlyMap<PeriodId, Minutes>;
  readonly targets: ReadonlyMap<TargetId, TargetEntry>;
  /** In sheet order; index is the row of the list, blank rows included. */
  readonly initiatives: readonly Initiative[];
  readonly people: readonly Person[];
}

/** The code under which the agency's leaders are found. */
export const leadersCode = "U00";

/**
 * The agency's leaders, who are its staff and belong to no unit (clauses II and III.7). Of the parts of a unit they have people alone,
 * who may be authors of any unit's initiatives.
 */
export interface Leaders extends UnitFigures {
  /** `x` where the agency has no leaders but the heads of its units. */
  readonly none: Raw;
}

/** Everything that people entered in a workbook. */
export interface Figures {
  readonly units: readonly UnitFigures[];
  /** Absent where the workbook has no place for them yet. */
  readonly leaders?: Leaders;
  readonly agency: ReadonlyMap<TargetId, TargetEntry>;
}
