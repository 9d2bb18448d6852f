import { HostError } from "../../src/actions/hostError";
import { selectedCells } from "../../src/excel/selectedCells";
import { useStandIn } from "../support/useStandIn";

const standIn = useStandIn();

const select = (address: string): Promise<void> =>
  standIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D3").values = [
      ["Phòng Một", "Lê Văn An", 12],
      ["Phòng Hai", "", 8],
    ];
    sheet.getRange(address).select();
    await context.sync();
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
