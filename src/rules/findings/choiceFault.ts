import { isBlank } from "../figures/blank";
import type { Raw } from "../figures/figures";
import { matchChoice, type Abbreviated } from "../figures/matchChoice";
import { unusable, type CellFault } from "./cellFault";

/** What is wrong with a cell that takes one of a few texts; null where nothing is, or where it is blank. */
export function choiceFault(
  raw: Raw,
  allowed: readonly string[],
  choices: readonly Abbreviated[] = [],
): CellFault | null {
  if (isBlank(raw)) return null;
  const numbers = { choices: allowed.join(", ") };
  if (typeof raw !== "string") return unusable("choice.unknown", raw, numbers);
  const match = matchChoice(raw, allowed, choices);
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

/** The same of a cell that takes one of the plan's names; what else is written for one is mended into it. */
export const namedChoiceFault = (raw: Raw, choices: readonly Abbreviated[]): CellFault | null =>
  choiceFault(
    raw,
    choices.map(({ name }) => name),
    choices,
  );
