import type { NodeStandIn } from "../../src/workbench/host/hostNode";
import { startStandIn } from "../../src/workbench/host/hostNode";

let standIn: NodeStandIn;
beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.dispose());

test("gives back what was written, with the results of formulas", async () => {
  await standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Phòng 1");
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "a"],
      ["=A1+1", true],
    ];
    range.format.fill.color = "#ff0000";
    range.load("values,formulas,address,format/fill/color");
    await context.sync();
    expect(range.values).toEqual([
      [1, "a"],
      [2, true],
    ]);
    expect(range.formulas[1]?.[0]).toBe("=A1+1");
    expect(range.address).toBe("'Phòng 1'!A1:B2");
    expect(range.format.fill.color).toBe("#FF0000");
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility");
    await context.sync();
    expect(sheets.items.map((item) => [item.name, item.visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["Phòng 1", "Visible"],
    ]);
  });
  expect(standIn.counters.syncs).toBe(2);
});
