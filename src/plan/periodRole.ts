import type { Period } from "./plan";
import type { Target } from "./target";

/** How a period stands to a target: entered, a sum of entered ones, or none of its business. */
export type PeriodRole = "entered" | "derived" | "absent";

/** A period in which figures are entered is never a sum, whatever it says of itself. */
export function periodRole(
  { entered }: Pick<Target, "entered">,
  { id, sumOf }: Pick<Period, "id" | "sumOf">,
): PeriodRole {
  if (entered.includes(id)) return "entered";
  return sumOf.length > 0 && sumOf.every((leaf) => entered.includes(leaf)) ? "derived" : "absent";
}
