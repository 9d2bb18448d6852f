import { updatesOf } from "../../workbook/changes/cellWrites";
import { valueWrites } from "../../workbook/changes/repairs";
import type { ActionContext } from "./context";
import { readStandingWorkbook } from "./readWorkbook";
import type { WorkbookHost } from "../port/workbookHost";

/**
 * Where the host does not calculate, writes the values that `rules` computed behind every formula of ours, so that a reader
 * that does not calculate either sees them. Nothing where the host calculates.
 */
export async function refreshValues(host: WorkbookHost, context: ActionContext): Promise<void> {
  if (host.calculates) return;
  const book = await readStandingWorkbook(host, context);
  await host.apply({ sheets: updatesOf(valueWrites(book, book.blocks)), names: [] });
}
