import { isBlank } from "../figures/blank";
import type { Raw } from "../figures/figures";
import { countRule } from "../figures/figureRule";
import { parseFigure } from "../figures/parseFigure";
import { countedVotes, isRate, type Votes } from "../figures/votes";
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

/** What is wrong with votes, or with the number of members that they are held against. */
export const countedFault = (raw: Raw): CellFault | null => figureFault(raw, countRule);

/** Votes that cannot be together: the column in which there are too many, and the most there can be. */
export function tooManyVotes({
  votesFor,
  votesCast,
  members,
}: Votes): { column: keyof Votes; fault: CellFault } | null {
  const [yes, cast, present] = [votesFor, votesCast, members].map(countedVotes);
  const tooMany = (column: keyof Votes, value: number, most: number) =>
    ({ column, fault: { code: "votes.too-many", severity: "error", numbers: { value, most } } }) as const;
  if (yes != null && cast != null && yes > cast) return tooMany("votesFor", yes, cast);
  if (cast != null && present != null && cast > present) return tooMany("votesCast", cast, present);
  return yes != null && cast == null && present != null && yes > present ? tooMany("votesFor", yes, present) : null;
}
