import { isBlank } from "../figures/blank";
import type { Raw } from "../figures/figures";
import { matchChoice } from "../figures/matchChoice";
import { unusable, type CellFault } from "./cellFault";

/** What is wrong with a cell that takes one of a few texts; null where nothing is, or where it is blank. */
export function choiceFault(raw: Raw, allowed: readonly string[]): CellFault | null {
  if (isBlank(raw)) return null;
  const numbers = { choices: allowed.join(", ") };
  if (typeof raw !== "string") return unusable("choice.unknown", raw, numbers);
  const match = matchChoice(raw, allowed);
  switch (match.kind) {
    case "exact":
      return null;
    case "mend":
      return unusable("choice.unknown", raw, numbers, match.value);
    case "blank":
      return unusable("choice.unknown", raw, numbers, null);
    case "unknown":
      return unusable("choice.unknown", raw, numbers);
  }
}
