import fc from "fast-check";
import { codec as nodeCodec } from "../../../src/ooxml/package/codec.node";
import { codec as paneCodec } from "../../../src/ooxml/package/codec";
import { SheetDocument } from "../../../src/ooxml/cells/sheetDocument";
import { WorkbookPart } from "../../../src/ooxml/book/workbookPart";
import { OfficePackage } from "../../../src/ooxml/package/officePackage";
import { ReadBefore } from "../../../src/ooxml/reading/readBefore";
import { scanSheet } from "../../../src/ooxml/reading/scanSheet";
import { cellsOfDocument, type WrittenCells } from "../../../src/ooxml/reading/writtenCell";
import { OoxmlError } from "../../../src/ooxml/xml/ooxmlError";
import { parseXml, serializeXml, type XmlElement } from "../../../src/ooxml/xml/xml";
import { firstUnits } from "../../support/sampleBook";

const codecs = { node: nodeCodec, pane: paneCodec };

const cellsIn = (cells: WrittenCells): readonly unknown[] => {
  const all: unknown[] = [];
  cells.each((row, column, { type, style, value, inline, formula }) =>
    all.push([row, column, type, style, value, inline, formula]),
  );
  return all;
};

/** All but the rows, which a scanned sheet has none of. */
const around = (root: XmlElement): string => {
  const children = root.children.map((child) =>
    typeof child !== "string" && child.name === "sheetData" ? { ...child, children: [] } : child,
  );
  return serializeXml({ prolog: "", root: { ...root, children } });
};

/** What a sheet comes to, whichever way it is read: its cells and what stands around them, or the code of an error. */
function outcome(read: () => { readonly root: XmlElement; readonly cells: WrittenCells } | null): unknown {
  try {
    const sheet = read();
    return sheet && [around(sheet.root), ...cellsIn(sheet.cells)];
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    return error.code;
  }
}

const takenApart = (text: string): unknown =>
  outcome(() => {
    const { root } = parseXml(codecs.node.source(new TextEncoder().encode(text)));
    return { root, cells: cellsOfDocument(new SheetDocument(root)) };
  });

const scanned = (text: string, by: keyof typeof codecs, before: ReadBefore): unknown =>
  outcome(() => scanSheet(codecs[by].source(new TextEncoder().encode(text)), before));

let sheets: readonly string[] = [];
beforeAll(async () => {
  const { file, sheets: entries } = WorkbookPart.of(OfficePackage.unpack(await (await firstUnits(1).file()).save()));
  sheets = entries.map(({ part }) => {
    const document = file.view(part);
    return document === undefined ? "" : serializeXml(document);
  });
});

describe("a sheet that is scanned", () => {
  it("is every one of ours, and says what its elements say, the second time as well", () => {
    const before = new ReadBefore();
    for (const text of [...sheets, ...sheets])
      for (const by of ["node", "pane"] as const) expect(scanned(text, by, before)).toEqual(takenApart(text));
    expect(sheets.length).toBeGreaterThan(10);
  });

  /** As programs write it, and as a person at work on the file may: each with what a sheet has in its place. */
  const cells: readonly (readonly [text: string, isScanned: boolean])[] = [
    ['<c r="B2" s="3" t="s"><v>0</v></c>', true],
    ['<c r="B2" t="str" cm="1"><f t="array" aca="1" ref="B2:C3" ca="1">A1&amp;"x"</f><v>Số &#x110;</v></c>', true],
    ['<c r="B2"><f t="shared" si="4"/></c>', true],
    ['<c r="B2" t="inlineStr"><is><t xml:space="preserve"> _x0041_ &lt;</t></is></c>', true],
    ['<c r="B2"/><c r="C2" s="1"></c><c r="AB2"><v></v></c><c r="AC2" t="b"><f/><v/></c>', true],
    ['<c r="B2" t="inlineStr"><is><t/></is></c>', true],
    ['<c r="B2" t="b"><f aca="false">TRUE()</f><v>1</v></c>', true],
    ['<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', false],
    ['<c s="3" r="B2"><v>1</v></c>', false],
    ["<c r='B2'><v>1</v></c>", false],
    ["<c><v>1</v></c>", false],
    ['<c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>', false],
    ['<c r="C2"><v>1</v></c><c r="B2"><v>2</v></c>', false],
    ['<c r="B3"><v>1</v></c>', false],
    ['<c r="b2"><v>1</v></c>', false],
    ['<c r="XFE2"><v>1</v></c>', false],
    ['<c r="B2"><v>1<!-- 2 --></v></c>', false],
    ['<c r="B2"><v><![CDATA[1]]></v></c>', false],
    ['<c r="B2" xmlns="urn:another"><v>1</v></c>', false],
    ['<x:c xmlns:x="urn:another" r="B2"/>', false],
    ['<c r="B2"><v>1</v>', false],
    ['<c r="B2" s="1" s="2"><v>1</v></c>', false],
    [`<c r="B2" t="str"><v>${"x".repeat(1 << 18)}</v></c>`, false],
  ];

  const sheetOf = (row: string): string =>
    `<?xml version="1.0"?>\n<worksheet xmlns="urn:main"><sheetData>${row}</sheetData><pageMargins left="0"/></worksheet>`;

  it.each(cells)("reads %s as its elements are, or leaves it to them", (cell, isScanned) => {
    for (const by of ["node", "pane"] as const) {
      const text = sheetOf(`<row r="2">${cell}</row>`);
      expect(scanned(text, by, new ReadBefore())).toEqual(isScanned ? takenApart(text) : null);
    }
  });

  it.each([
    ['<row r="2" spans="1:2" ht="15" hidden="1" customHeight="1" x14ac:dyDescent="0.25"/>', true],
    ['<row r="2" customHeight="1" hidden="1"><c r="B2"/></row><row r="4"/>', true],
    ['<row r="2"/><row r="2"/>', false],
    ['<row r="3"/><row r="2"/>', false],
    ['<row r="2" ht="1" ht="2"/>', false],
    ["<row/>", false],
    ['<row r="1048577"/>', false],
    ['<row r="2"/>\n', false],
    ["<!-- none --><row r='2'/>", false],
  ])("reads rows %s as they are, or leaves them", (rows, isScanned) => {
    const text = sheetOf(rows);
    expect(scanned(text, "node", new ReadBefore())).toEqual(isScanned ? takenApart(text) : null);
  });

  it.each([
    ["in a comment", (text: string) => text.replace("<sheetData>", "<!--$&").replace("</sheetData>", "$&-->")],
    ["for another program", (text: string) => text.replace("<sheetData>", "<?x $&").replace("</sheetData>", "$&?>")],
    ["hidden by a comment", (text: string) => text.replace("<sheetData>", "<!--<sheetData></sheetData>--><sheetData>")],
    ["twice", (text: string) => text.replace("<sheetData>", "<sheetData/><sheetData>")],
    ["of another name", (text: string) => text.replaceAll("worksheet", "x:worksheet")],
    ["in another element", (text: string) => text.replace(/<sheetData>.*<\/sheetData>/, "<other>$&</other>")],
  ])("is none whose rows are %s", (_, change) => {
    expect(scanned(change(sheetOf('<row r="2"><c r="B2"><v>1</v></c></row>')), "node", new ReadBefore())).toBeNull();
  });

  it("is none whose rows stand in another element, though all around them is as it was of one before", () => {
    const before = new ReadBefore();
    const rows = '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>';
    const sheet = (inside: string): string => `<worksheet xmlns="urn:main">${inside}</worksheet>`;
    expect(scanned(sheet(`${rows}<other></other>`), "node", before)).not.toBeNull();
    expect(scanned(sheet(`<other>${rows}</other>`), "node", before)).toBeNull();
  });

  /** What is put into a sheet, or takes the place of so many letters of it. */
  const pieces = [
    ...[
      "",
      " ",
      "&amp;",
      "&#65;",
      "&x;",
      "é",
      "𝄞",
      '"',
      "'",
      "<",
      ">",
      "/",
      "=",
      "1",
      "A",
      "r",
      "</c>",
      "</row>",
      "<v/>",
    ],
    ...[
      "<!-- x -->",
      "<![CDATA[x]]>",
      ' cm="1"',
      ' ph="1"',
      ' t="b"',
      ' s="2"',
      "<v>2</v>",
      '<c r="ZZ9"/>',
      "<f>1+1</f>",
    ],
    ...['<row r="5"/>', "<sheetData>", "</sheetData>", "\n", '<x:c xmlns:x="urn:x"/>', ' xmlns="urn:x"', "_x0041_"],
  ];
  const change = fc.record({
    at: fc.nat(),
    instead: fc.nat(9),
    piece: fc.constantFrom(...pieces),
    atTag: fc.boolean(),
  });

  const applied = (
    text: string,
    { at, instead, piece, atTag }: { at: number; instead: number; piece: string; atTag: boolean },
  ): string => {
    const any = at % (text.length + 1);
    const place = atTag ? Math.max(0, text.indexOf("<", any)) : any;
    return text.slice(0, place) + piece + text.slice(place + (atTag ? 0 : instead));
  };

  it("says what its elements say, whatever was written into it, or is left to them", () => {
    const before = new ReadBefore();
    const seen = { scanned: 0, left: 0, failed: 0 };
    // Rows enough that a change may hit any part of them, and few enough that many may be tried.
    const short = sheets.map((text) => text.replace(/(<row r="1[2-9]".*<\/row>)(?=<\/sheetData>)/s, ""));
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(change, { maxLength: 3 }),
        fc.constantFrom("node" as const, "pane" as const),
        (which, changes, by) => {
          const text = changes.reduce(applied, short[which % short.length] ?? "");
          const found = scanned(text, by, before);
          if (found === null) seen.left++;
          else {
            expect(found).toEqual(takenApart(text));
            if (typeof found === "string") seen.failed++;
            else seen.scanned++;
          }
        },
      ),
      { numRuns: Number(process.env["SHEETS"] ?? 600), seed: 2024 },
    );
    expect(seen.scanned).toBeGreaterThan(100);
    expect(seen.left).toBeGreaterThan(100);
    expect(seen.failed).toBeGreaterThan(0);
  });
});
