import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import type { Raw } from "../../rules/figures/figures";
import { isBlank } from "../../rules/figures/blank";
import { literal } from "../../workbook/formulas/expressions";

/** Programs keep or write fifteen digits of a double. */
const digits = 1e-14;

/** A number in a sentence has the point or the comma of the machine that joined it: either is right. */
const comma = (raw: Raw): Raw => (typeof raw === "string" ? raw.replaceAll(".", ",") : isBlank(raw) ? "" : raw);

/** Whether a cell holds what `rules` say, as a formula that says ✓ or ✗ of anything, errors included. */
export function verdict(found: string, expected: string): string {
  const apart = `ABS(${found}-${expected})<=${digits}*MAX(ABS(${found}),ABS(${expected}))`;
  const [text, right] = [found, expected].map((cell) => `SUBSTITUTE(${cell},".",",")`);
  const same = `IF(AND(ISNUMBER(${found}),ISNUMBER(${expected})),${apart},EXACT(${text},${right}))`;
  const kind = `ISNUMBER(${found})=ISNUMBER(${expected})`;
  return `IF(IFERROR(AND(${kind},${same}),FALSE),${literal(selfCheckTexts.right)},${literal(selfCheckTexts.wrong)})`;
}

/** The same of what was read. */
export function isSame(found: Raw, expected: Raw): boolean {
  if (typeof found !== "number" || typeof expected !== "number") {
    return comma(found) === comma(expected);
  }
  return Math.abs(found - expected) <= digits * Math.max(Math.abs(found), Math.abs(expected));
}
