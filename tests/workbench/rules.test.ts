import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

const alert = { showAlert: true, style: "Stop", title: "Sai", message: "Nhập số từ 0" } as const;

test("a validation is read back as it was set", async () => {
  await excel.run(async (context) => {
    const { dataValidation } = first(context).getRange("A1:B3");
    dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: "=$D$1" } };
    dataValidation.errorAlert = alert;
    dataValidation.prompt = { showPrompt: true, title: "Nhập", message: "Số" };
    dataValidation.ignoreBlanks = false;
    dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
    const part = first(context).getRange("B2").dataValidation.load("type");
    const mixed = first(context).getRange("B3:C3").dataValidation.load("type,rule");
    const none = first(context).getRange("H1").dataValidation.load("type,errorAlert");
    await context.sync();
    expect(dataValidation.rule.decimal).toEqual({ operator: "Between", formula1: 0, formula2: "=$D$1" });
    expect([dataValidation.type, dataValidation.ignoreBlanks]).toEqual(["Decimal", false]);
    expect(dataValidation.errorAlert).toEqual(alert);
    expect(dataValidation.prompt.title).toBe("Nhập");
    expect([part.type, none.type]).toEqual(["Decimal", "None"]);
    expect(mixed.rule).toBeNull();
  });
});

test.each<[string, unknown]>([
  ["an inline list over 255 characters", { list: { inCellDropDown: true, source: "a,".repeat(130) } }],
  ["a list without a source", { list: { inCellDropDown: true, source: "" } }],
  ["two kinds at once", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } }],
  ["a custom rule that is no formula", { custom: { formula: "A1>0" } }],
  ["between without a second bound", { decimal: { operator: "Between", formula1: 1 } }],
  ["an operator of its own", { decimal: { operator: ">=", formula1: 1 } }],
  ["a date that is a number", { date: { operator: "GreaterThan", formula1: 45292 } }],
])("refuses %s", async (_, rule) => {
  const code = await excel.failure((context) => {
    first(context).getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
  });
  expect(code).toBe("InvalidArgument");
});

test("clearing a part of a validated range leaves the rest, with its meaning", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=B1>0" } };
    sheet.getRange("A1:A2").dataValidation.clear();
    const rest = sheet.getRange("A3:A4").dataValidation.load("rule");
    const cleared = sheet.getRange("A1").dataValidation.load("type");
    await context.sync();
    expect(rest.rule.custom?.formula).toBe("=B3>0");
    expect(cleared.type).toBe("None");
  });
});

test("the newest conditional format is the first", async () => {
  await excel.run(async (context) => {
    const range = first(context).getRange("A1:A3");
    const older = range.conditionalFormats.add("Custom");
    older.custom.rule.formula = "=$A1>1";
    older.custom.format.fill.color = "#C6EFCE";
    older.custom.format.font.bold = true;
    const bar = range.conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#2F5597";
    bar.dataBar.positiveFormat.gradientFill = false;
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    range.conditionalFormats.load("items/type,items/priority,items/id");
    const rule = older.custom.rule.load("formula");
    const fill = older.custom.format.fill.load("color");
    await context.sync();
    expect(range.conditionalFormats.items.map((item) => [item.type, item.priority])).toEqual([
      ["DataBar", 0],
      ["Custom", 1],
    ]);
    expect([rule.formula, fill.color]).toEqual(["=$A1>1", "#C6EFCE"]);
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("a rule of another kind is a null object, or a refusal", async () => {
  await excel.run(async (context) => {
    const format = first(context).getRange("A1").conditionalFormats.add("DataBar");
    const custom = format.customOrNullObject;
    custom.load("rule/formula");
    await context.sync();
    expect(custom.isNullObject).toBe(true);
  });
});
