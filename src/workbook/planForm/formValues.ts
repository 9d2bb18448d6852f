import type { Raw } from "../../rules/figures/figures";

/** Cells of a row by column key. */
export type FormRow = Readonly<Record<string, string | number | null>>;
/** The same as people left them. */
export type RawRow = Readonly<Record<string, Raw>>;

/**
 * A percentage as the form holds it: 90 for 90%. One under 1% is the text "0,5%": a number there is what a spreadsheet makes
 * of "50%", and is not believed.
 */
export const percentContent = (percent: number): number | string =>
  percent > 0 && percent < 1 ? `${String(percent).replace(".", ",")}%` : percent;
