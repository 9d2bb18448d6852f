import { foldText } from "../figures/cleanText";
import { isBlank, shownText } from "../figures/blank";
import type { Raw } from "../figures/figures";
import type { Finding } from "./finding";

/** What is wrong in one cell, before it is known which cell. */
export type CellFault = Pick<Finding, "code" | "severity" | "typed" | "numbers" | "mend">;

/** Blank, or nothing but spaces. */
export const isVoid = (raw: Raw): boolean => isBlank(raw) || (typeof raw === "string" && foldText(raw) === "");

/** A fault that makes what was typed unusable; a mend of undefined is none. */
export const unusable = (
  code: Finding["code"],
  raw: Raw,
  mend?: string | number | null,
  numbers: Finding["numbers"] = {},
): CellFault => ({
  code,
  severity: "error",
  typed: shownText(raw),
  numbers,
  ...(mend === undefined ? {} : { mend: { value: mend } }),
});
