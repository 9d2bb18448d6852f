import type { Award, AwardId } from "../../plan/award";
import type { Plan } from "../../plan/plan";

/** Lines of one award, in the order of the list. */
export interface AwardLines<Line> {
  /** Null for those of whom nobody says for what. */
  readonly award: Award | null;
  readonly lines: readonly Line[];
}

/** Award by award, as councils vote, in the plan's order; an award without lines is left out. */
export function byAward<Line extends { readonly award: AwardId | null }>(
  { awards }: Pick<Plan, "awards">,
  lines: readonly Line[],
): readonly AwardLines<Line>[] {
  const groups = [...awards, null].map((award) => ({
    award,
    lines: lines.filter((line) => line.award === (award?.id ?? null)),
  }));
  return groups.filter((group) => group.lines.length > 0);
}
