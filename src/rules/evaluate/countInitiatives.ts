import type { Period } from "../../plan/plan";
import { isBlank, isError } from "../figures/blank";
import type { Initiative, UnitFigures } from "../figures/figures";
import { serialOfIso } from "../figures/serialDate";
import { tokens } from "../figures/tokens";

/** How far an initiative must have come to be counted. */
export type InitiativeState = "proposed" | "recognised";

const stateTexts: Record<InitiativeState, string> = { proposed: tokens.proposed, recognised: tokens.recognised };

/**
 * How many initiatives of a unit's list fall in a period; null while no title is listed at all, and where an error value
 * makes the list unreadable. `ledOnly` counts those that the unit leads: each shared one counts once for the agency.
 */
export function countInitiatives(
  unit: Pick<UnitFigures, "initiatives">,
  states: readonly InitiativeState[],
  period: Pick<Period, "from" | "to">,
  { ledOnly }: { readonly ledOnly: boolean },
): number | null {
  const { initiatives } = unit;
  if (initiatives.every(({ title }) => isBlank(title))) return null;
  if (initiatives.some(({ title, date, state }) => isError(title) || isError(date) || isError(state))) return null;
  const from = serialOfIso(period.from);
  const to = serialOfIso(period.to);
  const texts = states.map((state) => stateTexts[state]);
  const counts = ({ title, date, role, state }: Initiative): boolean =>
    !isBlank(title) &&
    typeof date === "number" &&
    Math.floor(date) >= from &&
    Math.floor(date) <= to &&
    typeof state === "string" &&
    texts.includes(state) &&
    (!ledOnly || role === tokens.leads);
  return initiatives.filter(counts).length;
}
