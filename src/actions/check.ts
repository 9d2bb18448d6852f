import { anchors } from "../workbook/anchors";
import { checkReport } from "../workbook/checkReport";
import type { ReadBook } from "../workbook/reading/readBook";
import { sheetNameFor } from "../workbook/sheetName";
import { checkSheet, checkSheetName } from "../workbook/sheets/checkSheet";
import { takenNames } from "../workbook/takenNames";
import { attempt } from "./attempt";
import type { ActionContext } from "./context";
import type { ActionResult, CheckOutcome } from "./outcomes";
import { located, momentOf, readWorkbook } from "./readWorkbook";
import { unitStates } from "./unitStates";
import type { WorkbookHost } from "./workbookHost";

export interface CheckOptions {
  /** Whether the findings are written on the `Kiểm tra` sheet; nothing else is ever written. */
  readonly writeSheet: boolean;
}

async function writeFindings(host: WorkbookHost, book: ReadBook, context: ActionContext): Promise<void> {
  const there = book.blocks.get(anchors.check)?.sheet;
  const name = there ?? sheetNameFor(checkSheetName, takenNames(book.raw));
  const last = book.raw.sheets.findLast((sheet) => sheet.name !== name);
  const made = checkSheet(name, last?.name ?? null, checkReport(book, momentOf(context.now)));
  await host.apply(
    { sheets: [made.sheet.build(there === undefined ? "create" : "replace")], names: made.names },
    context.signal === undefined ? {} : { signal: context.signal },
  );
}

/** Reads the workbook whole, evaluates it and tells what is wrong, each with its cell. */
export const check = (
  host: WorkbookHost,
  options: CheckOptions,
  context: ActionContext,
): Promise<ActionResult<CheckOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context);
    if (options.writeSheet) await writeFindings(host, book, context);
    return {
      plan: book.plan,
      hiddenTargets: [...book.hiddenTargets],
      results: book.allResults.map((result) => located(result, book.blocks)),
      findings: book.findings.map((finding) => located(finding, book.blocks)),
      units: unitStates(book),
      checkedAt: context.now.toISOString(),
    };
  });
