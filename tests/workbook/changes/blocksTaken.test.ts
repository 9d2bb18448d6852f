import type { RawBlock } from "../../../src/workbook/blocks/raw";
import { blocksTaken } from "../../../src/workbook/changes/blocksTaken";

test("what would be removed with a sheet is not either, but for what is removed itself", () => {
  const block = (name: string, sheet: string): RawBlock => ({
    ...{ name, sheet },
    ...{ range: { row: 4, column: 2, rows: 1, columns: 1 }, cells: [[{ value: "x" }]] },
  });
  const all = [block("TD_A", "Một"), block("TD_B", "Một"), block("TD_C", "Hai")];
  const blocks = new Map(all.map((one) => [one.name, one]));
  const taken = blocksTaken({ sheets: [], names: [], remove: { sheets: ["Một"], names: ["TD_A"] } }, { blocks });
  expect(taken.map(({ name }) => name)).toEqual(["TD_B"]);
});
