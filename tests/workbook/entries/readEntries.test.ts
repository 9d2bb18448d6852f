import { readWorkbook } from "../../../src/actions/run/readWorkbook";
import { containsCell } from "../../../src/sheet/areas";
import { parseA1, toA1 } from "../../../src/sheet/a1";
import { cellOf } from "../../../src/workbook/drawing/keyedBlock";
import { entryTables } from "../../../src/workbook/entries/entryTables";
import type { ReadBlock } from "../../../src/workbook/reading/readKeyedBlock";
import { inspectXlsx } from "../../contract/inspectXlsx";
import { endOfYear } from "../../support/sampleBook";
import { twoUnits } from "../../support/unitFiles";

/** Rows of a list between its keys and its last row, which keeps its end. */
const listRows = ({ range }: ReadBlock): readonly number[] =>
  Array.from({ length: Math.max(0, range.rows - 2) }, (_, index) => range.row + 1 + index);

describe("the entries of a workbook", () => {
  it("are all the cells that a person may type in, on every sheet", async () => {
    const bytes = await twoUnits.bytes();
    const book = await readWorkbook(await twoUnits.file(), endOfYear);
    const known = new Set<string>();
    const note = (sheet: string, row: number, column: number): void => {
      known.add(`${sheet}!${toA1({ row, column })}`);
    };
    for (const { anchor, cells, list } of entryTables(book)) {
      const block = book.blocks.get(anchor);
      if (block === undefined) continue;
      for (const [row, column] of cells?.(block) ?? []) {
        const cell = cellOf(block, row, column);
        if (cell !== undefined) note(block.sheet, cell.row, cell.column);
      }
      for (const row of list === undefined ? [] : listRows(block)) {
        for (const key of list?.columns ?? []) {
          const column = block.columns.get(key);
          if (column !== undefined) note(block.sheet, row, column);
        }
      }
    }
    const { sheets } = await inspectXlsx(bytes);
    const keyRows = new Set([...book.blocks.values()].map(({ sheet, range }) => `${sheet}|${range.row}`));
    const unlocked = sheets.flatMap(({ name, cells, merges, rows }) =>
      [...cells].flatMap(([address, { style }]) => {
        const at = parseA1(address);
        // The leaders' sheet is a unit's with rows out of sight.
        if (style.locked || at === undefined || rows.get(at.row)?.hidden === true || keyRows.has(`${name}|${at.row}`))
          return [];
        const within = merges.find((merge) => containsCell(merge, at.row, at.column));
        return within === undefined || (within.row === at.row && within.column === at.column)
          ? [`${name}!${address}`]
          : [];
      }),
    );
    expect([...known].sort()).toEqual(unlocked.sort());
  });
});
