import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** What a refused batch says. */
async function said(batch: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "nothing";
  } catch (error) {
    if (error instanceof excel.current.OfficeExtension.Error) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe("A script of somebody else's", () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "Range.sort",
      (context) =>
        first(context)
          .getRange("A1:B2")
          .getUsedRange()
          .sort.apply([{ key: 0 }]),
    ],
    ["Worksheet.tables", (context) => void first(context).tables.add("A1:B2", true)],
    ["Range.find()", (context) => void first(context).getRange("A1:B2").find("x", {})],
    ["Range.removeDuplicates()", (context) => void first(context).getRange("A1:B2").removeDuplicates([0], false)],
    ["Worksheet.pivotTables", (context) => context.load(first(context).pivotTables, "name")],
    ["Workbook.comments", (context) => void context.workbook.comments.add("Sheet1!A1", "x")],
  ])("is told by name what the stand-in does not know: %s", async (member, batch) => {
    const text = await said((context) => {
      first(context).getRange("A1").values = [[1]];
      batch(context);
    });
    expect(text).toBe(`StandInUnknown: stand-in does not know ${member}`);
  });

  it("learns at the sync, and not before, that there is no such sheet, name or address", async () => {
    expect(await excel.failure((context) => void context.workbook.worksheets.getItem("None").load("name"))).toBe(
      "ItemNotFound",
    );
    expect(await excel.failure((context) => void context.workbook.names.getItem("None").load("name"))).toBe(
      "ItemNotFound",
    );
    expect(await excel.failure((context) => void first(context).getRange("XFE1").load("values"))).toBe(
      "InvalidArgument",
    );
  });

  it("cannot write what no cell of Excel's holds", async () => {
    const write = (value: string) =>
      excel.failure((context) => {
        first(context).getRange("A1").values = [[value]];
      });
    expect(await write("x".repeat(32_767))).toBeNull();
    expect(await write("x".repeat(32_768))).toBe("InvalidArgument");
    expect(await write(`=1${"+1".repeat(4095)}`)).toBeNull();
    expect(await write(`=1${"+1".repeat(4096)}`)).toBe("InvalidArgument");
  });

  it("cannot give a validation a list or a formula longer than Excel's 255 characters", async () => {
    const set = (rule: Excel.DataValidationRule) =>
      excel.failure((context) => {
        first(context).getRange("A1").dataValidation.rule = rule;
      });
    expect(await set({ list: { inCellDropDown: true, source: "x".repeat(255) } })).toBeNull();
    expect(await set({ list: { inCellDropDown: true, source: "x".repeat(256) } })).toBe("InvalidArgument");
    expect(await set({ custom: { formula: `=1${"+1".repeat(128)}` } })).toBe("InvalidArgument");
  });

  it("hears of what it wrote, copied, cleared and moved itself, with the place of it", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      first(context).onChanged.add((event) => {
        heard.push(`${event.changeType} ${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      const sheet = first(context);
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("C1:C2").copyFrom("A1:A2");
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    await excel.current.settle();
    expect(heard).toEqual([
      "RangeEdited A1:A2 Local",
      "RangeEdited C1:C2 Local",
      "RangeEdited A1 Local",
      "RowInserted 1:1 Local",
    ]);
  });
});
