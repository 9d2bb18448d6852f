import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();

/** A block in B2:C4 with everything that has a place, and formulas on another sheet that look at it. */
const build = (context: Excel.RequestContext) => {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.getItem("Sheet1");
  const other = worksheets.add("Other");
  sheet.getRange("B2:C4").formulas = [
    [1, "=B2*2"],
    [2, "=B3*2"],
    [3, "=SUM($B$2:$B$4)"],
  ];
  other.getRange("A1:A2").formulas = [["=SUM(Sheet1!B2:B4)"], ["=SUM(Sheet1!B:B)"]];
  names.add("TD_BLOCK", sheet.getRange("B2:C4"));
  sheet.getRange("B2:B4").dataValidation.rule = { custom: { formula: "=$C2>0" } };
  sheet.getRange("B2:B4").conditionalFormats.add("Custom").custom.rule.formula = "=$C2>0";
  sheet.getRange("E2:F2").merge();
  sheet.getRange("3:3").format.rowHeight = 33;
  sheet.getRange("B4").hyperlink = { documentReference: "Other!A1", textToDisplay: "3" };
  sheet.pageLayout.setPrintTitleRows("$2:$2");
  return { sheet, other, names };
};

const report = async (context: Excel.RequestContext) => {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.getItem("Sheet1");
  const used = sheet.getUsedRange(true).load("address,formulas");
  const outside = worksheets.getItem("Other").getRange("A1:A2").load("formulas,values");
  const name = names.getItem("TD_BLOCK").load("formula");
  const merged = sheet.getRange("A1:H9").getMergedAreasOrNullObject().load("address");
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  await context.sync();
  return {
    used: used.address,
    formulas: used.formulas as (string | number)[][],
    outside: outside.formulas.flat() as unknown[],
    name: name.formula as unknown,
    merged: merged.isNullObject ? null : merged.address,
    titles: titles.isNullObject ? null : titles.address,
  };
};

test("rows put in above move everything down", async () => {
  await excel.run(async (context) => {
    build(context).sheet.getRange("1:2").insert("Down");
    const found = await report(context);
    expect(found.used).toBe("Sheet1!B4:C6");
    expect(found.formulas.map((row) => row[1])).toEqual(["=B4*2", "=B5*2", "=SUM($B$4:$B$6)"]);
    expect(found.outside).toEqual(["=SUM(Sheet1!B4:B6)", "=SUM(Sheet1!B:B)"]);
    expect(found.name).toBe("=Sheet1!$B$4:$C$6");
    expect(found.merged).toBe("Sheet1!E4:F4");
    expect(found.titles).toBe("Sheet1!4:4");
    const rule = context.workbook.worksheets.getItem("Sheet1").getRange("B4:B6").dataValidation.load("rule");
    const row = context.workbook.worksheets.getItem("Sheet1").getRange("A5").load("format/rowHeight");
    await context.sync();
    expect(rule.rule.custom?.formula).toBe("=$C4>0");
    expect(row.format.rowHeight).toBe(33);
  });
});

test("a row put in between widens what spans it", async () => {
  await excel.run(async (context) => {
    const { sheet } = build(context);
    sheet.getRange("3:3").insert("Down");
    const found = await report(context);
    expect(found.name).toBe("=Sheet1!$B$2:$C$5");
    expect(found.outside[0]).toBe("=SUM(Sheet1!B2:B5)");
    const formats = sheet.getRange("B3").conditionalFormats.load("items/type");
    await context.sync();
    expect(formats.items).toHaveLength(1);
  });
});

test("a row taken out narrows what spans it and breaks what stood on it", async () => {
  await excel.run(async (context) => {
    const { sheet, other } = build(context);
    other.getRange("B1").formulas = [["=Sheet1!B3"]];
    sheet.getRange("3:3").delete("Up");
    const found = await report(context);
    expect(found.name).toBe("=Sheet1!$B$2:$C$3");
    expect(found.formulas).toEqual([
      [1, "=B2*2"],
      ["3", "=SUM($B$2:$B$3)"],
    ]);
    const broken = other.getRange("B1").load("values,formulas");
    await context.sync();
    expect(broken.formulas).toEqual([["=Sheet1!#REF!"]]);
    expect(broken.values).toEqual([["#REF!"]]);
  });
});

test("rules keep their meaning when their first row goes", async () => {
  await excel.run(async (context) => {
    const { sheet } = build(context);
    sheet.getRange("2:2").delete("Up");
    const rule = sheet.getRange("B2:B3").dataValidation.load("rule");
    const custom = sheet.getRange("B2").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    await context.sync();
    expect(rule.rule.custom?.formula).toBe("=$C2>0");
    expect(custom.formula).toBe("=$C2>0");
  });
});

test("a name whose cells are all gone is broken", async () => {
  await excel.run(async (context) => {
    build(context).sheet.getRange("2:4").delete("Up");
    const name = context.workbook.names.getItem("TD_BLOCK").load("formula,type");
    const range = context.workbook.names.getItem("TD_BLOCK").getRangeOrNullObject();
    await context.sync();
    expect([name.formula, name.type, range.isNullObject]).toEqual(["=Sheet1!#REF!", "Error", true]);
  });
});

test("columns shift as rows do", async () => {
  await excel.run(async (context) => {
    const { sheet } = build(context);
    sheet.getRange("A:A").insert("Right");
    const found = await report(context);
    expect(found.used).toBe("Sheet1!C2:D4");
    expect(found.formulas[0]).toEqual([1, "=C2*2"]);
    expect(found.outside).toEqual(["=SUM(Sheet1!C2:C4)", "=SUM(Sheet1!C:C)"]);
    expect(found.merged).toBe("Sheet1!F2:G2");
  });
});

test("a tracked range moves along", async () => {
  await excel.run(async (context) => {
    const { sheet } = build(context);
    const tracked = sheet.getRange("B3");
    tracked.track();
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    tracked.load("address,values");
    await context.sync();
    expect([tracked.address, tracked.values]).toEqual(["Sheet1!B4", [[2]]]);
  });
});

test("texts that look like references are left alone", async () => {
  await excel.run(async (context) => {
    const { sheet } = build(context);
    sheet.getRange("H9").formulas = [['="B2 "&B2']];
    sheet.getRange("1:1").insert("Down");
    const cell = sheet.getRange("H10").load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([['="B2 "&B3']]);
  });
});
