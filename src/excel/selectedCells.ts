import { HostError } from "../actions/port/hostError";
import type { ExcelNamespace } from "./excelHost";
import { codeOf, mapError } from "./request/mapError";

interface SelectedArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
}

/** Several areas as if they were one: row by row from the top, the cells of a row from the left, each cell once. */
function rowsOf(areas: readonly SelectedArea[]): readonly (readonly string[])[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { rowIndex, columnIndex, values } of areas) {
    values.forEach((cells, down) => {
      const row = rows.get(rowIndex + down) ?? new Map<number, string>();
      rows.set(rowIndex + down, row);
      cells.forEach((cell, along) => row.set(columnIndex + along, String(cell)));
    });
  }
  const inOrder = <T>(lines: ReadonlyMap<number, T>): readonly T[] =>
    [...lines].sort(([one], [other]) => one - other).map(([, line]) => line);
  return inOrder(rows).map(inOrder);
}

/**
 * Rows of text of the cells that are selected, in one area or several, of a whole column or row those alone that hold
 * something; none where all are empty. Throws a HostError, `selectionNotCells` where a chart or a picture is selected.
 */
export async function selectedCells(excel: ExcelNamespace = Excel): Promise<readonly (readonly string[])[]> {
  try {
    const context = new excel.RequestContext();
    const used = context.workbook.getSelectedRanges().getUsedRangeAreasOrNullObject(true);
    used.load("areas/items/values,areas/items/rowIndex,areas/items/columnIndex");
    await context.sync();
    return used.isNullObject ? [] : rowsOf(used.areas.items);
  } catch (error) {
    if (codeOf(error) === "InvalidSelection")
      throw new HostError("selectionNotCells", "No cells are selected", { cause: error });
    throw mapError(error);
  }
}
