import { isBlank } from "./blank";
import { memberRoles, presences } from "./councilTokens";
import type { Raw } from "./figures";
import { choiceIn, isSameChoice } from "./sameChoice";
import { countedVotes } from "./votes";

/** A row of the council's list, as it is for one occasion. */
export interface MemberAt {
  readonly name: Raw;
  readonly role: Raw;
  readonly presence: Raw;
}

/** Whether a row stands for somebody who votes. */
export const isVoter = ({ name, role }: Pick<MemberAt, "name" | "role">): boolean =>
  !isBlank(name) && !isSameChoice(role, memberRoles.clerk);

/** How many vote in all: what was stated of the occasion, or else the list; null where neither says it. */
export function membersIn(list: readonly MemberAt[], stated: Raw): number | null {
  if (!isBlank(stated)) return countedVotes(stated);
  const voters = list.filter(isVoter).length;
  return voters === 0 ? null : voters;
}

const tookPart: readonly string[] = [presences.present, presences.written];

/**
 * How many took part, those with opinions in writing among them: what was stated of the occasion, or else the list. Null while
 * it is not known of each who votes: too few present would make a share too high.
 */
export function presentIn(list: readonly MemberAt[], stated: Raw): number | null {
  if (!isBlank(stated)) return countedVotes(stated);
  const voters = list.filter(isVoter);
  const isTold = ({ presence }: MemberAt): boolean => choiceIn(presence, Object.values(presences)) !== undefined;
  if (voters.length === 0 || !voters.every(isTold)) return null;
  return voters.filter(({ presence }) => choiceIn(presence, tookPart) !== undefined).length;
}
