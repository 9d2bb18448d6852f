import { openAsWorkbook } from "../../src/excel/newWorkbook";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { useStandIn } from "../support/useStandIn";

const standIn = useStandIn();

describe("opening a file as a new workbook", () => {
  it("hands Excel the very bytes, and leaves the workbook of the pane alone", async () => {
    const bytes = await XlsxHost.create().save();
    await openAsWorkbook(bytes, standIn.current.Excel);
    const { openedBeside, sheets } = standIn.current.model;
    expect(openedBeside.map((text) => Buffer.from(text, "base64"))).toEqual([Buffer.from(bytes)]);
    expect(sheets).toHaveLength(1);
  });

  it("fails as a host does: what is too large for a request, no file, and what Excel refuses", async () => {
    const { Excel } = standIn.current;
    await expect(openAsWorkbook(new Uint8Array(4_000_000), Excel)).rejects.toMatchObject({ code: "tooLarge" });
    await expect(openAsWorkbook(new Uint8Array(10), Excel)).rejects.toMatchObject({ code: "unexpected" });
    standIn.current.refuse("CreateAndOpenWorkbook", "GeneralException");
    await expect(openAsWorkbook(await XlsxHost.create().save(), Excel)).rejects.toMatchObject({ code: "notInFront" });
    expect(standIn.current.model.openedBeside).toEqual([]);
  });
});
