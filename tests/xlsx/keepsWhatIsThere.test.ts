import { readXlsx } from "hucre/xlsx";
import type { SheetChange } from "../../src/workbook/drawing/description";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import type { InspectedWorkbook } from "../contract/inspected";
import { inspectXlsx } from "../contract/inspectXlsx";
import { sample } from "../contract/sample";
import { partOf, partsOf } from "../support/fileParts";
import { recalculate } from "../support/libreOffice";
import { personsWorkbook } from "./persons";

type Made = Exclude<SheetChange, { action: "update" }>;

const added = (after: string | null): Made => {
  const [index] = sample.sheets;
  if (!index || index.action === "update") throw new Error("The sample begins with a new sheet");
  return { ...index, name: "Kiểm tra", after, layout: { ...index.layout, charts: [] } };
};

const typeInto = (name: string, row: number, column: number, value: string | number): SheetChange => ({
  action: "update",
  name,
  blocks: [{ row, column, contents: [[value]] }],
  links: [],
});

async function changed(bytes: Uint8Array, ...sheets: SheetChange[]): Promise<Uint8Array> {
  const host = await XlsxHost.open(bytes);
  await host.apply({ sheets, names: [] });
  return host.save();
}

/** Entries of a list of the style sheet, as text. */
const entries = (styles: string, list: string): string[] => {
  const inside = new RegExp(`<${list}[ >].*?</${list}>`, "s").exec(styles)?.[0] ?? "";
  return inside.replace(/^<[^>]*>|<\/\w+>$/g, "").split(/(?=<(?:xf|font|fill|border)[ />])/);
};

describe("in a workbook of a person's own", () => {
  test("every part of what is not changed is saved byte for byte", async () => {
    const before = await personsWorkbook();
    const after = partsOf(await changed(before, added("Bìa"), typeInto("Ẩn", 4, 4, "x")));
    const touched = [
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "[Content_Types].xml",
      "xl/styles.xml",
      "xl/worksheets/sheet3.xml",
    ];
    for (const [name, content] of Object.entries(partsOf(before))) {
      if (!touched.includes(name)) expect([name, after[name]]).toEqual([name, content]);
    }
    expect(Object.keys(partsOf(before)).filter((name) => !(name in after))).toEqual([]);
  });

  test("its styles keep their places, and ours come behind them", async () => {
    const before = await personsWorkbook();
    const after = await changed(before, added(null));
    for (const list of ["fonts", "fills", "borders", "cellXfs"]) {
      const old = entries(partOf(before, "xl/styles.xml"), list);
      expect(entries(partOf(after, "xl/styles.xml"), list).slice(0, old.length)).toEqual(old);
    }
  });

  test("typing into a cell changes that cell alone of its sheet", async () => {
    const before = await personsWorkbook();
    const after = await changed(before, typeInto("Của tôi", 1, 1, 33));
    const [old, now] = [before, after].map((bytes) => partOf(bytes, "xl/worksheets/sheet2.xml"));
    const rest = (xml = ""): string =>
      xml
        .replace(/<c r="B2".*?<\/c>/s, "")
        .replace(/ spans="[^"]*"/g, "")
        .replace(/<dimension[^>]*>/, "");
    expect(rest(now)).toBe(rest(old));
    expect(/<c r="B2".*?<\/c>/s.exec(now ?? "")?.[0]).toContain("<v>33</v>");
  });

  test("names of its own keep their sheet when a sheet is put before it", async () => {
    const after = await changed(await personsWorkbook(), added(null));
    const { namedRanges, sheets } = await readXlsx(after);
    expect(sheets.map(({ name }) => name)).toEqual(["Kiểm tra", "Bìa", "Của tôi", "Ẩn"]);
    expect(namedRanges).toEqual([
      { name: "Rieng", range: "'Của tôi'!$A$1:$B$3" },
      { name: "TrongTrang", range: "'Của tôi'!$B$2", scope: "Của tôi" },
    ]);
  });

  test("the sheet that was open stays open", async () => {
    const after = await inspectXlsx(await changed(await personsWorkbook(), added(null)));
    expect(after.activeSheet).toBe("Của tôi");
  });
});

/** Everything but what is named, for comparing. */
function without(book: InspectedWorkbook, sheetName: string, addresses: readonly string[]): unknown {
  return {
    names: book.names,
    sheets: book.sheets
      .filter(({ name }) => name !== "Kiểm tra")
      .map((sheet) =>
        sheet.name === sheetName
          ? { ...sheet, cells: new Map([...sheet.cells].filter(([address]) => !addresses.includes(address))) }
          : sheet,
      ),
  };
}

test("a workbook of ours that LibreOffice saved keeps all else when a cell is typed and a sheet is added", async () => {
  const host = XlsxHost.create();
  await host.apply(sample);
  const [saved] = await recalculate([{ name: "sample.xlsx", bytes: await host.save() }]);
  if (!saved) throw new Error("LibreOffice gave nothing back");
  const unit = "01 Phòng Tổng hợp";
  const after = await changed(saved.bytes, typeInto(unit, 4, 2, 12), added("Mục lục"));
  const [old, now] = [await inspectXlsx(saved.bytes), await inspectXlsx(after)];
  expect(now.sheets.map(({ name }) => name)).toContain("Kiểm tra");
  expect(now.sheets.find(({ name }) => name === unit)?.cells.get("C5")).toEqual({
    ...old.sheets.find(({ name }) => name === unit)?.cells.get("C5"),
    value: 12,
  });
  expect(without(now, unit, ["C5"])).toEqual(without(old, unit, ["C5"]));
});

test("blocks are read the same after LibreOffice has saved the workbook", async () => {
  const host = XlsxHost.create();
  await host.apply(sample);
  const [saved] = await recalculate([{ name: "sample.xlsx", bytes: await host.save() }]);
  const [before, after] = [await host.read(), await (await XlsxHost.open(saved?.bytes ?? new Uint8Array())).read()];
  for (const name of ["TD_U01_FIGURES", "TD_U02_FIGURES"])
    expect(after.blocks.get(name)).toEqual(before.blocks.get(name));
  const [old, now] = [before, after].map(({ blocks }) => blocks.get("TD_U01_NOTE")?.cells.flat() ?? []);
  // LibreOffice saves fifteen digits, and a truth value in a cell with a number format as the formula TRUE().
  const close = (value: unknown): unknown => (typeof value === "number" ? expect.closeTo(value, 12) : value);
  expect(now?.map(({ value }) => value)).toEqual(old?.map(({ value }) => close(value)));
  expect(after.sheets).toEqual(before.sheets);
  expect(after.broken).toEqual([]);
});
