import type { Award, AwardCap, AwardId } from "../../plan/award";
import { highestAllowed } from "../evaluate/judgeNumbers";
import type { Shortlist } from "./shortlist";

/** How many are proposed for an award that is capped, of how many, and the most that its cap allows. */
export interface CapCount {
  readonly award: AwardId;
  readonly cap: AwardCap;
  readonly value: number;
  readonly total: number;
  readonly limit: number;
}

/** How many units or people an occasion's list considers: those that it proposes and those that it does not. */
export function consideredIn({ units, people, excluded }: Shortlist, level: Award["level"]): number {
  const isOfPeople = level === "individual";
  const others = excluded.filter(({ person }) => (person !== undefined) === isOfPeople).length;
  return (isOfPeople ? people : units).length + others;
}

/** Of an award with a cap, how its lines stand to it; null of one without. `all` is how many the list considers. */
export function countCap(
  { id, cap }: Award,
  lines: readonly { readonly award: AwardId | null }[],
  all: number,
): CapCount | null {
  if (cap === undefined) return null;
  const proposedFor = (awards: readonly AwardId[]): number =>
    lines.filter(({ award }) => award !== null && awards.includes(award)).length;
  const total = cap.of.length === 0 ? all : proposedFor(cap.of);
  return { award: id, cap, value: proposedFor([id]), total, limit: highestAllowed(cap, total) };
}
