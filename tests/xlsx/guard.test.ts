import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { HostError } from "../../src/actions/port/hostError";
import type { HostErrorCode } from "../../src/actions/port/hostError";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { sample } from "../contract/sample";
import { withParts } from "../support/fileParts";

/** Opens and reads; gives the code of the failure, or undefined where all went well. Any other exception fails the test. */
async function failure(bytes: Uint8Array): Promise<HostErrorCode | undefined> {
  try {
    await (await XlsxHost.open(bytes)).read();
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

async function sampleBytes(): Promise<Uint8Array> {
  const host = XlsxHost.create();
  await host.apply(sample);
  return host.save();
}

const zip = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array<number>(100).fill(7)]);
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);

test.each<[string, Uint8Array, HostErrorCode]>([
  ["an empty file", new Uint8Array(), "fileEmpty"],
  ["three bytes", Uint8Array.from([1, 2, 3]), "fileNotXlsx"],
  ["the head of a zip alone", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "fileTruncated"],
  ["an old .xls, or a file with a password", ole, "fileOldOrEncrypted"],
  ["a picture", png, "fileNotXlsx"],
  ["a text", strToU8("Kế hoạch số 26/KH-VPUBND"), "fileNotXlsx"],
  ["a zip of other things", zip({ "a.txt": "a" }), "fileNotXlsx"],
  [
    "a document of another program",
    zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
    "fileNotXlsx",
  ],
])("%s is refused by its code", async (_, bytes, code) => {
  expect(await failure(bytes)).toBe(code);
});

test("a part that unpacks to far more than it packs is refused before it is unpacked", async () => {
  const bomb = zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": new Uint8Array(60_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await failure(bomb)).toBe("fileSuspicious");
});

test("thousands of parts are refused", async () => {
  const parts = Object.fromEntries(Array.from({ length: 3100 }, (_, index) => [`x/${index}`, ""]));
  expect(await failure(zip({ "[Content_Types].xml": "<Types/>", ...parts }))).toBe("fileSuspicious");
});

test("two parts whose names differ in case alone are refused", async () => {
  expect(await failure(withParts(await sampleBytes(), { "XL/workbook.xml": "<workbook/>" }))).toBe("fileSuspicious");
});

test("a document type is refused, so that no entity is ever expanded", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook><sheets>&b;</sheets></workbook>`;
  expect(await failure(withParts(await sampleBytes(), { "xl/workbook.xml": bomb }))).toBe("fileCorrupt");
});

test("elements nested without end are refused", async () => {
  const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
  expect(await failure(withParts(await sampleBytes(), { "xl/workbook.xml": deep }))).toBe("fileCorrupt");
});

test("a file cut off anywhere is refused as such", async () => {
  const bytes = await sampleBytes();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 22, max: bytes.length - 1 }), async (length) => {
      expect(await failure(bytes.subarray(0, length))).toBe("fileTruncated");
    }),
    { numRuns: 60 },
  );
});

test("any byte changed anywhere gives one HostError, or a file that reads as before", async () => {
  const bytes = await sampleBytes();
  const before = JSON.stringify([...(await (await XlsxHost.open(bytes)).read()).blocks]);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ flip;
      if ((await failure(broken)) !== undefined) return;
      expect(JSON.stringify([...(await (await XlsxHost.open(broken)).read()).blocks])).toBe(before);
    }),
    { numRuns: 300 },
  );
});

test("parts of random text give one HostError or are read", async () => {
  const bytes = await sampleBytes();
  const names = [
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
    "xl/styles.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
  ];
  const markup = fc
    .array(
      fc.constantFrom(
        "<c",
        "<row",
        ' r="A1"',
        ' r="ZZZZ9"',
        ">",
        "/>",
        "</c>",
        "<f>",
        "</f>",
        "&#x0;",
        "<![CDATA[",
        "]]>",
        "9",
        " ",
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(""));
  const source = fc.oneof(
    fc.string(),
    markup,
    markup.map((inside) => `<worksheet><sheetData>${inside}</sheetData></worksheet>`),
    markup.map((inside) => `<workbook><sheets>${inside}</sheets></workbook>`),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), source, async (name, text) => {
      await failure(withParts(bytes, { [name]: text }));
    }),
    { numRuns: 200 },
  );
});
