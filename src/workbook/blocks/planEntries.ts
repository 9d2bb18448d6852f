import type { Raw } from "../../rules/figures/figures";

/**
 * What stands in an entry cell of the plan's sheet now, by its anchor and keys; undefined where there is none. A sheet that is
 * made anew keeps it as it was typed, whether it can be meant or not.
 */
export type PlanEntries = (anchor: string, row: string, column: string) => Raw | undefined;

/** A sheet that is made for the first time. */
export const noPlanEntries: PlanEntries = () => undefined;
