import { sheetTexts } from "../../locale/workbook/sheets";
import { absoluteRangeA1 } from "../../sheet/a1";
import type { ListColumn, ListPart } from "../blocks/unitTables";
import type { CellRef, Content } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { literal } from "../formulas/expressions";

const { addRowsAbove, beneath } = sheetTexts.unit;

/** Rows beneath the sheet's last list that are looked at: who runs out of rows goes on there. */
const lookedAt = 300;

/** The list that the sheet ends with: nothing of ours stands beneath it. */
export const lastPart: ListPart = "people";

/** The cell in a list's last row that says how rows are added. */
export const endCell = ({ range }: KeyedBlock): CellRef => ({
  row: range.row + range.rows - 1,
  column: range.column + 1,
});

/** Says in a list's last row how rows are added; of the last list, as long as something stands beneath it, that it does not count. */
export function endContent(block: KeyedBlock, part: ListPart, columns: readonly ListColumn[]): Content {
  const across = columns.flatMap(({ key }) => block.columns.get(key) ?? []);
  if (part !== lastPart || across.length === 0) return addRowsAbove;
  const cell = endCell(block);
  const [first, last] = [Math.min(...across), Math.max(...across)];
  const under = { row: cell.row + 1, column: first, rows: lookedAt, columns: last - first + 1 };
  const formula = `IF(COUNTA(${absoluteRangeA1(under)})=0,${literal(addRowsAbove)},${literal(beneath)})`;
  return { formula, value: addRowsAbove };
}
