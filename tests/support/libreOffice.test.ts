import { readXlsx, writeXlsx } from "hucre/xlsx";
import { pdfToPng, recalculate, toPdf, type NamedFile } from "./libreOffice";

/** B1 = A1 × 2, with a cached value that is wrong. */
const workbook = async (name: string, a1: number): Promise<NamedFile> => ({
  name,
  bytes: await writeXlsx({
    sheets: [
      {
        name: "Trang 1",
        rows: [[a1, null]],
        cells: new Map([["0,1", { formula: "A1*2", formulaResult: -1 }]]),
      },
    ],
  }),
});

const valueOfB1 = async (bytes: Uint8Array | undefined): Promise<unknown> => {
  if (bytes === undefined) throw new Error("no file came back");
  const book = await readXlsx(bytes);
  return book.sheets[0]?.rows[0]?.[1];
};

describe("LibreOffice in tests", () => {
  it("calculates anew what is cached wrongly, many files in one run, in the order given", async () => {
    const files = [await workbook("b.xlsx", 21), await workbook("a.xlsx", 4)];
    expect(await valueOfB1(files[0]?.bytes)).toBe(-1);
    const saved = await recalculate(files);
    expect(saved.map((file) => file.name)).toEqual(["b.xlsx", "a.xlsx"]);
    expect(await valueOfB1(saved[0]?.bytes)).toBe(42);
    expect(await valueOfB1(saved[1]?.bytes)).toBe(8);
  });

  it("prints a workbook to a PDF and draws its pages", async () => {
    const [pdf] = await toPdf([await workbook("in.xlsx", 1)]);
    expect(Buffer.from(pdf?.bytes ?? []).toString("latin1", 0, 5)).toBe("%PDF-");
    const pages = await pdfToPng(pdf?.bytes ?? new Uint8Array(), 30);
    expect(pages).toHaveLength(1);
    expect(Buffer.from(pages[0] ?? []).toString("latin1", 1, 4)).toBe("PNG");
  });

  it("fails in clear words where the program is missing", async () => {
    const file = await workbook("a.xlsx", 1);
    await expect(recalculate([file], "soffice-that-is-not-there")).rejects.toThrow(/not installed/);
  });

  it("refuses two files of one name, which would overwrite each other", () => {
    const file = { name: "a.xlsx", bytes: new Uint8Array() };
    expect(() => recalculate([file, { ...file, name: "sub/a.xlsx" }])).toThrow(/distinct names/);
  });

  it("says which file LibreOffice made nothing of", async () => {
    const broken = { name: "hỏng.xlsx", bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]) };
    await expect(recalculate([broken])).rejects.toThrow(/hỏng\.xlsx|failed/);
  });
});
