import { comparisonKey } from "../../rules/figures/cleanText";

/** Equal for names that set-up takes for one unit's, however they are written. */
export const unitNameKey = (name: string): string => comparisonKey(name);
