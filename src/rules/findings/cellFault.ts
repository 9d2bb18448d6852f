import { foldText } from "../figures/cleanText";
import { isBlank, shownText } from "../figures/blank";
import type { Raw } from "../figures/figures";
import type { FindingOf, JudgedCode } from "./finding";
import type { FindingFacts } from "./findingFacts";

type CellFaultOf<Code extends JudgedCode> = Pick<FindingOf<Code>, "code" | "severity" | "typed" | "numbers" | "mend">;

/** What is wrong in one cell, before it is known which cell. */
export type CellFault = { [Code in JudgedCode]: CellFaultOf<Code> }[JudgedCode];

/** Blank, or nothing but spaces. */
export const isVoid = (raw: Raw): boolean => isBlank(raw) || (typeof raw === "string" && foldText(raw) === "");

/** A fault that makes what was typed unusable; a mend of undefined is none. */
export const unusable = <Code extends JudgedCode>(
  code: Code,
  raw: Raw,
  numbers: FindingFacts[Code],
  mend?: string | number | null,
): CellFaultOf<Code> => ({
  code,
  severity: "error",
  typed: shownText(raw),
  numbers,
  ...(mend === undefined ? {} : { mend: { value: mend } }),
});
