import { HostError } from "../../src/actions/port/hostError";
import { withoutSheets } from "../../src/xlsx/lostReferences";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { inspectXlsx } from "../contract/inspectXlsx";
import { sample } from "../contract/sample";
import { partOf, partsOf, withParts } from "../support/fileParts";
import { recalculate } from "../support/libreOffice";
import { personsWorkbook } from "./persons";

async function without(
  bytes: Uint8Array,
  sheets: readonly string[],
  names: readonly string[] = [],
): Promise<Uint8Array> {
  const host = await XlsxHost.open(bytes);
  await host.apply({ sheets: [], names: [], remove: { sheets, names } });
  return host.save();
}

const ofSheet = (parts: Readonly<Record<string, string>>): string[] =>
  Object.keys(parts).filter(
    (name) => !/^(?:\[|_rels|docProps|xl\/(?:workbook|styles|theme|sharedStrings|_rels|worksheets))/.test(name),
  );

describe("removing a sheet from a workbook of a person's own", () => {
  test("takes along what hangs on it alone: its chart, picture, notes, table, and what is said of them", async () => {
    const before = partsOf(await personsWorkbook());
    expect(ofSheet(before).length).toBeGreaterThan(5);
    const after = partsOf(await without(await personsWorkbook(), ["Của tôi"]));
    expect(ofSheet(after)).toEqual([]);
    const said = [...(after["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name = ""]) => name,
    );
    expect(said.filter((name) => !(name in after))).toEqual([]);
  });

  test("leaves what another sheet has as well", async () => {
    const bytes = await personsWorkbook();
    const picture = Object.keys(partsOf(bytes)).find((name) => name.startsWith("xl/media/")) ?? "";
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    const shared = withParts(bytes, {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="/${picture}"/></Relationships>`,
    });
    expect(Object.keys(partsOf(await without(shared, ["Của tôi"])))).toContain(picture);
  });

  test("takes along its own names, and breaks the workbook's that led to it", async () => {
    const workbook = partOf(await without(await personsWorkbook(), ["Của tôi"]), "xl/workbook.xml");
    expect(workbook).not.toContain("TrongTrang");
    expect(workbook).toMatch(/name="Rieng"[^>]*>#REF!</);
  });

  test("leaves every other part byte for byte, and names of sheets behind it with their sheet", async () => {
    const before = await personsWorkbook();
    const after = await without(before, ["Bìa"]);
    const touched = [
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "[Content_Types].xml",
      "xl/worksheets/sheet1.xml",
    ];
    const [old, now] = [partsOf(before), partsOf(after)];
    for (const [name, content] of Object.entries(old)) {
      if (!touched.includes(name)) expect([name, now[name]]).toEqual([name, content]);
    }
    expect(partOf(after, "xl/workbook.xml")).toMatch(/localSheetId="0"[^>]*>[^<]*Của tôi/);
    expect((await inspectXlsx(after)).activeSheet).toBe("Của tôi");
  });

  test("opens the first sheet in sight where the open one goes", async () => {
    const after = await without(await personsWorkbook(), ["Của tôi"]);
    expect((await inspectXlsx(after)).activeSheet).toBe("Bìa");
  });

  test("is refused where the structure is protected", async () => {
    const bytes = await personsWorkbook();
    const workbook = partOf(bytes, "xl/workbook.xml").replace(
      "<bookViews",
      '<workbookProtection lockStructure="1"/><bookViews',
    );
    const locked = withParts(bytes, { "xl/workbook.xml": workbook });
    const error: unknown = await without(locked, ["Bìa"]).catch((thrown: unknown) => thrown);
    expect(error instanceof HostError && error.code).toBe("structureProtected");
    await expect(without(locked, ["Không có"])).resolves.toBeDefined();
  });
});

test("LibreOffice opens what is left, and finds the lost references in error", async () => {
  const host = XlsxHost.create();
  await host.apply(sample);
  const bytes = await without(await host.save(), ["01 Phòng Tổng hợp"], ["TD_U01_FIGURES", "TD_U01_NOTE"]);
  const [opened] = await recalculate([{ name: "left.xlsx", bytes }]);
  const { sheets, names } = await inspectXlsx(opened?.bytes ?? new Uint8Array());
  expect(sheets.map(({ name }) => name)).toEqual(["Mục lục", "Tổng hợp Đợt 1", "Kế hoạch", "02 Ban 'Tiếp' công dân"]);
  expect([...names.keys()]).toEqual(["TD_U02_FIGURES"]);
  const summary = sheets.find(({ name }) => name === "Tổng hợp Đợt 1");
  expect(summary?.cells.get("B2")?.value).toEqual({ error: "#REF!" });
  expect(summary?.cells.get("B3")?.value).not.toEqual({ error: "#REF!" });
});

test.each([
  ["'01 A'!A1+B2", "#REF!+B2"],
  ["SUM('01 A'!$A$1:$B$9,'02 B'!C3)", "SUM(#REF!,'02 B'!C3)"],
  ["COUNTIF('01 a'!$A:$A,\"'01 A'!A1\")", "COUNTIF(#REF!,\"'01 A'!A1\")"],
  ["Gone!Ten+[1]Gone!A1+NotGone!A1", "#REF!+[1]Gone!A1+NotGone!A1"],
  ["'It''s'!3:4&Của_tôi!A1", "#REF!&Của_tôi!A1"],
  ["SUM('01 A:02 B'!A1)", "SUM(#REF!)"],
  ['Bang1[Gone]&"Gone!A1"', 'Bang1[Gone]&"Gone!A1"'],
])("%s becomes %s", (formula, left) => {
  expect(withoutSheets(formula, new Set(["01 a", "gone", "it's"]))).toBe(left);
});
