import type { Plan } from "../../plan/plan";
import { registrationDays } from "../../rules/figures/registered";
import { literal } from "./expressions";

/** What is pasted along and shows nothing, besides control characters and spaces. */
const unseen = ["\u00a0", "\u200b", "\ufeff"];

/** A document's number without what shows nothing; of a cell or of a column. */
export const seenOf = (cells: string): string =>
  `TRIM(CLEAN(${unseen.reduce((text, one) => `SUBSTITUTE(${text},${literal(one)},"")`, cells)}))`;

/** 1 for a day on which one could register, else 0 or an error; of a cell or of a column. */
export function registrationDay(cells: string, { year }: Plan): string {
  const { from, to } = registrationDays(year);
  return `ISNUMBER(${cells})*(${cells}>=${from})*(${cells}<${to + 1})`;
}
