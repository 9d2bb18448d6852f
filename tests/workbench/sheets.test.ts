import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();

const sheetNames = () =>
  excel.run(async ({ workbook }) => {
    workbook.worksheets.load("items/name");
    await workbook.context.sync();
    return workbook.worksheets.items.map((sheet) => sheet.name);
  });

describe("names of sheets", () => {
  test.each([
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
    ["x".repeat(31), null],
    ["It's", null],
  ])("adding %p ends with %p", async (name, code) => {
    expect(await excel.failure(({ workbook }) => void workbook.worksheets.add(name))).toBe(code);
  });

  test("a hidden sheet's name is taken too", async () => {
    const code = await excel.failure(async (context) => {
      context.workbook.worksheets.add("Ẩn").visibility = "VeryHidden";
      await context.sync();
      context.workbook.worksheets.add("ẩn");
    });
    expect(code).toBe("ItemAlreadyExists");
  });

  test("renaming follows into formulas, names and rules", async () => {
    await excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const first = worksheets.getItem("Sheet1");
      const other = worksheets.add("Other");
      first.getRange("A1").values = [[7]];
      other.getRange("A1").formulas = [["=Sheet1!A1+1"]];
      other.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$3" } };
      names.add("TD_X", first.getRange("A1"));
      first.name = "Phòng 1";
      const cell = other.getRange("A1").load("formulas,values");
      const rule = other.getRange("B1").dataValidation.load("rule");
      const name = names.getItem("TD_X").load("formula");
      await context.sync();
      expect(cell.formulas).toEqual([["='Phòng 1'!A1+1"]]);
      expect(cell.values).toEqual([[8]]);
      expect(rule.rule.list?.source).toBe("='Phòng 1'!$A$1:$A$3");
      expect(name.formula).toBe("='Phòng 1'!$A$1");
    });
  });
});

test("a new sheet is used again in later syncs without being added twice", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("A");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.tabColor = "#123456";
    sheet.showGridlines = false;
    sheet.load("tabColor,showGridlines,showHeadings");
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(["#123456", false, true]);
  });
  expect(await sheetNames()).toEqual(["Sheet1", "A"]);
});

test("keeps one sheet visible, and moves the active one off a hidden sheet", async () => {
  expect(
    await excel.failure(({ workbook }) => void (workbook.worksheets.getItem("Sheet1").visibility = "Hidden")),
  ).toBe("InvalidOperation");
  await excel.run(async (context) => {
    context.workbook.worksheets.add("B");
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("B");
  });
  expect(await excel.failure(({ workbook }) => workbook.worksheets.getItem("B").delete())).toBe("InvalidOperation");
  expect(await excel.failure(({ workbook }) => workbook.worksheets.getItem("Sheet1").activate())).toBe(
    "InvalidOperation",
  );
});

test("deleting a sheet breaks what refers to it", async () => {
  await excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const gone = worksheets.add("Gone");
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=SUM(Gone!A1:A3)"]];
    names.add("TD_GONE", gone.getRange("A1"));
    gone.delete();
    cell.load("values");
    const name = names.getItem("TD_GONE").load("type,formula");
    const target = names.getItem("TD_GONE").getRangeOrNullObject();
    const again = worksheets.getItemOrNullObject("Gone");
    await context.sync();
    expect(cell.values).toEqual([["#REF!"]]);
    expect(name.type).toBe("Error");
    expect(target.isNullObject).toBe(true);
    expect(again.isNullObject).toBe(true);
  });
});

test("a copy has everything of its sheet, and the names again as its own", async () => {
  await excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [[4, "=Sheet1!A1*2"]];
    sheet.getRange("A1").format.fill.color = "#FFF8E1";
    sheet.getRange("A1").format.protection.locked = false;
    sheet.getRange("A:A").format.columnWidth = 100;
    sheet.getRange("C1:D1").merge();
    sheet.getRange("A1").dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>3";
    sheet.pageLayout.orientation = "Landscape";
    sheet.freezePanes.freezeRows(2);
    names.add("TD_A", sheet.getRange("A1"));
    sheet.protection.protect({ allowInsertRows: true });
    const copy = sheet.copy("After", sheet);
    copy.load("name,position");
    copy.protection.load("protected,options");
    copy.pageLayout.load("orientation");
    const cells = copy.getRange("A1:B1").load("values,formulas");
    const looks = copy.getRange("A1").load("format/fill/color,format/columnWidth,format/protection/locked");
    const rule = copy.getRange("A1").dataValidation.load("type");
    const formats = copy.getRange("A1").conditionalFormats.load("items/type");
    const merged = copy.getRange("D1").getMergedAreasOrNullObject().load("address");
    const frozen = copy.freezePanes.getLocationOrNullObject().load("rowCount");
    const ownNames = copy.names.load("items/name,items/formula,items/scope");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 1]);
    expect(cells.values).toEqual([[4, 8]]);
    expect(cells.formulas).toEqual([[4, "='Sheet1 (2)'!A1*2"]]);
    expect([looks.format.fill.color, looks.format.columnWidth]).toEqual(["#FFF8E1", 100]);
    expect(looks.format.protection.locked).toBe(false);
    expect(rule.type).toBe("WholeNumber");
    expect(formats.items.map((item) => item.type)).toEqual(["Custom"]);
    expect(merged.address).toBe("'Sheet1 (2)'!C1:D1");
    expect(frozen.rowCount).toBe(2);
    expect(copy.pageLayout.orientation).toBe("Landscape");
    expect(copy.protection.protected).toBe(true);
    expect(copy.protection.options.allowInsertRows).toBe(true);
    expect(ownNames.items.map((item): unknown[] => [item.name, item.formula, item.scope])).toEqual([
      ["TD_A", "='Sheet1 (2)'!$A$1", "Worksheet"],
    ]);
  });
});

test("a protected structure keeps sheets from being added, renamed, hidden and deleted", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.add("B");
    context.workbook.protection.protect("secret");
    await context.sync();
  });
  const b = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("B");
  expect(await excel.failure(({ workbook }) => void workbook.worksheets.add("C"))).toBe("AccessDenied");
  expect(await excel.failure((context) => void (b(context).name = "C"))).toBe("AccessDenied");
  expect(await excel.failure((context) => void (b(context).visibility = "Hidden"))).toBe("AccessDenied");
  expect(await excel.failure((context) => b(context).delete())).toBe("AccessDenied");
  expect(await excel.failure(({ workbook }) => workbook.protection.unprotect("wrong"))).toBe("AccessDenied");
  expect(await excel.failure(({ workbook }) => workbook.protection.unprotect("secret"))).toBe(null);
});
