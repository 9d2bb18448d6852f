import { anchors } from "../../workbook/blocks/anchors";
import { checkReport, findingKeys } from "../../workbook/changes/checkReport";
import { namesOfSheet, staleNames } from "../../workbook/changes/staleNames";
import type { SheetChange } from "../../workbook/drawing/description";
import { readCheckTyped, remarkOf } from "../../workbook/reading/checkTyped";
import type { ReadBook } from "../../workbook/reading/readBook";
import { sheetNameFor } from "../../workbook/drawing/sheetName";
import { stateOf, writeCheckSheet } from "../../workbook/sheets/checkSheet";
import { checkState } from "../../workbook/sheets/indexSheet";
import { newSheet, sheetTable } from "../../workbook/sheets/sheetTable";
import { takenNames } from "../../workbook/blocks/takenNames";
import { attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult, CheckOutcome } from "../run/outcomes";
import { located, momentOf, readWorkbook, todayOf } from "../run/readWorkbook";
import { refreshValues } from "../run/refreshValues";
import { applyChange } from "../run/applyChange";
import { unitStates } from "../units/unitStates";
import type { WorkbookHost } from "../port/workbookHost";

export interface CheckOptions {
  /** Whether the findings are written on the `Kiểm tra` sheet; no cell that a person can see changes elsewhere. */
  readonly writeSheet: boolean;
}

/**
 * Where the host does not calculate, the value of the index's cell that tells of the last check, so that a reader that does not
 * calculate either sees no older one.
 */
function stateValue(host: WorkbookHost, book: ReadBook, text: string): readonly SheetChange[] {
  const cell = book.blocks.get(anchors.indexState);
  if (host.calculates || cell === undefined) return [];
  const { row, column } = cell.range;
  return [{ action: "update", name: cell.sheet, blocks: [{ row, column, contents: [[checkState(text)]] }], links: [] }];
}

/** Returns how many cells that people wrote are carried to the foot. */
async function writeFindings(host: WorkbookHost, book: ReadBook, context: ActionContext): Promise<number> {
  const there = book.blocks.get(anchors.check)?.sheet;
  const name = there ?? sheetNameFor(book.names.check, takenNames(book.raw));
  const last = book.raw.sheets.findLast((sheet) => sheet.name !== name);
  const { remarks, carried, carry, elsewhere } = readCheckTyped(book);
  const told = new Set(findingKeys(book).values());
  const kept = new Map(
    [...remarks].flatMap(([key, cells]) => (told.has(key) ? [[key, remarkOf(cells)] as const] : [])),
  );
  const strangers = [...elsewhere, ...[...remarks].flatMap(([key, cells]) => (told.has(key) ? [] : cells))];
  const report = checkReport(book, { at: momentOf(context.now), day: todayOf(context.now), remarks: kept });
  const builder = newSheet("check", name, last?.name ?? null);
  const names = writeCheckSheet(builder, report, [...carried, ...carry(strangers)]);
  const findings = builder.build(there === undefined ? "create" : "replace");
  await applyChange(
    host,
    {
      sheets: [findings, ...stateValue(host, book, stateOf(report))],
      names,
      ...staleNames(book.raw, namesOfSheet(sheetTable.check.blocks), names),
    },
    context,
    book.raw,
  );
  // What was due follows the day that stands there now.
  await refreshValues(host, context);
  return strangers.length;
}

type Stamped = Pick<CheckOutcome, "carriedCells" | "written" | "formulasCheckedAt">;

/** What a workbook that was read comes to. */
export const outcomeOf = (book: ReadBook, context: ActionContext, stamped: Stamped): CheckOutcome => ({
  ...stamped,
  plan: book.plan,
  hiddenTargets: [...book.hiddenTargets],
  results: book.allResults.map((result) => located(result, book.blocks)),
  findings: book.findings.map((finding) => located(finding, book.blocks)),
  units: unitStates(book, todayOf(context.now)),
  checkedAt: context.now.toISOString(),
});

/**
 * Reads the workbook whole, evaluates it and tells what is wrong, each with its cell. `seen` is given the workbook as it was read.
 */
export const check = (
  host: WorkbookHost,
  options: CheckOptions,
  context: ActionContext,
  seen: (book: ReadBook) => void = () => undefined,
): Promise<ActionResult<CheckOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context, options.writeSheet ? [anchors.check] : []);
    seen(book);
    const carriedCells = options.writeSheet ? await writeFindings(host, book, context) : 0;
    const formulasCheckedAt = context.now.toISOString();
    return outcomeOf(book, context, { carriedCells, written: options.writeSheet, formulasCheckedAt });
  });
