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

/** What is said of the last list as long as something stands beneath it, where a test finds that nothing does. */
const saysUnder = (isNothing: string): string => `IF(${isNothing},${literal(addRowsAbove)},${literal(beneath)})`;

/** How it is said, and how earlier versions said it: they did not look at a row that was inserted at once beneath the list. */
interface EndFormulas {
  readonly now: string;
  readonly former: string;
}

/** `last` is the last row that is looked at; undefined where it cannot be said how wide the list is, for one of its keys is lost. */
function endFormulasOf(block: KeyedBlock, list: readonly ListColumn[], last: number): EndFormulas | undefined {
  const across = list.flatMap(({ key }) => block.columns.get(key) ?? []);
  if (across.length < list.length || across.length === 0) return undefined;
  const { row } = endCell(block);
  const to = Math.max(row + 1, last);
  const column = Math.min(...across);
  const columns = Math.max(...across) - column + 1;
  const count = (from: number, end: number): string =>
    `COUNTA(${absoluteRangeA1({ row: from, column, rows: end - from + 1, columns })})`;
  return {
    // The list's own last row, which is read, stands on both sides: what is inserted behind it lies within the first.
    now: saysUnder(`${count(row, to)}=${count(row, row)}`),
    former: saysUnder(`${count(row + 1, to)}=0`),
  };
}

/** Says in a list's last row how rows are added; of the last list, what stands beneath it, too. */
export function endContent(block: KeyedBlock, part: ListPart, columns: readonly ListColumn[]): Content {
  const last = endCell(block).row + lookedAt;
  const formulas = part === lastPart ? endFormulasOf(block, columns, last) : undefined;
  return formulas === undefined ? addRowsAbove : { formula: formulas.now, value: addRowsAbove };
}

/** The formula in the last list's last row, wherever that stands, whatever rows were inserted beneath it. */
export function endFormulas(block: KeyedBlock, part: ListPart, columns: readonly ListColumn[]): readonly FormulaCell[] {
  const content = endContent(block, part, columns);
  if (typeof content !== "object" || content === null) return [];
  const cell = endCell(block);
  const asGrown = (there: string): string => {
    const last = Number(/:\$?[A-Z]+\$?(\d+)/i.exec(there)?.[1] ?? 0) - 1;
    const formulas = endFormulasOf(block, columns, last);
    const isNow = (there.match(/COUNTA/gi) ?? []).length > 1;
    return (isNow ? formulas?.now : formulas?.former) ?? "";
  };
  return [{ cell, row: "", column: "end", content, asGrown, keepsValue: true }];
}
