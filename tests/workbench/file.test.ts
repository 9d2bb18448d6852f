import { parseA1 } from "../../src/sheet/a1";
import { openBook } from "../../src/workbench/file/openBook";
import { saveBook } from "../../src/workbench/file/saveBook";
import { Book } from "../../src/workbench/host/model/book";
import { IncrementalEngine } from "../../src/workbench/host/model/calculation/incrementalEngine";
import { SharedEngine } from "../../src/workbench/host/model/calculation/sharedEngine";
import { personTypes } from "../../src/workbench/host/model/personTypes";
import { plainValue } from "../../src/workbench/host/model/cells/scalar";
import { shiftLines } from "../../src/workbench/host/model/structure";
import { OfficePackage } from "../../src/ooxml/package/officePackage";
import { WorkbookPart } from "../../src/ooxml/book/workbookPart";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { check } from "../../src/actions/check/check";
import { partsOf } from "../support/fileParts";
import { done } from "../support/done";
import { endOfYear, sampleFile } from "../support/sampleBook";
import { addressOf } from "../support/typeAt";
import { personsWorkbook } from "../xlsx/persons";

const opened: Book[] = [];

/** A workbook that calculates, from a file where one is given. */
function bookOf(bytes?: Uint8Array): Book {
  const book = new Book(new IncrementalEngine(new SharedEngine()));
  if (bytes) openBook(bytes, book);
  opened.push(book);
  return book;
}

afterEach(() => {
  for (const book of opened.splice(0)) book.dispose();
});

const placeOf = (address: string) => {
  const place = parseA1(address);
  if (!place) throw new Error(`${address} is no address`);
  return place;
};

const shown = (book: Book, sheet: string, address: string) => {
  const { row, column } = placeOf(address);
  return plainValue(book.sheet(sheet).valueAt(row, column));
};

/** Names of the parts that are not what they were, those that went and came included. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
}

const part = (bytes: Uint8Array, name: string): string => partsOf(bytes)[name] ?? "";
const partOfSheet = (bytes: Uint8Array, name: string): string =>
  WorkbookPart.of(OfficePackage.unpack(bytes)).sheets.find((sheet) => sheet.name === name)?.part ?? "";

describe("a workbook that was opened and is saved again", () => {
  it("is the same file where nothing was changed, whatever a person had put into it", async () => {
    const before = await personsWorkbook();
    const book = bookOf(before);
    const after = saveBook(book);
    expect(changedParts(before, after)).toEqual([]);
  });

  it("keeps all else when one figure is typed: names, page ends, rules, validations, charts, protection, looks", async () => {
    const before = await sampleFile();
    const [sheet = "", address = ""] = (
      await addressOf(await XlsxHost.open(before), ["TD_U01_FIGURES", "DV-VB", "D1.value"])
    ).split("!");
    const book = bookOf(before);
    const { row, column } = placeOf(address);
    await personTypes(book, book.sheet(sheet), { row, column, text: "41" });
    await book.calculate();
    const after = saveBook(book);

    const changed = changedParts(before, after);
    expect(changed).toContain(partOfSheet(before, sheet));
    expect(changed.filter((name) => !/^xl\/worksheets\/sheet\d+\.xml$/.test(name))).toEqual([]);
    const around = (xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/s, "");
    const formulasAndLooks = (xml: string) =>
      xml
        .replace(new RegExp(`<c r="${address}".*?</c>`, "s"), "")
        .replace(/<v>[^<]*<\/v>/g, "<v/>")
        .replace(/<v\/>/g, "")
        .replace(/ t="\w+"/g, "");
    for (const name of changed) {
      const [old, now] = [part(before, name), part(after, name)];
      expect([name, around(now)]).toEqual([name, around(old)]);
      expect([name, formulasAndLooks(now)]).toEqual([name, formulasAndLooks(old)]);
    }
    expect(new RegExp(`<c r="${address}"[^>]*><v>41</v></c>`).test(part(after, partOfSheet(after, sheet)))).toBe(true);
  });

  it("shows the results that stand in the file before anything is calculated, and passes the same check", async () => {
    const before = await sampleFile();
    const book = bookOf(before);
    const address = await addressOf(await XlsxHost.open(before), ["TD_U01_FIGURES", "DV-VB", "D1.status"]);
    const [sheet = "", cell = ""] = address.split("!");
    expect(shown(book, sheet, cell)).not.toBe(0);
    await book.calculate();
    const findings = async (bytes: Uint8Array) =>
      done(await check(await XlsxHost.open(bytes), { writeSheet: false }, endOfYear)).findings;
    expect(await findings(saveBook(book))).toEqual(await findings(before));
  });

  it("lets looks move with their rows, in the file's own numbers", async () => {
    const before = await personsWorkbook();
    const book = bookOf(before);
    shiftLines(book, book.sheet("Của tôi"), { axis: "row", at: 3, count: 1 });
    const after = saveBook(book);
    const xml = [before, after].map((bytes) => part(bytes, partOfSheet(bytes, "Của tôi")));
    const lookOf = (sheet = "", address = "") => new RegExp(`<c r="${address}"[^>]*?s="(\\d+)"`).exec(sheet)?.[1];
    expect(lookOf(xml[1], "B6")).toBe(lookOf(xml[0], "B5"));
    expect(lookOf(xml[1], "B6")).toBeDefined();
    expect(part(after, "xl/styles.xml")).toContain("Arial");
    const again = bookOf(after);
    await again.calculate();
    expect(shown(again, "Của tôi", "B6")).toBe(7);
    expect(shown(again, "Của tôi", "A6")).toBe("Cộng");
    expect(shown(again, "Của tôi", "A5")).toBe("");
  });

  it("takes sheets that came, went, were renamed and hidden, beside those that stay", async () => {
    const before = await personsWorkbook();
    const book = bookOf(before);
    book.deleteSheet(book.sheet("Ẩn"));
    const added = book.addSheet("Mới", 1);
    added.setContent(0, 0, { value: "=không phải công thức" });
    book.renameSheet(book.sheet("Của tôi"), "Của chung");
    book.addName("Trang", added.id, "='Mới'!$A$1");
    book.setVisibility(book.sheet("Bìa"), "Hidden");
    const after = saveBook(book);
    const again = bookOf(after);
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Bìa", "Hidden"],
      ["Mới", "Visible"],
      ["Của chung", "Visible"],
    ]);
    expect(again.findName("Trang", again.sheet("Mới").id)?.formula).toBe("='Mới'!$A$1");
    expect(again.findName("TrongTrang", again.sheet("Của chung").id)?.formula).toBe("='Của chung'!$B$2");
    expect(shown(again, "Mới", "A1")).toBe("=không phải công thức");
    expect(part(after, "xl/media/image1.png")).toBe(part(before, "xl/media/image1.png"));
    expect(Object.keys(partsOf(after))).toEqual(
      expect.arrayContaining(["xl/tables/table1.xml", "xl/media/image1.png"]),
    );
  });

  it("writes what was changed of its lines, page, protection and view", async () => {
    const before = await sampleFile();
    const book = bookOf(before);
    const sheet = book.activeSheet;
    sheet.rowHeights.set(3, 44);
    sheet.hiddenRows.add(4);
    sheet.columnWidths.set(2, 99);
    sheet.page.rowBreaks = [7];
    sheet.protection = null;
    sheet.tabColor = "";
    sheet.freeze = { rows: 2, columns: 2 };
    const again = bookOf(saveBook(book)).activeSheet;
    expect([again.rowHeights.get(3), again.hiddenRows.has(4), again.columnWidths.get(2)]).toEqual([44, true, 99]);
    expect([again.page.rowBreaks, again.protection, again.tabColor, again.freeze]).toEqual([
      [7],
      null,
      "",
      { rows: 2, columns: 2 },
    ]);
    expect(again.formats.at(0, 1)).toEqual(sheet.formats.at(0, 1));
  });

  it("clears what was cleared", async () => {
    const book = bookOf(await personsWorkbook());
    const sheet = book.sheet("Của tôi");
    sheet.setContent(1, 0, null);
    const again = bookOf(saveBook(book));
    expect(again.sheet("Của tôi").contentAt(1, 0)).toBeNull();
    expect(shown(again, "Của tôi", "A3")).toBe("Trần Thị B");
  });
});

describe("a workbook that was made here", () => {
  it("is saved with names of every scope and kind, page ends and sizes", () => {
    const book = bookOf();
    const { activeSheet: sheet } = book;
    sheet.setContent(0, 0, { value: 5 });
    book.addName("CuaTrang", sheet.id, "=Sheet1!$A$1");
    book.addName("Hang", null, "=12");
    sheet.page.rowBreaks = [3, 9];
    const again = bookOf(saveBook(book));
    expect(again.findName("CuaTrang", again.activeSheet.id)?.formula).toBe("=Sheet1!$A$1");
    expect(again.findName("Hang", null)?.formula).toBe("=12");
    expect(again.activeSheet.page.rowBreaks).toEqual([3, 9]);
    expect(shown(again, "Sheet1", "A1")).toBe(5);
  });
});
