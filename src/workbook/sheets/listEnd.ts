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

/** The test, by how an earlier version wrote it: a row that was inserted at once beneath the list was not looked at. */
interface EndFormulas {
  readonly now: string;
  readonly former: string;
}

/** `last` is the last row that is looked at; undefined where it cannot be said how wide the list is, for one of its keys is lost. */
function endFormulasOf(block: KeyedBlock, columns: readonly ListColumn[], last: number): EndFormulas | undefined {
  const across = columns.flatMap(({ key }) => block.columns.get(key) ?? []);
  if (across.length < columns.length || across.length === 0) return undefined;
  const { row } = endCell(block);
  const column = Math.min(...across);
  const count = (from: number, to: number): string =>
    `COUNTA(${absoluteRangeA1({ row: from, column, rows: to - from + 1, columns: Math.max(...across) - column + 1 })})`;
  return {
    // The list's own last row, which is read, stands on both sides: what is inserted behind it lies within the first.
    now: saysUnder(`${count(row, Math.max(row + 1, last))}=${count(row, row)}`),
    former: saysUnder(`${count(row + 1, Math.max(row + 1, last))}=0`),
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
