import { startStandIn } from "../../src/workbench/host/hostNode";
import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

async function errorOf(batch: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof excel.current.OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("the batch did not fail");
}

test.each<[string, (context: Excel.RequestContext) => void]>([
  ["Workbook.insertWorksheetsFromBase64()", ({ workbook }) => void workbook.insertWorksheetsFromBase64("x")],
  ["Range.replaceAll()", (context) => first(context).getRange("A1").replaceAll("a", "b", {})],
  ["Worksheet.tables", (context) => first(context).tables.load("items/name")],
  ["Range.savedAsArray", (context) => first(context).getRange("A1").load("savedAsArray")],
  ["Range.style", (context) => void (first(context).getRange("A1").style = "Good")],
  ["Range.insert(Down) of parts", (context) => void first(context).getRange("A1:B2").insert("Down")],
  [
    "conditional formats of type IconSet",
    (context) => void first(context).getRange("A1").conditionalFormats.add("IconSet"),
  ],
])("what it does not know it refuses by name: %s", async (name, batch) => {
  const error = await errorOf(batch);
  expect(error.code).toBe("StandInUnknown");
  expect(error.message).toContain(`stand-in does not know ${name}`);
});

test("what ran before a fault stays done, and the error says where it happened", async () => {
  const error = await errorOf((context) => {
    first(context).getRange("A1").values = [[1]];
    context.trace("second");
    first(context).getRange("B1").values = [[1, 2]];
    first(context).getRange("C1").values = [[1]];
  });
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  expect(error.traceMessages).toEqual(["second"]);
  const sheet = excel.current.model.sheet("Sheet1");
  expect([sheet.valueAt(0, 0), sheet.valueAt(0, 1), sheet.valueAt(0, 2)]).toEqual([1, "", ""]);
});

test("null objects lead to null objects, and refuse to be written", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("None");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect([sheet.isNullObject, cell.isNullObject]).toEqual([true, true]);
  });
  expect(
    await excel.failure(({ workbook }) => {
      workbook.worksheets.getItemOrNullObject("None").getRange("A1").values = [[1]];
    }),
  ).toBe("ItemNotFound");
  expect(await excel.failure((context) => void context.workbook.worksheets.getItem("None").load("name"))).toBe(
    "ItemNotFound",
  );
});

test("reading what was not loaded is an error of the library itself", async () => {
  await excel.run(async (context) => {
    const range = first(context).getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow("is not available");
  });
});

test("loads by objects, by paths and of everything", async () => {
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true, protection: { protected: true } });
    const range = first(context).getRange("A1:B2");
    range.load({ format: { fill: { color: true } }, rowCount: true });
    const all = first(context).getRange("C3").load();
    await context.sync();
    expect(sheets.items[0]?.protection.protected).toBe(false);
    expect([range.format.fill.color, range.rowCount]).toEqual(["#FFFFFF", 2]);
    expect([all.address, all.values, all.rowIndex]).toEqual(["Sheet1!C3", [[""]], 2]);
    range.set({
      format: { font: { bold: true, color: "red" } },
      values: [
        [1, 2],
        [3, 4],
      ],
    });
    const font = range.format.font.load("bold,color");
    await context.sync();
    expect([font.bold, font.color]).toEqual([true, "#FF0000"]);
  });
});

describe("faults on demand", () => {
  test("a person who edits a cell keeps every request out", async () => {
    excel.current.setCellEditMode(true);
    expect(await excel.failure((context) => void first(context).load("name"))).toBe("InvalidOperationInCellEditMode");
    excel.current.setCellEditMode(false);
    expect(await excel.failure((context) => void first(context).load("name"))).toBeNull();
  });

  test("the n-th sync fails, once, before anything of it is done", async () => {
    excel.current.failAtSync(2, "GeneralException");
    const write = (value: number) => (context: Excel.RequestContext) =>
      void (first(context).getRange("A1").values = [[value]]);
    expect(await excel.failure(write(1))).toBeNull();
    expect(await excel.failure(write(2))).toBe("GeneralException");
    expect(excel.current.model.sheet("Sheet1").valueAt(0, 0)).toBe(1);
    expect(await excel.failure(write(3))).toBeNull();
  });

  test("a sync can fail half-way", async () => {
    excel.current.failAtSync(1, "RequestAborted", 10);
    const code = await excel.failure((context) => {
      for (let row = 1; row <= 9; row++) first(context).getRange(`A${row}`).values = [[row]];
    });
    expect(code).toBe("RequestAborted");
    const filled = excel.current.model.sheet("Sheet1").contents.size;
    expect(filled).toBeGreaterThan(0);
    expect(filled).toBeLessThan(9);
  });
});

test("requests and responses over 5 MB are refused", async () => {
  const long = "x".repeat(30_000);
  expect(
    await excel.failure((context) => {
      first(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
    }),
  ).toBe("RequestPayloadSizeLimitExceeded");
  for (const start of [1, 101]) {
    await excel.run(async (context) => {
      first(context).getRange(`A${start}:A${start + 99}`).values = Array.from({ length: 100 }, () => [long]);
      await context.sync();
    });
  }
  expect(await excel.failure((context) => void first(context).getRange("A1:A200").load("values"))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

test("syncs, actions and bytes are counted", async () => {
  excel.current.counters.reset();
  await excel.run(async (context) => {
    first(context).getRange("A1").values = [["Đạt"]];
    await context.sync();
    first(context).getRange("A1").load("values");
    await context.sync();
  });
  const { counters } = excel.current;
  expect(counters.syncs).toBe(2);
  expect(counters.actions).toBe(counters.requests.reduce((sum, request) => sum + request.actions, 0));
  expect(counters.requestBytes).toBeGreaterThan(counters.largestRequest);
  expect(counters.requests.map((request) => request.error)).toEqual([null, null]);
});

test("an older Excel refuses newer members", async () => {
  expect(excel.current.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(excel.current.Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(false);
  excel.current.offerRequirementSet("1.7");
  expect(excel.current.Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(false);
  expect(await excel.failure((context) => void (first(context).showGridlines = false))).toBe("ApiNotFound");
  expect(await excel.failure((context) => void (first(context).tabColor = "#FF0000"))).toBeNull();
});

test("stand-ins live side by side, each with its own workbook", async () => {
  const other = await startStandIn({ firstSheet: "Khác" });
  await Promise.all([
    excel.run(async (context) => {
      first(context).getRange("A1").values = [[1]];
      await context.sync();
    }),
    other.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Khác").getRange("A1").values = [[2]];
      await context.sync();
    }),
  ]);
  expect(excel.current.model.sheet("Sheet1").valueAt(0, 0)).toBe(1);
  expect(other.model.sheet("Khác").valueAt(0, 0)).toBe(2);
  expect(excel.current.model.findSheet("Khác")).toBeNull();
  other.dispose();
});
