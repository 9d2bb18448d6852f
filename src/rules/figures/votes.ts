import { isBlank } from "./blank";
import type { ShareBase } from "./councilTokens";
import type { Raw } from "./figures";
import { countRule, readFigure } from "./figureRule";

/** The council's votes on a line, as typed. */
export interface Votes {
  readonly votesFor: Raw;
  readonly votesAgainst: Raw;
  readonly votesInvalid: Raw;
}
export const voteKeys = ["votesFor", "votesAgainst", "votesInvalid"] as const satisfies readonly (keyof Votes)[];

/** What a sitting measures votes by; null is what nobody chose, or nobody knows. */
export interface Sitting {
  readonly base: ShareBase | null;
  readonly members: number | null;
  /** Those with opinions in writing among them. */
  readonly present: number | null;
  /** Ballots that came back, invalid ones among them. */
  readonly returned: number | null;
}

/** A number of votes, ballots or members; null where there is none, or none that can be meant. */
export const countedVotes = (raw: Raw): number | null => {
  const read = readFigure(raw, countRule);
  return read === "invalid" ? null : read;
};

/** As many as can be cast on one line: no more than came back, took part or are members, as far as that is known. */
export function mostVotes({ returned, present, members }: Sitting): number | null {
  const known = [returned, present, members].filter((count) => count !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Votes for, out of so many. */
export interface Share {
  readonly votesFor: number;
  readonly of: number;
}

/**
 * The votes for and what they are a share of, on the base that was chosen; null without a base, without its number, and unless
 * there can be such votes: none of them unreadable, all together no more than can be cast. Of valid votes those against must be
 * known, of others not; invalid ones that nobody typed are none.
 */
export function shareOf(votes: Votes, sitting: Sitting): Share | null {
  const [yes, no, invalid] = voteKeys.map((key) => countedVotes(votes[key]));
  const isUnread = voteKeys.some((key) => !isBlank(votes[key]) && countedVotes(votes[key]) === null);
  if (yes == null || isUnread) return null;
  const most = mostVotes(sitting);
  if (most !== null && yes + (no ?? 0) + (invalid ?? 0) > most) return null;
  const of = baseOf(yes, no ?? null, sitting);
  return of === null || of === 0 ? null : { votesFor: yes, of };
}

function baseOf(yes: number, no: number | null, { base, members, present }: Sitting): number | null {
  switch (base) {
    case "members":
      return members;
    case "present":
      return present;
    case "valid":
      return no === null ? null : yes + no;
    case null:
      return null;
  }
}

/** Whether what was typed cannot be votes: one that is no number of votes, or more than can be cast. */
export function isImpossible(votes: Votes, sitting: Sitting): boolean {
  const counts = voteKeys.map((key) => countedVotes(votes[key]));
  if (voteKeys.some((key, at) => !isBlank(votes[key]) && counts[at] === null)) return true;
  const most = mostVotes(sitting);
  return most !== null && counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) > most;
}

/** What a council decides on a line: to give nothing, or an award; "" is one that nobody named. */
export type Decision = "nothing" | { readonly award: string };

/** The votes of a line as they are read, and what they come to. */
export interface CountedVotes extends Readonly<Record<keyof Votes, number | null>> {
  /** Of the base that was chosen, from 0 to 1; null while it cannot be said. */
  readonly share: number | null;
  /** Whether they reach the rate; null while it cannot be said. */
  readonly reached: boolean | null;
}

/** Reads the votes of a line. */
export function countVotes(votes: Votes, sitting: Sitting, rate: Raw): CountedVotes {
  const share = shareOf(votes, sitting);
  return {
    votesFor: countedVotes(votes.votesFor),
    votesAgainst: countedVotes(votes.votesAgainst),
    votesInvalid: countedVotes(votes.votesInvalid),
    share: share === null ? null : share.votesFor / share.of,
    reached: reaches(votes, sitting, rate),
  };
}

/** A rate that a council can set, in points: above 1, for 0,8 and 80% are typed for 80, and at most 100. */
export const isRate = (raw: Raw): raw is number => typeof raw === "number" && raw > 1 && raw <= 100;

/** Whether votes reach a rate; null while either is not there, or cannot be meant. */
export function reaches(votes: Votes, sitting: Sitting, rate: Raw): boolean | null {
  const share = shareOf(votes, sitting);
  if (share === null || !isRate(rate)) return null;
  return Math.round(share.votesFor * 100 * 1e6) >= Math.round(rate * share.of * 1e6);
}
