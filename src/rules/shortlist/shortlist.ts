import type { AwardId } from "../../plan/award";
import type { FactKinds, Facts } from "../../plan/facts";
import type { PeriodId, RankingKey } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { Place } from "../figures/place";
import type { ConditionOutcome } from "./conditions";
import { resultFacts } from "../findings/findingFacts";

/** Every code of a reason, and what is stated of one: `field` names a person's where no target is behind it. */
export const reasonFacts = {
  /** The plan's row of a target is at fault: nobody is judged by it. */
  "plan.invalid": {},
  "figure.invalid": { ...resultFacts, period: "text?", field: "text?" },
  "target.not-met": resultFacts,
  "target.missing": resultFacts,
  "registration.missing": {},
  "registration.invalid": {},
  "rating.below-floor": resultFacts,
  "rating.missing": resultFacts,
  "violation.recorded": { ...resultFacts, field: "text?" },
  "violation.missing": { ...resultFacts, field: "text?" },
  /** Discipline, an inspection or a complaint, in the words of the cell. */
  "held-back": { reason: "text" },
  "not-nominated": {},
  /** A condition of the award that bars; the reason carries what was asked and found. */
  "condition.lacking": { award: "text" },
  /** Nobody says for which of the year's awards one is put forward. */
  "award.open": {},
  /** A mark of an earlier version, which belongs to no occasion. */
  "nomination-unassigned": {},
} as const satisfies Record<string, FactKinds>;

export type ReasonCode = keyof typeof reasonFacts;

export interface ReasonOf<Code extends ReasonCode> {
  readonly code: Code;
  /** Absent where no target is behind it: a registration, a nomination, a field of people that the plan sets no target on. */
  readonly target?: TargetId;
  readonly place: Place;
  readonly numbers: Facts<(typeof reasonFacts)[Code]>;
  /** Of a condition that is lacking. */
  readonly condition?: ConditionOutcome;
}

/** Why a unit or a person is not proposed, or (as a remark) what the council should know of one that is. */
export type Reason = { [Code in ReasonCode]: ReasonOf<Code> }[ReasonCode];

/** For what one is proposed, and what the award asks of them. */
interface Proposal {
  /** Null where nobody says for what, or the plan has no award for it. */
  readonly award: AwardId | null;
  /** All of them, the met ones too: one that says and is lacking is shown beside the line, never in silence. */
  readonly conditions: readonly ConditionOutcome[];
}

export interface ProposedUnit extends Proposal {
  readonly unit: string;
  readonly rank: number;
  /** Barring targets that still wait for an outcome, and warnings such as a missing registration in a campaign. */
  readonly remarks: readonly Reason[];
  readonly pending: readonly TargetId[];
}

export interface ProposedPerson extends Proposal {
  readonly unit: string;
  /** Index into the unit's people. */
  readonly person: number;
  readonly name: string;
  readonly rank: number;
  /** Initiatives of the period that name the person as an author. */
  readonly initiatives: number;
  readonly remarks: readonly Reason[];
}

export interface Excluded extends Proposal {
  readonly unit: string;
  readonly person?: number;
  readonly name?: string;
  readonly reasons: readonly Reason[];
}

/** Who is proposed for an occasion, in the plan's sort order, and who is not with every reason. */
export interface Shortlist {
  readonly period: PeriodId;
  /** What the lists were sorted by: the plan's keys that there was anything to sort by. */
  readonly order: Readonly<Record<"units" | "people", readonly RankingKey[]>>;
  readonly units: readonly ProposedUnit[];
  readonly people: readonly ProposedPerson[];
  readonly excluded: readonly Excluded[];
}
