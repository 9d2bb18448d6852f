import type { PeriodId, Plan } from "../../plan/plan";
import { isBlank } from "./blank";
import type { NominationKey, Person, Raw } from "./figures";
import { isSameChoice } from "./sameChoice";
import { tokens } from "./tokens";

/** The field of a person that says whether the unit nominated them for the occasion of a period: `nominated.D1`. */
export const nominationKey = (period: PeriodId): NominationKey => `nominated.${period}`;

/** The period whose nomination a field holds; undefined for any other field. */
export const nominatedFor = (plan: Plan, field: string): PeriodId | undefined =>
  plan.periods.find(({ id }) => nominationKey(id) === field)?.id;

const isMark = (raw: Raw | undefined): boolean => isSameChoice(raw ?? null, tokens.mark);

/** Whether a person was nominated for the occasion of a period. */
export const isNominated = (person: Person, period: PeriodId): boolean => isMark(person[nominationKey(period)]);

/** Whether a person was nominated for any occasion of the plan. */
export const isNominatedAtAll = (person: Person, { periods }: Plan): boolean =>
  periods.some(({ id }) => isNominated(person, id));

/** A mark of an earlier version: it belongs to no occasion until it is assigned to one. */
export const isUnassigned = ({ nominated }: Person): boolean => isMark(nominated);

/** Whether something stands in the column of an earlier version, a mark or not. */
export const hasFormerEntry = ({ nominated = null }: Person): boolean => !isBlank(nominated);
