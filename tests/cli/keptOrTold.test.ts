import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { partOf, partsOf, sheetPart, withParts } from "../support/fileParts";
import { macroType, peoplesParts, plainType, withMacros, withRelated, withSignature } from "../support/peoplesParts";
import { firstUnits } from "../support/sampleBook";
import { call } from "./call";

let folder = "";
const at = (name: string): string => join(folder, name);
const types = "[Content_Types].xml";

/** A book of two units whose summary of the first campaign is there already. */
let book: Uint8Array = new Uint8Array();
/** The part of the summary. */
let summary = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  await writeFile(at("plain.xlsx"), await firstUnits(2).bytes());
  await shortlist("plain.xlsx", "book.xlsx");
  book = await readFile(at("book.xlsx"));
  summary = sheetPart(book, /^Tổng hợp Đợt 1$/);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const shortlist = (from: string, to: string) =>
  call("shortlist", at(from), "--period", "D1", "--out", at(to), "--force");

/** The file that comes of listing again over one like this, and what was said. */
async function again(bytes: Uint8Array, from = "in.xlsx", to = "out.xlsx") {
  await rm(at(to), { force: true });
  await writeFile(at(from), bytes);
  const called = await shortlist(from, to);
  return { ...called, made: called.code === 2 ? null : await readFile(at(to)) };
}
const textOf = (made: Uint8Array | null, part: string): string => partOf(made ?? new Uint8Array(), part);

describe("a password", () => {
  const hash = `<sheetProtection algorithmName="SHA-512" hashValue="b2s=" saltValue="c2FsdA==" spinCount="100000" sheet="1" sort="0"/>`;
  const old = `<sheetProtection password="83AF" sheet="1" objects="1"/>`;

  it.each([hash, old])("on the sheet that is made again stays, byte for byte: %s", async (lock) => {
    const locked = partOf(book, summary).replace(/<sheetProtection[^>]*\/>/, lock);
    expect(locked).toContain(lock);
    const { code, made, notes } = await again(withParts(book, { [summary]: locked }));
    expect([code, notes.split("\n")]).toEqual([0, [expect.stringContaining("Đã ghi")]]);
    expect(textOf(made, summary)).toContain(lock);
    expect(textOf(made, summary)).not.toMatch(/<sheetProtection.*<sheetProtection/s);
  });

  it("on the workbook's structure or on writing it stays too", async () => {
    const sharing = `<fileSharing readOnlyRecommended="1" userName="An" reservationPassword="83AF"/>`;
    const structure = `<workbookProtection workbookPassword="83AF" lockWindows="1"/>`;
    const text = partOf(book, "xl/workbook.xml").replace(/<workbookPr[^>]*\/>/, (own) => sharing + own + structure);
    const { made } = await again(withParts(book, { "xl/workbook.xml": text }));
    expect(textOf(made, "xl/workbook.xml")).toContain(sharing);
    expect(textOf(made, "xl/workbook.xml")).toContain(structure);
  });

  it("on a structure that is to change is a refusal in words", async () => {
    const plain = await readFile(at("plain.xlsx"));
    const structure = `<workbookProtection workbookPassword="83AF" lockStructure="1"/>`;
    const text = partOf(plain, "xl/workbook.xml").replace(/<workbookPr[^>]*\/>/, (own) => own + structure);
    const { code, notes } = await again(withParts(plain, { "xl/workbook.xml": text }));
    expect([code, notes]).toEqual([2, expect.stringContaining("Cấu trúc sổ đang được khóa")]);
  });
});

describe("macros", () => {
  it("do not go into an .xlsx, which is one then, and that is told", async () => {
    const { code, notes, made } = await again(withMacros(book), "in.xlsm");
    expect([code, notes]).toEqual([0, expect.stringContaining("không có các macro của tệp gốc")]);
    expect(Object.keys(partsOf(made ?? book)).filter((part) => /vba/i.test(part))).toEqual([]);
    expect(textOf(made, types)).toContain(plainType);
    expect(textOf(made, types)).not.toMatch(/macro|vba/i);
    expect(textOf(made, "xl/_rels/workbook.xml.rels")).not.toMatch(/vba/i);
  });

  it("go into an .xlsm as they were, and nothing is told", async () => {
    const { code, notes, made } = await again(withMacros(book), "in.xlsm", "out.xlsm");
    expect([code, notes]).toEqual([0, expect.not.stringContaining("macro")]);
    for (const part of ["xl/vbaProject.bin", "xl/vbaProjectSignature.bin"]) {
      expect(textOf(made, part)).toBe(partOf(withMacros(book), part));
    }
    expect(textOf(made, types)).toContain(macroType);
  });

  it("of a sheet of their own are a refusal in words, for the sheet is somebody's", async () => {
    const file = withRelated(book, [
      {
        from: "xl/workbook.xml",
        type: "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
        part: "xl/macrosheets/sheet1.xml",
        contentType: "application/vnd.ms-excel.macrosheet+xml",
        text: "<x/>",
      },
    ]);
    const listed = partOf(file, "xl/workbook.xml").replace(
      "</sheets>",
      `<sheet name="Lệnh" sheetId="99" r:id="rIdOwn0"/></sheets>`,
    );
    const macros = withParts(file, { "xl/workbook.xml": listed });
    const { code, notes } = await again(macros, "in.xlsm");
    expect([code, notes]).toEqual([2, expect.stringContaining("Sổ có trang macro “Lệnh”")]);
    expect((await again(macros, "in.xlsm", "out.xlsm")).code).toBe(0);
  });

  it("may be written by name of an .xlsm where there were none", async () => {
    expect(textOf((await again(book, "in.xlsx", "out.xlsm")).made, types)).toContain(macroType);
  });
});

describe("what people have in a workbook besides", () => {
  it("is saved as it was: links, pivots' data, data of other programs, their ribbon, who wrote", async () => {
    const { made, notes } = await again(withRelated(book, peoplesParts));
    for (const { part, text } of peoplesParts) expect(textOf(made, part)).toBe(text);
    expect(notes.split("\n")).toHaveLength(1);
  });

  it("is told of where it is a signature, which holds no longer", async () => {
    const { made, notes } = await again(withSignature(book));
    expect(notes).toContain("chữ ký số của tệp gốc không còn hiệu lực");
    expect(Object.keys(partsOf(made ?? book)).filter((part) => part.startsWith("_xmlsignatures"))).toEqual([]);
    expect(textOf(made, "_rels/.rels")).not.toContain("digital-signature");
  });

  it("is told of where it is a picture on a sheet that is made again, and goes", async () => {
    const drawing = Object.keys(partsOf(book)).find((part) => /^xl\/drawings\/drawing\d+\.xml$/.test(part)) ?? "";
    const picture = `<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="Dấu"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>`;
    const text = partOf(book, drawing).replace("</xdr:wsDr>", `${picture}</xdr:wsDr>`);
    const { notes } = await again(withParts(book, { [drawing]: text }));
    expect(notes).toContain("Trang “Tổng hợp Đợt 1” được lập lại");
  });

  it("is not spoken of where there is nothing", async () => {
    expect((await again(book)).notes.split("\n")).toHaveLength(1);
  });
});

describe("a workbook that can be read and not written", () => {
  const kinds: readonly (readonly [string, (text: string) => string, string])[] = [
    ["counts from 1904", (text) => text.replace("<workbookPr ", `<workbookPr date1904="1" `), "hệ 1904"],
    [
      "is ISO strict",
      (text) =>
        text.replace(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
      "lưu lại thành .xlsx thường",
    ],
  ];

  it.each(kinds)("is checked, and what to do is said, where it %s", async (_, change, words) => {
    const file = withParts(book, { "xl/workbook.xml": change(partOf(book, "xl/workbook.xml")) });
    const { code, notes } = await again(file);
    expect([code, notes]).toEqual([2, expect.stringContaining(words)]);
    expect((await call("check", at("in.xlsx"))).code).toBeLessThan(2);
  });
});
