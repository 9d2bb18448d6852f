import type { Measure } from "./measure";
import { isNumeric, limitsOf } from "./measureTraits";

/** Whether the lower of two figures is the better one: what a limit is set to, and not a goal. */
export function lessIsBetter(measure: Measure): boolean {
  const [only, ...others] = limitsOf(measure);
  if (!isNumeric(measure) || only === undefined || others.length > 0) return false;
  const capped = only.comparison === "<" || only.comparison === "<=";
  return capped && !("above" in only && only.above === "exceeded");
}
