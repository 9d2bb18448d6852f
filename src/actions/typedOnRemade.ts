import { remadeSheets, typedBefore, type TypedBefore } from "../workbook/changes/typedBefore";
import type { ReadBook } from "../workbook/reading/readBook";
import type { Changed } from "../workbook/sheets/sheetEntry";
import type { ActionContext } from "./context";
import { runOptions } from "./runOptions";
import type { WorkbookHost } from "./workbookHost";

/** What people typed on sheets that set-up makes again, by the name of the sheet: they are read once more, whole. */
export async function typedOnRemade(
  host: WorkbookHost,
  found: ReadBook | null,
  changed: ReadonlySet<Changed>,
  context: ActionContext,
): Promise<ReadonlyMap<string, TypedBefore>> {
  const sheets = found === null ? [] : remadeSheets(found, changed);
  if (found === null || sheets.length === 0) return new Map();
  const raw = await host.read({ ...runOptions(context), whole: sheets.map(({ readBy }) => readBy) });
  return typedBefore(sheets, found, raw);
}
