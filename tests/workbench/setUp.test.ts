import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("the page set-up is read back", async () => {
  await excel.run(async (context) => {
    const { pageLayout } = first(context);
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintArea("A1:F20");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
    pageLayout.load("orientation,paperSize,zoom,topMargin,leftMargin,centerHorizontally");
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(["Landscape", "A4"]);
    expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
    expect([pageLayout.topMargin, pageLayout.leftMargin]).toEqual([72, 36]);
    expect([rows.address, area.address]).toEqual(["Sheet1!1:2", "Sheet1!A1:F20"]);
    expect(columns.isNullObject).toBe(true);
    expect(footer.centerFooter).toBe("&P/&N");
  });
});

test("print titles are whole rows", async () => {
  expect(await excel.failure((context) => first(context).pageLayout.setPrintTitleRows("A1:B2"))).toBe(
    "InvalidArgument",
  );
});

test("panes stay in sight from the first row and column on", async () => {
  await excel.run(async (context) => {
    const { freezePanes } = first(context);
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    freezePanes.freezeAt("A1:B3");
    const both = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(both.address).toBe("Sheet1!A1:B3");
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:2");
  });
});

test("a chart is kept as data", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A1:C3").values = [
      ["Phòng", "Tỷ lệ", "Ngưỡng"],
      ["P1", 0.9, 0.92],
      ["P2", 0.95, 0.92],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "TD_CHART";
    chart.title.text = "Tỷ lệ hoàn thành";
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.numberFormat = "0%";
    chart.setPosition("E2", "J10");
    const line = chart.series.getItemAt(1);
    line.chartType = "Line";
    line.format.line.color = "#C00000";
    const added = chart.series.add("Thêm");
    added.setValues(sheet.getRange("B2:B3"));
    added.setXAxisValues(sheet.getRange("A2:A3"));
    chart.load("left,width,title/text,series/items/name,series/items/chartType");
    await context.sync();
    expect(chart.title.text).toBe("Tỷ lệ hoàn thành");
    expect([chart.left, chart.width]).toEqual([4 * 48, 6 * 48]);
    expect(chart.series.items.map((series) => series.chartType)).toEqual([
      "ColumnClustered",
      "Line",
      "ColumnClustered",
    ]);
  });
  const [chart] = excel.current.model.sheet("Sheet1").charts;
  expect(chart?.series.map((series) => [series.values, series.categories])).toEqual([
    ["=Sheet1!$B$2:$B$3", "=Sheet1!$A$2:$A$3"],
    ["=Sheet1!$C$2:$C$3", "=Sheet1!$A$2:$A$3"],
    ["=Sheet1!$B$2:$B$3", "=Sheet1!$A$2:$A$3"],
  ]);
});

test("a filter, properties of sheets and of the workbook are kept; long texts of the workbook's are cut", async () => {
  await excel.run(async (context) => {
    const sheet = first(context);
    sheet.autoFilter.apply(sheet.getRange("A1:C9"));
    sheet.customProperties.add("SoThiDua", "building");
    context.workbook.properties.title = "Sổ thi đua";
    context.workbook.properties.custom.add("long", "x".repeat(300));
    const filtered = sheet.autoFilter.getRangeOrNullObject().load("address");
    const mark = sheet.customProperties.getItemOrNullObject("sothidua").load("value");
    const none = sheet.customProperties.getItemOrNullObject("other");
    const custom = context.workbook.properties.custom.getItem("long").load("value");
    context.workbook.properties.load("title");
    await context.sync();
    expect(filtered.address).toBe("Sheet1!A1:C9");
    expect([mark.value, none.isNullObject]).toEqual(["building", true]);
    expect((custom.value as string).length).toBe(255);
    expect(context.workbook.properties.title).toBe("Sổ thi đua");
  });
});

test("manual calculation waits to be asked", async () => {
  await excel.run(async (context) => {
    const { application } = context.workbook;
    const range = first(context).getRange("A1:B1");
    range.formulas = [[1, "=A1+1"]];
    range.load("values");
    await context.sync();
    application.calculationMode = "Manual";
    range.getCell(0, 0).values = [[5]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5, 2]]);
    application.calculate("Full");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5, 6]]);
  });
});
