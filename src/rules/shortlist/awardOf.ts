import type { Award } from "../../plan/award";
import { awardsAt, yearEnds } from "../../plan/awards";
import type { Period, Plan } from "../../plan/plan";
import type { Registration } from "../figures/figures";
import type { Place } from "../figures/place";
import { choiceIn } from "../figures/sameChoice";
import type { Reason } from "./shortlist";

/** What one is put forward for at an occasion, and what the council should know where that is not said. */
export interface PutForward {
  /** Null where nobody says for what, or the occasion ends with no award of the level. */
  readonly award: Award | null;
  readonly remarks: readonly Reason[];
}

/** At the year's end what was registered for; a campaign has a form of its own: the first that the plan gives it. */
export function awardOf(
  plan: Plan,
  level: "unit" | "individual",
  { title }: Pick<Registration, "title">,
  { id }: Period,
  place: Place,
): PutForward {
  const awards = awardsAt(plan, level, id);
  if (!yearEnds(plan).includes(id)) return { award: awards[0] ?? null, remarks: [] };
  const chosen = choiceIn(
    title,
    awards.map(({ name }) => name),
  );
  const award = awards.find(({ name }) => name === chosen) ?? null;
  const isOpen = award === null && awards.length > 0;
  return { award, remarks: isOpen ? [{ code: "award.open", place, numbers: {} }] : [] };
}
