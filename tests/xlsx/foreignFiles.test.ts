import { strToU8, unzipSync, zipSync } from "fflate";
import { HostError } from "../../src/actions/port/hostError";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { sample } from "../contract/sample";
import { withParts } from "../support/fileParts";
import { asZip64, longerThanItSays, oleFile } from "../support/oddFiles";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetPart = "xl/worksheets/sheet2.xml";
const sheetOf = (cells: string, attributes = ""): string =>
  `<worksheet xmlns="${main}" ${attributes}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

let bytes: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const host = XlsxHost.create();
  await host.apply(sample);
  bytes = await host.save();
});

/** All blocks, as text; or the code of the failure. Any other exception fails the test. */
async function read(file: Uint8Array): Promise<string> {
  try {
    return JSON.stringify([...(await (await XlsxHost.open(file)).read()).blocks.values()]);
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
/** The sample with a sheet of these cells, and a block that begins at its first. */
const withCells = (cells: string, attributes?: string): Uint8Array =>
  withParts(bytes, {
    [sheetPart]: sheetOf(cells, attributes),
    "xl/workbook.xml": workbook(`<definedName name="TD_A">'Hai'!$A$1:$B$1</definedName>`),
  });
const workbook = (names: string, more = ""): string =>
  `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>` +
  `<sheet name="Hai" sheetId="2" r:id="${relationOf(sheetPart)}"/>${more}</sheets><definedNames>${names}</definedNames></workbook>`;
const relationOf = (part: string): string => {
  const relations = new TextDecoder().decode(unzipSync(bytes)["xl/_rels/workbook.xml.rels"]);
  const own = relations.split("<Relationship ").find((one) => one.includes(part.replace("xl/", "")));
  return /Id="([^"]+)"/.exec(own ?? "")?.[1] ?? "";
};
const valuesOf = (text: string): unknown =>
  (JSON.parse(text) as { cells: { value: unknown }[][] }[])[0]?.cells[0]?.map(({ value }) => value);

describe("a file that is no .xlsx", () => {
  const kinds: readonly (readonly [string, Uint8Array, string])[] = [
    ["an old .xls", oleFile("Workbook"), "fileOldFormat"],
    ["an older .xls", oleFile("Book"), "fileOldFormat"],
    ["one with a password", oleFile("EncryptedPackage", "DataSpaces", "StrongEncryptionDataSpace"), "fileEncrypted"],
    ["one of rights management", oleFile("EncryptedPackage", "DRMEncryptedDataSpace"), "fileRightsManaged"],
    ["a Word document of old", oleFile("WordDocument"), "fileOldOrEncrypted"],
    [
      "an .ods",
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
        "content.xml": strToU8("<a/>"),
      }),
      "fileOpenDocument",
    ],
  ];

  it.each(kinds)("is named: %s", async (_, file, code) => {
    expect(await read(file)).toBe(code);
  });
});

describe("a file of another program", () => {
  it("is read with ends of lines and zeros behind it", async () => {
    const whole = await read(bytes);
    for (const tail of ["\r\n", "\n", "\r\n\r\n", "\u0000\u0000\u0000", "\u001A"]) {
      expect(await read(Uint8Array.from([...bytes, ...strToU8(tail)]))).toBe(whole);
    }
    expect(await read(Uint8Array.from([...bytes, ...strToU8("x")]))).toBe("fileTruncated");
  });

  it("is read with strokes of Windows in the names of its parts", async () => {
    const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name.replaceAll("/", "\\"), content]);
    expect(await read(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>))).toBe(await read(bytes));
  });

  it("is read with sizes of 64 bits", async () => {
    expect(await read(asZip64(bytes))).toBe(await read(bytes));
  });

  it("has a blank cell where a shared text is none", async () => {
    expect(valuesOf(await read(withCells(`<c r="A1" t="s"><v/></c><c r="B1" t="s"><v> </v></c>`)))).toEqual([
      null,
      null,
    ]);
  });

  it("has no cells of a namespace that is not the sheet's", async () => {
    const foreign = `<f:c xmlns:f="urn:x" r="A1"><v>1</v></f:c><g:c r="A1"><v>2</v></g:c><c r="B1"><v>3</v></c>`;
    expect(valuesOf(await read(withCells(foreign, `xmlns:g="urn:g"`)))).toEqual([null, 3]);
    const same = `<m:c r="A1"><v>1</v></m:c><c r="B1"><v>3</v></c>`;
    expect(valuesOf(await read(withCells(same, `xmlns:m="${main}"`)))).toEqual([1, 3]);
  });

  it("is refused where two cells have one address: programs differ in which they show", async () => {
    expect(await read(withCells(`<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>`))).toBe("fileCorrupt");
  });

  it("may list a sheet that leads nowhere", async () => {
    const listed = workbook(
      `<definedName name="TD_A">'Hai'!$A$1:$B$1</definedName>`,
      `<sheet name="Ba" sheetId="9" r:id=""/>`,
    );
    const file = withParts(bytes, { [sheetPart]: sheetOf(`<c r="A1"><v>1</v></c>`), "xl/workbook.xml": listed });
    expect(valuesOf(await read(file))).toEqual([1, null]);
  });
});

describe("a small file that would cost minutes or gigabytes", () => {
  it("is refused where a part goes on behind its stated size", async () => {
    expect(await read(longerThanItSays(bytes, sheetPart, 200_000_000))).toBe("fileSuspicious");
  });

  it("is refused for more elements than any office's sheet has, before they are made", async () => {
    // Not all alike: what packs too well is refused as such.
    const cells = Array.from({ length: 1_100_000 }, (_, index) => `<c s="${(index * 7919) % 9973}"/>`);
    expect(await read(withCells(cells.join("")))).toBe("fileTooLarge");
  });

  it("is read, not pondered, where a date format is all brackets", async () => {
    const code = `${"[".repeat(1_000_000)}d`;
    const styles =
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="200" formatCode="${code}"/></numFmts>` +
      `<cellXfs count="1"><xf numFmtId="200"/></cellXfs></styleSheet>`;
    const listed = workbook(`<definedName name="TD_A">'Hai'!$A$1:$B$1</definedName>`);
    const file = withParts(bytes, {
      [sheetPart]: sheetOf(`<c r="A1" s="0"><v>1</v></c>`),
      "xl/styles.xml": styles,
      "xl/workbook.xml": listed.replace("<sheets>", `<workbookPr date1904="1"/><sheets>`),
    });
    expect(valuesOf(await read(file))).toEqual([1463, null]);
  });

  it("is refused for a formula that no program takes", async () => {
    const cells = `<c r="A1"><f t="shared" ref="A1:B1" si="0">${"[".repeat(100_000)}</f></c><c r="B1"><f t="shared" si="0"/></c>`;
    expect(await read(withCells(cells))).toBe("fileSuspicious");
  });
});
