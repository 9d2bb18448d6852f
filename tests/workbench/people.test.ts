import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

const type = (address: string, text: string) => excel.current.userTypes("Sheet1", address, text);
const valueOf = (row: number, column: number) => excel.current.model.sheet("Sheet1").valueAt(row, column);

const prepare = (act: (sheet: Excel.Worksheet) => void) =>
  excel.run(async (context) => {
    act(first(context));
    await context.sync();
  });

test("a person writes numbers and dates the Vietnamese way", async () => {
  await type("A1", "1.234,5");
  await type("A2", "31/12/2026");
  await type("A3", "92%");
  await type("A4", "=A1*2");
  expect([valueOf(0, 0), valueOf(1, 0), valueOf(2, 0)]).toEqual([1234.5, 46387, 0.92]);
  await excel.current.model.calculate();
  expect(valueOf(3, 0)).toBe(2469);
});

test("a person cannot write to a locked cell", async () => {
  await prepare((sheet) => {
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect();
  });
  expect(await type("A1", "5")).toEqual({ accepted: true });
  expect(await type("B1", "5")).toEqual({ accepted: false, why: "locked" });
  expect([valueOf(0, 0), valueOf(0, 1)]).toEqual([5, ""]);
});

const alert = (style: "Stop" | "Warning") => ({ showAlert: true, style, title: "Sai", message: "Số từ 0 đến 10" });

test.each<[string, Excel.DataValidationRule, string, boolean]>([
  ["within bounds", { decimal: { operator: "Between", formula1: 0, formula2: 10 } }, "9,5", true],
  ["out of bounds", { decimal: { operator: "Between", formula1: 0, formula2: 10 } }, "11", false],
  ["text for a number", { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } }, "abc", false],
  ["a fraction for a whole number", { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } }, "1,5", false],
  ["a bound in a cell", { decimal: { operator: "LessThanOrEqualTo", formula1: "=$D$1" } }, "8", false],
  ["a date", { date: { operator: "GreaterThanOrEqualTo", formula1: "=45292" } }, "01/01/2024", true],
  ["a date too early", { date: { operator: "GreaterThanOrEqualTo", formula1: "=45292" } }, "31/12/2023", false],
  ["one of a list", { list: { inCellDropDown: true, source: "Có,Không" } }, "Không", true],
  ["none of a list", { list: { inCellDropDown: true, source: "Có,Không" } }, "không", false],
  ["one of cells", { list: { inCellDropDown: true, source: "=$E$1:$E$2" } }, "Đạt", true],
  ["none of cells", { list: { inCellDropDown: true, source: "=$E$1:$E$2" } }, "Khác", false],
  ["a text of few characters", { textLength: { operator: "LessThanOrEqualTo", formula1: 3 } }, "abc", true],
  ["a text of many characters", { textLength: { operator: "LessThanOrEqualTo", formula1: 3 } }, "abcd", false],
  ["what a formula allows", { custom: { formula: "=AND(ISNUMBER(A2),A2>B2)" } }, "6", true],
  ["what a formula forbids", { custom: { formula: "=AND(ISNUMBER(A2),A2>B2)" } }, "5", false],
])("a validation meets %s", async (_, rule, text, accepted) => {
  await prepare((sheet) => {
    sheet.getRange("B1:B3").values = [[0], [5], [0]];
    sheet.getRange("D1").values = [[7]];
    sheet.getRange("E1:E2").values = [["Đạt"], ["Vượt"]];
    sheet.getRange("A2:A4").dataValidation.rule = rule;
    sheet.getRange("A2:A4").dataValidation.errorAlert = alert("Stop");
  });
  const typed = await type("A2", text);
  expect(typed.accepted).toBe(accepted);
  if (!accepted) expect(typed).toEqual({ accepted: false, why: "validation", alert: alert("Stop") });
  expect(valueOf(1, 0) === "").toBe(!accepted);
});

test("a warning can be clicked away, and a script is not bound by validations", async () => {
  await prepare((sheet) => {
    sheet.getRange("A1").dataValidation.rule = { decimal: { operator: "LessThan", formula1: 10 } };
    sheet.getRange("A1").dataValidation.errorAlert = alert("Warning");
  });
  expect(await type("A1", "11")).toEqual({ accepted: true, asked: alert("Warning") });
  await prepare((sheet) => void (sheet.getRange("A1").values = [[99]]));
  expect(valueOf(0, 0)).toBe(99);
});

test("handlers of changes hear what people and scripts write, until they are removed", async () => {
  const heard: [string, string, string][] = [];
  const handler = await excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push([event.address, event.changeType, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await type("B2", "5");
  await excel.current.settle();
  await prepare((sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("1:1").insert("Down");
  });
  await excel.current.settle();
  expect(heard).toEqual([
    ["B2", "RangeEdited", "Unknown"],
    ["A1:A2", "RangeEdited", "ThisLocalAddin"],
    ["1:1", "RowInserted", "ThisLocalAddin"],
  ]);
  await excel.current.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await type("B2", "6");
  await excel.current.settle();
  expect(heard).toHaveLength(3);
});
