import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { NominationKey, Raw } from "../../src/rules/figures/figures";
import { nominationKey } from "../../src/rules/figures/nominations";

/** What stands in the columns of nominations: the same in each of these periods, or of those of the plan of 2024. */
export const nominatedFor = (
  raw: Raw,
  periods: readonly string[] = bundledPlan.periods.map(({ id }) => id),
): Record<NominationKey, Raw> => Object.fromEntries(periods.map((period) => [nominationKey(period), raw]));
