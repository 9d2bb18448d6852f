import type { WorkbookHost } from "../../actions/port/workbookHost";
import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import { newSheet } from "../../workbook/sheets/sheetTable";
import { writeResultSheet } from "./resultSheet";
import { selfCheckRows, type SelfCheckRow } from "./rows";
import { filledWorkbook, forgetValues } from "./workbook";

/**
 * Fills an empty workbook with the product's own formulas over what is most easily computed wrong, and puts a sheet in front of
 * it that compares each answer with what `rules` say: whoever opens it, in whatever program, sees whether the workbook is true there.
 */
export async function makeSelfCheckFile(host: WorkbookHost): Promise<readonly SelfCheckRow[]> {
  const book = await filledWorkbook(host);
  const rows = selfCheckRows(book);
  await forgetValues(host, book);
  const builder = newSheet("selfCheck", selfCheckTexts.sheet, null);
  const names = writeResultSheet(builder, rows);
  await host.apply({ sheets: [builder.build("create")], names, activate: selfCheckTexts.sheet });
  return rows;
}
