import type { Raw } from "./figures";
import { countRule, readFigure } from "./figureRule";

/** Votes of those who voted validly, of a council of so many; null where nobody said how many. */
export interface Votes {
  readonly votesFor: Raw;
  readonly votesCast: Raw;
  readonly members: Raw;
}

/** A number of votes or members; null where there is none, or none that can be meant. */
export const countedVotes = (raw: Raw): number | null => {
  const read = readFigure(raw, countRule);
  return read === "invalid" ? null : read;
};

/** The share of the valid votes that are for; null unless there can be such votes: no more for than cast, no more cast than present. */
export function shareOf({
  votesFor,
  votesCast,
  members,
}: Votes): { readonly votesFor: number; readonly cast: number } | null {
  const [yes, cast, present] = [countedVotes(votesFor), countedVotes(votesCast), countedVotes(members)];
  if (yes === null || cast === null || cast === 0 || yes > cast) return null;
  return present !== null && cast > present ? null : { votesFor: yes, cast };
}

/** A rate that a council can set, in points: above 1, for 0,8 and 80% are typed for 80, and at most 100. */
export const isRate = (raw: Raw): raw is number => typeof raw === "number" && raw > 1 && raw <= 100;

/** Whether votes reach a rate; null while either is not there, or cannot be meant. */
export function reaches(votes: Votes, rate: Raw): boolean | null {
  const share = shareOf(votes);
  if (share === null || !isRate(rate)) return null;
  return Math.round(share.votesFor * 100 * 1e6) >= Math.round(rate * share.cast * 1e6);
}
