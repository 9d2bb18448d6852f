import type { RawBlock } from "../../../src/workbook/blocks/raw";
import { newSheet } from "../../../src/workbook/sheets/sheetTable";
import type { SheetChange } from "../../../src/workbook/drawing/description";
import { blocksTaken } from "../../../src/workbook/changes/blocksTaken";

const block = (name: string, sheet: string): RawBlock => ({
  ...{ name, sheet },
  ...{ range: { row: 4, column: 2, rows: 1, columns: 1 }, cells: [[{ value: "x" }]] },
});

const anew = (name: string): SheetChange => newSheet("check", name, null).build("replace");

test("of a sheet that would become two sheets all blocks are taken, though their names are led elsewhere", () => {
  const blocks = new Map([["TD_INDEX", block("TD_INDEX", "Một")]]);
  const names = [{ name: "TD_INDEX", sheet: "Một", range: { row: 0, column: 0, rows: 1, columns: 1 } }];
  const takenBy = (sheets: readonly SheetChange[]) => blocksTaken({ sheets, names }, { blocks }).length;
  expect([takenBy([anew("Một")]), takenBy([anew("Một"), anew("Một")])]).toEqual([0, 1]);
});

test("what would be removed with a sheet is not either, but for what is removed itself", () => {
  const all = [block("TD_INDEX", "Một"), block("TD_CHECK", "Một"), block("TD_BOARD", "Hai")];
  const blocks = new Map(all.map((one) => [one.name, one]));
  const taken = blocksTaken({ sheets: [], names: [], remove: { sheets: ["Một"], names: ["TD_INDEX"] } }, { blocks });
  expect(taken.map(({ name }) => name)).toEqual(["TD_CHECK"]);
});
