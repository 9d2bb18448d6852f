import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test.each([
  ["TD_U01_UNIT", null],
  ["Đạt", null],
  ["A1", "InvalidArgument"],
  ["1x", "InvalidArgument"],
  ["a b", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
])("the name %p ends with %p", async (name, code) => {
  expect(await excel.failure((context) => void context.workbook.names.add(name, first(context).getRange("A1")))).toBe(
    code,
  );
});

test("a name is taken once in a scope, in any case", async () => {
  const add = (context: Excel.RequestContext, name: string) =>
    context.workbook.names.add(name, first(context).getRange("A1"));
  expect(await excel.failure((context) => void add(context, "TD_A"))).toBeNull();
  expect(await excel.failure((context) => void add(context, "td_a"))).toBe("ItemAlreadyExists");
  const code = await excel.failure((context) => void first(context).names.add("TD_A", first(context).getRange("B1")));
  expect(code).toBeNull();
});

test("names are listed with what they refer to", async () => {
  await excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.add("Phòng 1");
    names.add("TD_RANGE", sheet.getRange("A1:B2"), "chỗ nhập");
    names.add("TD_RATE", "=0.92");
    names.add("TD_TEXT", '="Đạt"');
    first(context).names.add("TD_LOCAL", first(context).getRange("C3"));
    names.load("items/name,items/type,items/value,items/formula,items/scope,items/comment");
    await context.sync();
    expect(names.items.map((name): unknown[] => [name.name, name.type, name.value, name.formula, name.scope])).toEqual([
      ["TD_RANGE", "Range", "'Phòng 1'!$A$1:$B$2", "='Phòng 1'!$A$1:$B$2", "Workbook"],
      ["TD_RATE", "Double", 0.92, "=0.92", "Workbook"],
      ["TD_TEXT", "String", "Đạt", '="Đạt"', "Workbook"],
    ]);
    expect(names.items[0]?.comment).toBe("chỗ nhập");
  });
});

test("a name can be pointed elsewhere and formulas follow", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A1:A2").values = [[1], [2]];
    const name = context.workbook.names.add("TD_A", sheet.getRange("A1"));
    const cell = sheet.getRange("C1");
    cell.formulas = [["=TD_A*10"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[10]]);
    name.formula = "=Sheet1!$A$2";
    cell.load("values");
    const range = name.getRange().load("address");
    await context.sync();
    expect(cell.values).toEqual([[20]]);
    expect(range.address).toBe("Sheet1!A2");
    name.delete();
    cell.load("values");
    const gone = context.workbook.names.getItemOrNullObject("TD_A");
    await context.sync();
    expect(cell.values).toEqual([["#NAME?"]]);
    expect(gone.isNullObject).toBe(true);
  });
});

test("a sheet's own name goes before the workbook's", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    const other = context.workbook.worksheets.add("Other");
    sheet.getRange("A1:A2").values = [[1], [2]];
    context.workbook.names.add("TD_A", sheet.getRange("A1"));
    sheet.names.add("TD_A", sheet.getRange("A2"));
    const here = sheet.getRange("B1");
    const there = other.getRange("B1:B2");
    here.formulas = [["=TD_A"]];
    there.formulas = [["=TD_A"], ["=Sheet1!TD_A"]];
    here.load("values");
    there.load("values");
    await context.sync();
    expect(here.values).toEqual([[2]]);
    expect(there.values).toEqual([[1], [2]]);
  });
});

test("a sheet's range is found by a name", async () => {
  await excel.run(async (context) => {
    context.workbook.names.add("TD_A", first(context).getRange("C4:D5"));
    const range = first(context).getRange("TD_A").load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!C4:D5");
  });
});

test("a name cannot lead to a sheet that is not there", async () => {
  expect(await excel.failure((context) => void context.workbook.names.add("TD_A", "=None!A1"))).toBe("InvalidArgument");
});
