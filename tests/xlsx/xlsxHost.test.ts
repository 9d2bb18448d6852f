import { hashSheetPassword } from "hucre/xlsx";
import fc from "fast-check";
import { HostError } from "../../src/actions/port/hostError";
import type { Validation, WorkbookChange } from "../../src/workbook/drawing/description";
import { passwordHash } from "../../src/ooxml/drawn/protectionWriter";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { inspectXlsx } from "../contract/inspectXlsx";
import { sample } from "../contract/sample";
import { partOf, partsOf, withParts } from "../support/fileParts";
import { change, newSheet } from "./changes";

async function written(...changes: WorkbookChange[]): Promise<Uint8Array> {
  const host = XlsxHost.create();
  for (const one of changes) await host.apply(one);
  return host.save();
}

async function codeOf(bytes: Uint8Array | null, asked: WorkbookChange): Promise<string | undefined> {
  const host = bytes ? await XlsxHost.open(bytes) : XlsxHost.create();
  try {
    await host.apply(asked);
    return undefined;
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
}

test("the same change gives the same bytes", async () => {
  expect(await written(sample)).toEqual(await written(sample));
});

test("a workbook that nothing was done to is saved as it was opened", async () => {
  const bytes = await written(sample);
  expect(partsOf(await (await XlsxHost.open(bytes)).save())).toEqual(partsOf(bytes));
});

test("a new workbook has one blank sheet until the first sheets are made", async () => {
  const host = XlsxHost.create();
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  await host.apply(change(newSheet("Một")));
  await host.apply(change(newSheet("Hai", {}, { after: "Một" })));
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["Một", "Hai"]);
});

test("a sheet of ours may be named as the blank one", async () => {
  const { sheets } = await inspectXlsx(await written(change(newSheet("Sheet1"))));
  expect(sheets.map(({ name, cells }) => [name, cells.get("A1")?.value])).toEqual([["Sheet1", "Sổ thi đua"]]);
});

test("whoever opens the file computes it anew, in the font of official documents", async () => {
  const bytes = await written(sample);
  expect(partOf(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  expect(partOf(bytes, "xl/styles.xml")).toMatch(/<fonts[^>]*><font><sz val="12"\/>.*?<name val="Times New Roman"\/>/);
});

test("print titles, print area and filter are names of their sheet, quoted", async () => {
  const workbook = partOf(await written(sample), "xl/workbook.xml");
  const sheet = "'02 Ban ''Tiếp'' công dân'";
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="4">${sheet}!$4:$4</definedName>`);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="4">${sheet}!$B$1:$E$13</definedName>`);
  expect(workbook).toContain(`name="_xlnm._FilterDatabase" localSheetId="4" hidden="1">${sheet}!$B$4:$E$6<`);
});

test("a cached error is an error, and a text that begins like a formula stays a text when it is edited", async () => {
  const parts = partsOf(await written(sample));
  const unit = parts["xl/worksheets/sheet4.xml"] ?? "";
  expect(/<c r="E9"[^>]*>/.exec(unit)?.[0]).toContain('t="e"');
  const style = Number(/<c r="B9" s="(\d+)"/.exec(unit)?.[1]);
  const formats = (parts["xl/styles.xml"] ?? "").split("<cellXfs")[1]?.split("<xf ").slice(1) ?? [];
  expect(formats[style]).toContain('quotePrefix="1"');
});

test("only the sheet to show is selected, so that nothing is typed into two at once", async () => {
  const bytes = await written(sample, { sheets: [], names: [], activate: "01 Phòng Tổng hợp" });
  const selected = Object.entries(partsOf(bytes)).filter(([, xml]) => xml.includes("tabSelected"));
  expect(selected.map(([name]) => name)).toEqual(["xl/worksheets/sheet4.xml"]);
});

test("a password is hashed as Excel hashes it", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
        minLength: 1,
        maxLength: 15,
      }),
      (password) => {
        expect(passwordHash(password)).toBe(hashSheetPassword(password).toUpperCase().padStart(4, "0"));
      },
    ),
  );
});

test("a protected sheet keeps the password that a person set", async () => {
  const bytes = await written(
    change(newSheet("A", { protection: { ...newSheet("A").layout.protection, password: "abc" } })),
  );
  const host = await XlsxHost.open(bytes);
  const { protection } = newSheet("A").layout;
  await host.apply(change({ action: "update", name: "A", blocks: [], links: [], protection }));
  expect(partOf(await host.save(), "xl/worksheets/sheet2.xml")).toContain(`password="${passwordHash("abc")}"`);
});

test("a validation over a part of an older one leaves the rest, its formula moved along", async () => {
  const custom = (row: number, rows: number, formula: string): Validation => ({
    range: { row, column: 0, rows, columns: 1 },
    rule: { kind: "custom", formula },
    error: { style: "stop", title: "", text: "" },
  });
  const host = XlsxHost.create();
  await host.apply(change(newSheet("A", { validations: [custom(0, 5, "B1>$C$1")] })));
  await host.apply(change({ action: "update", name: "A", blocks: [], links: [], validations: [custom(0, 2, "TRUE")] }));
  const [sheet] = (await inspectXlsx(await host.save())).sheets;
  expect(sheet?.validations).toEqual([custom(2, 3, "B3>$C$1"), custom(0, 2, "TRUE")]);
});

test("a replaced sheet takes its chart with it", async () => {
  const summary = sample.sheets.find((sheet) => sheet.name === "Tổng hợp Đợt 1");
  if (!summary || summary.action === "update") throw new Error("The sample has a summary");
  const bytes = await written(sample, change({ ...summary, action: "replace" }));
  const charts = Object.keys(partsOf(bytes)).filter((name) => name.startsWith("xl/charts/"));
  expect(charts).toHaveLength(2);
  expect(partOf(bytes, "[Content_Types].xml").match(/charts\//g)).toHaveLength(2);
});

test("making a sheet again that is there keeps what a person typed beside it", async () => {
  const host = await XlsxHost.open(await written(sample));
  const typed = [{ row: 5, column: 2, contents: [[7]] }];
  await host.apply(change({ action: "update", name: "01 Phòng Tổng hợp", blocks: typed, links: [] }));
  await host.apply(sample);
  const { sheets } = await inspectXlsx(await host.save());
  expect(sheets.find(({ name }) => name === "01 Phòng Tổng hợp")?.cells.get("C6")?.value).toBe(7);
});

test("a sheet of a person's under the same name is not written over", async () => {
  const theirs = newSheet("Kế hoạch", {}, { blocks: [{ row: 0, column: 0, contents: [["Việc riêng"], [3]] }] });
  const bytes = await written(change(theirs));
  expect(await codeOf(bytes, change(newSheet("Kế hoạch")))).toBe("sheetNameTaken");
});

test.each<[string, WorkbookChange, string]>([
  ["a sheet behind one that is not there", change(newSheet("A", {}, { after: "Z" })), "notFound"],
  [
    "a name on a sheet that is not there",
    {
      sheets: [newSheet("A")],
      names: [{ name: "TD_A", sheet: "Z", range: { row: 0, column: 0, rows: 1, columns: 1 } }],
    },
    "notFound",
  ],
  ["a sheet to show that is not there", { ...change(newSheet("A")), activate: "Z" }, "notFound"],
  ["hidden sheets alone", change(newSheet("A", {}, { visibility: "hidden" })), "unexpected"],
  [
    "a hidden sheet to show",
    { ...change(newSheet("A"), newSheet("B", {}, { visibility: "hidden" })), activate: "B" },
    "unexpected",
  ],
])("%s is refused", async (_, asked, code) => {
  expect(await codeOf(null, asked)).toBe(code);
});

test.each([
  [
    "whose structure is protected gets no new sheet",
    '<workbookProtection lockStructure="1"/><bookViews',
    "structureProtected",
  ],
  ["that counts dates from 1904 is not written to", '<workbookPr date1904="1"/><bookViews', "fileDates1904"],
])("a workbook %s", async (_, instead, code) => {
  const bytes = await written(sample);
  const workbook = partOf(bytes, "xl/workbook.xml")
    .replace(/<workbookPr[^>]*\/>/, "")
    .replace("<bookViews", instead);
  expect(await codeOf(withParts(bytes, { "xl/workbook.xml": workbook }), change(newSheet("A")))).toBe(code);
});
