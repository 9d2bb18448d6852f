import { shownText } from "../../rules/figures/blank";
import { placeKey } from "../../rules/figures/place";
import { updatesOf, type CellWrite } from "../../workbook/changes/cellWrites";
import { locate } from "../../workbook/reading/locate";
import type { ReadBook } from "../../workbook/reading/readBook";
import { rawCellAt } from "../../workbook/reading/readKeyedBlock";
import type { Finding } from "../../rules/findings/finding";
import { attempt, ActionError } from "../run/attempt";
import type { ActionContext } from "../run/context";
import { freeOfMerges } from "../run/freeOfMerges";
import type { ActionResult, Located, MendOutcome } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import { refreshValues } from "../run/refreshValues";
import { writeOptions } from "../run/runOptions";
import type { WorkbookHost } from "../port/workbookHost";

function cellNow(book: ReadBook, sheet: string, row: number, column: number): string | undefined {
  for (const block of book.blocks.values()) {
    if (block.sheet !== sheet) continue;
    const cell = rawCellAt(block, row, column);
    if (cell !== undefined) return shownText(cell.value);
  }
  return undefined;
}

/** Whether a formula of ours is damaged at the same place in the same way still. */
const isSameDamage = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.typed === other.typed && placeKey(one.place) === placeKey(other.place);

/** The formula that belongs there now, for rows may have moved since. */
function formulaNow(finding: Finding, book: ReadBook): CellWrite | undefined {
  const now = book.findings.find((one) => isSameDamage(one, finding));
  const at = now && locate(now.place, book.blocks);
  if (now?.mend?.formula === undefined || at == null) return undefined;
  return { ...at, content: { formula: now.mend.formula, value: now.mend.value ?? "" } };
}

/** What mends a finding; undefined where its cell is not as it was when it was checked. */
function writeOf(finding: Finding, book: ReadBook): CellWrite | undefined {
  const { mend, typed } = finding;
  if (mend === undefined) return undefined;
  if (mend.formula !== undefined) return formulaNow(finding, book);
  const place = locate(finding.place, book.blocks);
  const now = place === null ? undefined : cellNow(book, place.sheet, place.cell.row, place.cell.column);
  if (place === null || now === undefined || now !== typed) return undefined;
  const written = mend.at === undefined ? place : locate(mend.at, book.blocks);
  // An empty text clears a cell; null would leave it alone.
  return written === null ? undefined : { ...written, content: mend.value ?? "" };
}

/**
 * Applies the certain mends of findings. A cell is found anew by its keys and is mended only while it still holds what was
 * typed when it was checked: nothing that a person changed since is touched.
 */
export const mend = (
  host: WorkbookHost,
  findings: readonly Located<Finding>[],
  context: ActionContext,
): Promise<ActionResult<MendOutcome>> =>
  attempt(async () => {
    const mendable = findings.filter((finding) => finding.mend !== undefined);
    if (mendable.length === 0) throw new ActionError({ code: "nothingToMend" });
    const book = await readWorkbook(host, context);
    const skipped: Located<Finding>[] = [];
    const writes = new Map<string, CellWrite>();
    const calculates = mendable.some((finding) => finding.mend?.calculate === true);
    for (const finding of mendable.filter((one) => one.mend?.calculate !== true)) {
      const write = writeOf(finding, book);
      if (write === undefined) skipped.push(finding);
      else writes.set(`${write.sheet}|${write.cell.row}|${write.cell.column}`, write);
    }
    await host.apply(
      { sheets: updatesOf([...writes.values()]), names: [], ...(calculates ? { calculate: true } : {}) },
      writeOptions(context, book.raw),
    );
    await freeOfMerges(host, context, book.raw, [...writes.values()]);
    await refreshValues(host, context);
    return { mended: writes.size + (calculates ? 1 : 0), skipped };
  });
