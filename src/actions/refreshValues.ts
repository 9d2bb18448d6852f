import { allFormulas } from "../workbook/sheets/allFormulas";
import { formulaWrites, updatesOf } from "../workbook/changes/cellWrites";
import { remarkWrites } from "../workbook/changes/remarkWrites";
import type { ActionContext } from "./context";
import { readWorkbook } from "./readWorkbook";
import type { WorkbookHost } from "./workbookHost";

/**
 * Where the host does not calculate, writes the values that `rules` computed behind every formula, so that a reader that does
 * not calculate either sees them. Nothing where the host calculates.
 */
export async function refreshValues(host: WorkbookHost, context: ActionContext): Promise<void> {
  if (host.calculates) return;
  const book = await readWorkbook(host, context);
  const writes = formulaWrites(allFormulas(book, (anchor) => book.blocks.get(anchor)));
  await host.apply({ sheets: updatesOf([...writes, ...remarkWrites(book)]), names: [] });
}
