import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import type { RawWorkbook } from "../../workbook/blocks/raw";
import { shownText } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { readKeyedBlock, rawUnder } from "../../workbook/reading/readKeyedBlock";
import { programAnchor, rowsAnchor, type ColumnKey } from "./resultSheet";
import { isSame } from "./verdict";

/** A step that did not hold: what was found where something else was expected. */
export interface FailedStep {
  readonly step: string;
  /** In words, for people. */
  readonly subject: string;
  readonly expected: Raw;
  readonly found: Raw;
}

/** What a program made of the file. */
export interface Answers {
  /** As it calls itself; absent where it does not. */
  readonly program?: string;
  readonly passed: number;
  readonly failed: readonly FailedStep[];
}

/** Whether a workbook is the self-check's file, whether a program calculated it, and what it came to. */
export type AnswersReading =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly code: "noSelfCheck" | "notCalculated" };

/** Reads back what the program that saved the file last made of it; what was not calculated is not judged. */
export function readAnswers(raw: RawWorkbook): AnswersReading {
  const found = raw.blocks.get(rowsAnchor);
  const block = found && readKeyedBlock(found);
  if (block === undefined || block.rows.size === 0) return { ok: false, code: "noSelfCheck" };
  const under = (step: string, key: ColumnKey): Raw => rawUnder(block, step, key);
  const steps = [...block.rows.keys()];
  if (steps.every((step) => under(step, "verdict") === selfCheckTexts.notCalculated))
    return { ok: false, code: "notCalculated" };
  const failed = steps.flatMap((step): readonly FailedStep[] => {
    const [answer, expected] = [under(step, "found"), under(step, "expected")];
    // The program's own word counts, and ours: one that compares wrongly is not true either.
    if (under(step, "verdict") === selfCheckTexts.right && isSame(answer, expected)) return [];
    const texts = (["group", "subject", "typed"] as const).map((key) => shownText(under(step, key)));
    const subject = texts.filter((text) => text !== "").join("; ");
    return [
      {
        step,
        subject,
        expected,
        found: answer,
      },
    ];
  });
  const told = raw.blocks.get(programAnchor)?.cells[0]?.[0]?.value;
  const program =
    typeof told === "string" && told !== "" && told !== selfCheckTexts.notCalculated ? { program: told } : {};
  return { ok: true, answers: { ...program, passed: steps.length - failed.length, failed } };
}
