import { isBlank } from "../figures/blank";
import type { Raw } from "../figures/figures";
import { countRule } from "../figures/figureRule";
import { parseFigure } from "../figures/parseFigure";
import { countedVotes, isRate, mostVotes, voteKeys, type Sitting, type Votes } from "../figures/votes";
import { unusable, type CellFault } from "./cellFault";
import { figureFault } from "./figureFault";

/** A rate that was typed with its sign, or as a fraction; the points that were meant, where they can be told. */
export function rateFault(raw: Raw): CellFault | null {
  if (isBlank(raw) || isRate(raw)) return null;
  const parsed = typeof raw === "string" ? parseFigure(raw) : null;
  const value = typeof raw === "number" ? raw : parsed?.kind === "number" ? parsed.value : undefined;
  if (value === undefined) return unusable("percent.points", raw, {});
  const meant = [value, value * 100, value / 100].map((points) => Math.round(points * 100) / 100).find(isRate);
  return unusable("percent.points", raw, { value }, meant);
}

/** What is wrong with a number of votes, ballots or members. */
export const countedFault = (raw: Raw): CellFault | null => figureFault(raw, countRule);

/** More people, ballots or votes than there can be. */
export const tooMany = (value: number, most: number): CellFault => ({
  ...{ code: "votes.too-many", severity: "error" },
  numbers: { value, most },
});

/** Votes of a line that cannot be together: the column with which there are too many, and the most that there can be. */
export function tooManyVotes(
  votes: Votes,
  sitting: Sitting,
): { readonly column: keyof Votes; readonly fault: CellFault } | null {
  const most = mostVotes(sitting);
  if (most === null) return null;
  let cast = 0;
  for (const column of voteKeys) {
    cast += countedVotes(votes[column]) ?? 0;
    if (cast > most) return { column, fault: tooMany(cast, most) };
  }
  return null;
}
