import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import { readBook, type BookReading } from "../../src/workbook/reading/readBook";
import type { Finding } from "../../src/rules/findings/finding";
import { applyEdits } from "./applyEdit";
import type { Edit } from "./edit";
import { openSmallBook, type Opened } from "./smallBook";

/** The small book after edits, as the add-in finds it. */
export interface Edited extends Opened {
  readonly raw: RawWorkbook;
  readonly reading: BookReading;
}

/** 31/12/2024. */
export const today = 45_657;

/** Edits a small book, and gives it for as long as it is looked at. */
export async function withEdited<T>(edits: readonly Edit[], look: (edited: Edited) => T | Promise<T>): Promise<T> {
  const opened = await openSmallBook();
  try {
    await applyEdits(opened.session, edits);
    const raw = await opened.host.read();
    return await look({ ...opened, raw, reading: readBook(raw, today) });
  } finally {
    opened.close();
  }
}

const damageCodes: ReadonlySet<string> = new Set<Finding["code"]>([
  "anchor.damaged",
  "anchor.missing",
  "sheet.missing",
  "formula.overwritten",
  "formula.changed",
  "rollup.disagrees",
]);

/** What is not ours any more, of all that was found. */
export const damageIn = <F extends Finding>(findings: readonly F[]): readonly F[] =>
  findings.filter(({ code, severity }) => damageCodes.has(code) && severity === "error");
