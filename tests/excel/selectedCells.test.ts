import { HostError } from "../../src/actions/port/hostError";
import { selectedCells } from "../../src/excel/selectedCells";
import { parseArea } from "../../src/workbench/host/model/cells/address";
import { useStandIn } from "../support/useStandIn";

const standIn = useStandIn();

const select = (address: string): Promise<void> =>
  standIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D3").values = [
      ["Phòng Một", "Lê Văn An", 12],
      ["Phòng Hai", "", 8],
    ];
    await context.sync();
    const { model } = standIn.current;
    // As a person does, with Ctrl held down: Office.js selects one area only.
    const [first, ...more] = address.split(",").flatMap((area) => parseArea(area) ?? []);
    if (first !== undefined) model.select(model.sheet("Sheet1"), first, more);
  });

describe("the cells that are selected", () => {
  it("are read row by row as text", async () => {
    await select("B2:D3");
    expect(await selectedCells(standIn.current.Excel)).toEqual([
      ["Phòng Một", "Lê Văn An", "12"],
      ["Phòng Hai", "", "8"],
    ]);
  });

  it("are of whole columns only those that hold something", async () => {
    await select("B:B");
    expect(await selectedCells(standIn.current.Excel)).toEqual([["Phòng Một"], ["Phòng Hai"]]);
  });

  it("are of several areas all, from the top down, whatever was selected first", async () => {
    await select("B3,B2");
    expect(await selectedCells(standIn.current.Excel)).toEqual([["Phòng Một"], ["Phòng Hai"]]);
  });

  it("are of columns side by side one row a unit, as if they were next to each other", async () => {
    await select("D2:D3,B2:B3");
    expect(await selectedCells(standIn.current.Excel)).toEqual([
      ["Phòng Một", "12"],
      ["Phòng Hai", "8"],
    ]);
  });

  it("are once where areas lie over each other, and empty areas say nothing", async () => {
    await select("B2:B3,B2:C2,F8");
    expect(await selectedCells(standIn.current.Excel)).toEqual([["Phòng Một", "Lê Văn An"], ["Phòng Hai"]]);
  });

  it("are none where all are empty", async () => {
    await select("F8:G9");
    expect(await selectedCells(standIn.current.Excel)).toEqual([]);
  });

  it.each([
    ["InvalidSelection", "selectionNotCells"],
    ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ])("give %s as %s", async (thrown, code) => {
    standIn.current.failAtSync(1, thrown);
    const error: unknown = await selectedCells(standIn.current.Excel).catch((fault: unknown) => fault);
    expect(error instanceof HostError && error.code).toBe(code);
  });
});
