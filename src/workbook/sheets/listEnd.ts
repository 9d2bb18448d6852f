import { sheetTexts } from "../../locale/workbook/sheets";
import { absoluteRangeA1 } from "../../sheet/a1";
import type { FormulaCell } from "../blocks/formulaCell";
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

/** Says of the last list, as long as something stands beneath it, that it does not count. */
function endFormula(block: KeyedBlock, columns: readonly ListColumn[], rows = lookedAt): string | undefined {
  const across = columns.flatMap(({ key }) => block.columns.get(key) ?? []);
  // Without one of its keys it cannot be said how wide the list is.
  if (across.length < columns.length || across.length === 0) return undefined;
  const [first, last] = [Math.min(...across), Math.max(...across)];
  const under = { row: endCell(block).row + 1, column: first, rows, columns: last - first + 1 };
  return `IF(COUNTA(${absoluteRangeA1(under)})=0,${literal(addRowsAbove)},${literal(beneath)})`;
}

/** Says in a list's last row how rows are added; of the last list, what stands beneath it, too. */
export function endContent(block: KeyedBlock, part: ListPart, columns: readonly ListColumn[]): Content {
  const formula = part === lastPart ? endFormula(block, columns) : undefined;
  return formula === undefined ? addRowsAbove : { formula, value: addRowsAbove };
}

/** The formula in the last list's last row, wherever that stands, whatever rows were inserted beneath it. */
export function endFormulas(block: KeyedBlock, part: ListPart, columns: readonly ListColumn[]): readonly FormulaCell[] {
  const content = endContent(block, part, columns);
  if (typeof content !== "object" || content === null) return [];
  const cell = endCell(block);
  const asGrown = (there: string): string => {
    const end = Number(/:\$?[A-Z]+\$?(\d+)/i.exec(there)?.[1] ?? 0);
    return endFormula(block, columns, Math.max(1, end - cell.row - 1)) ?? "";
  };
  return [{ cell, row: "", column: "end", content, asGrown, keepsValue: true }];
}
