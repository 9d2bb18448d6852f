import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** What A1 holds after an entry: value, kind, number format. */
const enter = (entry: unknown, format?: string) =>
  excel.run(async (context) => {
    const cell = first(context).getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[entry]];
    cell.load("values,valueTypes,numberFormat,text");
    await context.sync();
    return [cell.values[0]?.[0], cell.valueTypes[0]?.[0], cell.numberFormat[0]?.[0]] as unknown[];
  });

test.each([
  ["12", 12, "Double", "General"],
  ["1,234.5", 1234.5, "Double", "General"],
  ["92%", 0.92, "Double", "0%"],
  ["-1.5e3", -1500, "Double", "General"],
  ["1/2/2026", 46024, "Double", "m/d/yyyy"],
  ["2026-02-30", "2026-02-30", "String", "General"],
  ["true", true, "Boolean", "General"],
  ["#N/A", "#N/A", "Error", "General"],
  ["'0123", "0123", "String", "General"],
  ["'=1+1", "=1+1", "String", "General"],
  ["1.234,5", "1.234,5", "String", "General"],
  ["Đạt", "Đạt", "String", "General"],
  ["", "", "Empty", "General"],
])("the entry %p becomes %p (%s, %s)", async (entry, value, type, format) => {
  expect(await enter(entry)).toEqual([value, type, format]);
});

test("a text cell keeps digits and formulas as text", async () => {
  expect(await enter("0123", "@")).toEqual(["0123", "String", "@"]);
  expect(await enter("=1+1", "@")).toEqual(["=1+1", "String", "@"]);
});

test("null leaves a cell alone, an empty text clears it", async () => {
  await excel.run(async (context) => {
    const range = first(context).getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, "", 4]]);
  });
});

test("one value fills a whole range", async () => {
  await excel.run(async (context) => {
    const range = first(context).getRange("A1:B2");
    range.values = "x" as unknown as string[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });
});

test.each([[[[1, 2]]], [[[1], [2], [3]]], [[[1], [2, 3]]]])("%j does not fit two cells in a column", async (values) => {
  expect(await excel.failure((context) => void (first(context).getRange("A1:A2").values = values))).toBe(
    "InvalidArgument",
  );
});

test.each(["=SUM(", "=(1", "=1+", '="a'])("refuses %p as a formula", async (formula) => {
  expect(await excel.failure((context) => void (first(context).getRange("A1").formulas = [[formula]]))).toBe(
    "InvalidArgument",
  );
});

test("looks are one value where all cells agree, else null", async () => {
  await excel.run(async (context) => {
    const range = first(context).getRange("A1:B1");
    range.getCell(0, 0).format.font.bold = true;
    range.format.font.name = "Times New Roman";
    range.format.borders.getItem("EdgeBottom").style = "Double";
    range.load("format/font/bold,format/font/name,format/fill/color");
    const bottom = range.format.borders.getItem("EdgeBottom").load("style,weight,color");
    const top = range.format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.name).toBe("Times New Roman");
    expect(range.format.fill.color).toBe("#FFFFFF");
    expect([bottom.style, bottom.color, top.style]).toEqual(["Double", "#000000", "None"]);
  });
});

test("a column's looks reach new cells and old ones, and a cell keeps its own", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A1").format.font.italic = true;
    sheet.getRange("A:B").format.font.size = 12;
    sheet.getRange().format.font.name = "Times New Roman";
    const cell = sheet.getRange("A1").load("format/font/italic,format/font/size,format/font/name");
    const far = sheet.getRange("B500").load("format/font/size,format/font/name");
    await context.sync();
    expect([cell.format.font.italic, cell.format.font.size, cell.format.font.name]).toEqual([
      true,
      12,
      "Times New Roman",
    ]);
    expect([far.format.font.size, far.format.font.name]).toEqual([12, "Times New Roman"]);
  });
});

test("text shows values through their number formats", async () => {
  await excel.run(async (context) => {
    const range = first(context).getRange("A1:C1");
    range.values = [[0.925, 45292, 1234.5]];
    range.numberFormat = [["0.0%", "dd/mm/yyyy", "#,##0.00"]];
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["92.5%", "01/01/2024", "1,234.50"]]);
  });
});

test("sizes and hidden lines are kept as given", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("B:C").format.columnWidth = 71.25;
    sheet.getRange("3:4").format.rowHeight = 30;
    sheet.getRange("5:5").rowHidden = true;
    const columns = sheet.getRange("B1:C1").load("format/columnWidth");
    const mixed = sheet.getRange("A1:B1").load("format/columnWidth");
    const row = sheet.getRange("A3").load("format/rowHeight,rowHidden");
    const hidden = sheet.getRange("A5").load("rowHidden");
    await context.sync();
    expect(columns.format.columnWidth).toBe(71.25);
    expect(mixed.format.columnWidth).toBeNull();
    expect([row.format.rowHeight, row.rowHidden, hidden.rowHidden]).toEqual([30, false, true]);
  });
});

test("ranges lead to other ranges", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    const range = sheet.getRange("B2:D4");
    const found = [
      range.getCell(1, 1),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 1),
      range.getAbsoluteResizedRange(1, 1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersection("C1:C9"),
      range.getBoundingRect("F6"),
      range.getLastCell(),
      sheet.getRangeByIndexes(0, 0, 2, 3),
    ];
    const none = range.getIntersectionOrNullObject("H1");
    for (const each of found) each.load("address");
    await context.sync();
    expect(found.map((each) => each.address.replace("Sheet1!", ""))).toEqual([
      "C3",
      "A3:C5",
      "B2:E3",
      "B2",
      "2:4",
      "B:D",
      "C2:C4",
      "B2:F6",
      "D4",
      "A1:C2",
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

test("the used range ends with what is filled", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    const empty = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D9").format.fill.color = "#FF0000";
    const values = sheet.getUsedRange(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    expect([values.address, all.address]).toEqual(["Sheet1!B2", "Sheet1!B2:D9"]);
  });
});

test("copyFrom brings values, looks and rules, and moves relative references", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A1:B1").formulas = [[2, "=A1*$A$1"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>0" } };
    const target = sheet.getRange("A3:B4");
    target.copyFrom("A1:B1");
    target.load("formulas,format/font/bold");
    const cell = sheet.getRange("A4").load("format/font/bold");
    const rule = sheet.getRange("A3:A4").dataValidation.load("rule");
    await context.sync();
    expect(target.formulas).toEqual([
      [2, "=A3*$A$1"],
      [2, "=A4*$A$1"],
    ]);
    expect(cell.format.font.bold).toBe(true);
    expect(rule.rule.custom?.formula).toBe("=A3>0");
  });
});

test("clearing contents keeps looks; clearing all takes them away", async () => {
  await excel.run(async (context) => {
    const cell = first(context).getRange("A1");
    cell.values = [[1]];
    cell.format.fill.color = "#00FF00";
    cell.clear("Contents");
    cell.load("values,format/fill/color");
    await context.sync();
    expect([cell.values, cell.format.fill.color]).toEqual([[[""]], "#00FF00"]);
    cell.clear();
    cell.load("format/fill/color");
    await context.sync();
    expect(cell.format.fill.color).toBe("#FFFFFF");
  });
});

test("a link shows its text and is read back", async () => {
  await excel.run(async (context) => {
    const cell = first(context).getRange("A1");
    cell.hyperlink = { documentReference: "'It''s'!A1", textToDisplay: "đi", screenTip: "tới" };
    cell.load("values,hyperlink");
    await context.sync();
    expect(cell.values).toEqual([["đi"]]);
    expect(cell.hyperlink.documentReference).toBe("'It''s'!A1");
  });
});

test("several areas are painted at once", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    const areas = sheet.getRanges("A1:A2,C3");
    areas.format.font.bold = true;
    areas.format.fill.color = "#ABCDEF";
    areas.load("address,cellCount,format/fill/color");
    const cell = sheet.getRange("C3").load("format/font/bold");
    await context.sync();
    expect([areas.address, areas.cellCount, areas.format.fill.color]).toEqual(["Sheet1!A1:A2,Sheet1!C3", 3, "#ABCDEF"]);
    expect(cell.format.font.bold).toBe(true);
  });
});
