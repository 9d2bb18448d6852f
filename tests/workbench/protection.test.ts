import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

const protect = (options: Excel.WorksheetProtectionOptions = {}, password?: string) =>
  excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });

const locked: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ["a value into a locked cell", (sheet) => void (sheet.getRange("B1").values = [[1]])],
  ["a block with one locked cell", (sheet) => void (sheet.getRange("A1:B1").values = [[1, 2]])],
  ["a fill", (sheet) => void (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["a number format", (sheet) => void (sheet.getRange("A1").numberFormat = [["0"]])],
  ["a column's width", (sheet) => void (sheet.getRange("A:A").format.columnWidth = 50)],
  ["hiding a row", (sheet) => void (sheet.getRange("2:2").rowHidden = true)],
  ["inserting a row", (sheet) => void sheet.getRange("2:2").insert("Down")],
  ["deleting a row", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
  ["clearing", (sheet) => sheet.getRange("A1:B1").clear("Contents")],
  ["a validation", (sheet) => void (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } })],
  ["a conditional format", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["a chart", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:A3"))],
  ["a filter", (sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B3"))],
  ["a link", (sheet) => void (sheet.getRange("A1").hyperlink = { address: "https://a.vn" })],
  ["copying into locked cells", (sheet) => sheet.getRange("B1").copyFrom("A1")],
];

test.each(locked)("a protected sheet refuses %s", async (_, act) => {
  await protect();
  expect(await excel.failure((context) => act(first(context)))).toBe("AccessDenied");
});

test.each(locked)("an unprotected sheet takes %s", async (_, act) => {
  expect(await excel.failure((context) => act(first(context)))).toBeNull();
});

test("unlocked cells of a protected sheet can be written, and what is allowed can be done", async () => {
  await protect({ allowInsertRows: true, allowFormatColumns: true, allowFormatCells: true });
  const code = await excel.failure((context) => {
    const sheet = first(context);
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("B:B").format.columnWidth = 40;
    sheet.getRange("5:5").insert("Down");
  });
  expect(code).toBeNull();
  expect(await excel.failure((context) => first(context).getRange("5:5").delete("Up"))).toBe("AccessDenied");
});

test("protecting twice fails, and unprotecting asks for the password", async () => {
  await protect({}, "mật khẩu");
  expect(await excel.failure((context) => first(context).protection.protect())).toBe("InvalidOperation");
  expect(await excel.failure((context) => first(context).protection.unprotect())).toBe("AccessDenied");
  expect(await excel.failure((context) => first(context).protection.unprotect("mật khẩu"))).toBeNull();
  expect(await excel.failure((context) => first(context).protection.protect())).toBeNull();
});

const openAgain = async (password?: string): Promise<string | null> => {
  await protect();
  await excel.run(async (context) => {
    first(context).protection.unprotect(password);
    await context.sync();
  });
  await protect({}, "thi đua");
  return excel.failure((context) => first(context).protection.unprotect());
};

test("a sheet without a password that was opened with one takes the next", async () => {
  expect(await openAgain("thừa")).toBe("AccessDenied");
});

test.each([
  ["takes none any more", "thừa", null],
  ["that was opened without takes the next", undefined, "AccessDenied"],
  ["that was opened with an empty one takes the next", "", "AccessDenied"],
])("where a needless password voids the next, a sheet without one %s", async (_what, password, refusal) => {
  excel.current.model.traits.add("needlessPasswordVoidsNext");
  expect(await openAgain(password)).toBe(refusal);
});

test("an option that does not exist is refused", async () => {
  const strange = { allowEverything: true } as Excel.WorksheetProtectionOptions;
  expect(await excel.failure((context) => first(context).protection.protect(strange))).toBe("InvalidArgument");
});
