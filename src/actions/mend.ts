import { shownText } from "../rules/figures/blank";
import { updatesOf, type CellWrite } from "../workbook/changes/cellWrites";
import { locate } from "../workbook/reading/locate";
import type { ReadBook } from "../workbook/reading/readBook";
import { rawCellAt } from "../workbook/reading/readKeyedBlock";
import type { Finding } from "../rules/findings/finding";
import { attempt, ActionError } from "./attempt";
import type { ActionContext } from "./context";
import type { ActionResult, Located, MendOutcome } from "./outcomes";
import { readWorkbook } from "./readWorkbook";
import { refreshValues } from "./refreshValues";
import { runOptions } from "./runOptions";
import type { WorkbookHost } from "./workbookHost";

function cellNow(book: ReadBook, sheet: string, row: number, column: number): string | undefined {
  for (const block of book.blocks.values()) {
    if (block.sheet !== sheet) continue;
    const cell = rawCellAt(block, row, column);
    if (cell !== undefined) return shownText(cell.value);
  }
  return undefined;
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
    for (const finding of mendable) {
      const place = locate(finding.place, book.blocks);
      const now = place === null ? undefined : cellNow(book, place.sheet, place.cell.row, place.cell.column);
      if (place === null || finding.mend === undefined || now === undefined || now !== finding.typed) {
        skipped.push(finding);
        continue;
      }
      const { value, at } = finding.mend;
      const written = at === undefined ? place : locate(at, book.blocks);
      if (written === null) {
        skipped.push(finding);
        continue;
      }
      // An empty text clears a cell; null would leave it alone.
      writes.set(`${written.sheet}|${written.cell.row}|${written.cell.column}`, { ...written, content: value ?? "" });
    }
    await host.apply({ sheets: updatesOf([...writes.values()]), names: [] }, runOptions(context));
    await refreshValues(host, context);
    return { mended: writes.size, skipped };
  });
