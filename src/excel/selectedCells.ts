import type { ExcelNamespace } from "./excelHost";
import { mapError } from "./mapError";

/**
 * Rows of text of the cells that are selected, of a whole column or row those alone that hold something; none where all are
 * empty. Throws a HostError, `selectionNotCells` where a chart or several areas are selected.
 */
export async function selectedCells(excel: ExcelNamespace = Excel): Promise<readonly (readonly string[])[]> {
  try {
    const context = new excel.RequestContext();
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    if (used.isNullObject) return [];
    return used.values.map((row) => row.map(String));
  } catch (error) {
    throw mapError(error);
  }
}
