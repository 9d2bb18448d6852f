import type { RawCell, RawWorkbook } from "../../src/workbook/blocks/raw";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { partOf, partsOf, withParts } from "../support/fileParts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Foreign {
  readonly sheet: string;
  /** What the name TD_X refers to. */
  readonly refersTo?: string;
  readonly workbook?: string;
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

/** A file that another program might have saved: one sheet, one name of ours. */
async function foreign({ sheet, refersTo = "Sheet1!$A$1:$C$3", workbook, parts = {} }: Foreign): Promise<Uint8Array> {
  const empty = await XlsxHost.create().save();
  const names = `</sheets><definedNames><definedName name="TD_X">${refersTo}</definedName></definedNames>`;
  return withParts(empty, {
    "xl/worksheets/sheet1.xml": sheet,
    "xl/workbook.xml": workbook ?? partOf(empty, "xl/workbook.xml").replace("</sheets>", names),
    ...parts,
  });
}

const read = async (file: Foreign): Promise<RawWorkbook> => (await XlsxHost.open(await foreign(file))).read();
const worksheet = (rows: string, rest = ""): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;

const cellsOf = (book: RawWorkbook): readonly (readonly RawCell[])[] => book.blocks.get("TD_X")?.cells ?? [];
const empty = { value: null };

test("cells of every type are read as what they are", async () => {
  const book = await read({
    sheet: worksheet(
      `<row r="1"><c r="A1"><v>1.5E2</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c></row>` +
        `<row r="2"><c r="A2" t="str"><f>A1&amp;""</f><v>1 &lt; 2</v></c><c r="B2" t="d"><v>2024-02-03</v></c><c r="C2" t="n"/></row>` +
        `<row r="3"><c r="A3" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>no</t></rPh></is></c><c r="B3"><v>x</v></c></row>`,
    ),
  });
  expect(cellsOf(book)).toEqual([
    [{ value: 150 }, { value: true }, { value: { error: "#REF!" } }],
    [{ value: "1 < 2", formula: 'A1&""' }, { value: 45_325 }, empty],
    [{ value: "a b" }, { value: "x" }, empty],
  ]);
});

test("a prefix on every element, and cells and rows without an address, are read alike", async () => {
  const rows = `<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r="3"><x:c r="B3"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row>`;
  const book = await read({ sheet: `<x:worksheet xmlns:x="${main}"><x:sheetData>${rows}</x:sheetData></x:worksheet>` });
  expect(cellsOf(book).map((row) => row.map(({ value }) => value))).toEqual([
    [1, 2, null],
    [null, null, null],
    [null, 3, 4],
  ]);
});

test("every cell of a shared and of an array formula has its formula", async () => {
  const book = await read({
    sheet: worksheet(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>0</v></c><c r="B1"><f t="array" ref="B1:C1">ROW(A1:A2)</f><v>1</v></c><c r="C1"><v>2</v></c></row>` +
        `<row r="2"><c r="A2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>0</v></c><c r="B3"><f>=A1</f><v>0</v></c></row>`,
    ),
  });
  expect(cellsOf(book).map((row) => row.map(({ formula }) => formula))).toEqual([
    ["B1*$C$1", "ROW(A1:A2)", "ROW(A1:A2)"],
    ["B2*$C$1", undefined, undefined],
    ["B3*$C$1", "A1", undefined],
  ]);
});

test("what lies hidden under a merge is not read", async () => {
  const row = (r: number): string => ["A", "B", "C"].map((c) => `<c r="${c}${r}"><v>${r}</v></c>`).join("");
  const book = await read({
    sheet: worksheet(
      [1, 2, 3].map((r) => `<row r="${r}">${row(r)}</row>`).join(""),
      `<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`,
    ),
  });
  expect(cellsOf(book).map((cells) => cells.map(({ value }) => value))).toEqual([
    [1, null, 1],
    [null, null, 2],
    [3, 3, 3],
  ]);
});

test("dates that count from 1904 become dates that count from 1900, and other numbers stay", async () => {
  const bytes = await foreign({
    sheet: worksheet(
      `<row r="1"><c r="A1" s="1"><v>43863</v></c><c r="B1"><v>43863</v></c><c r="C1" s="2"><v>43863</v></c></row>`,
    ),
  });
  const styles = partOf(bytes, "xl/styles.xml")
    .replace("<fonts", `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;day&quot; #,##0"/></numFmts><fonts`)
    .replace("</cellXfs>", `<xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>`);
  const workbook = partOf(bytes, "xl/workbook.xml").replace("<workbookPr ", `<workbookPr date1904="1" `);
  const host = await XlsxHost.open(withParts(bytes, { "xl/styles.xml": styles, "xl/workbook.xml": workbook }));
  expect(cellsOf(await host.read())[0]).toEqual([{ value: 45_325 }, { value: 43_863 }, { value: 43_863 }]);
});

test.each(["#REF!", "Sheet1!#REF!", "'Không có'!$A$1", "Sheet1!$A$1,Sheet1!$B$2", "Sheet1!$A:$XFD"])(
  "a name that refers to %s is told as broken",
  async (refersTo) => {
    const book = await read({ sheet: worksheet(""), refersTo });
    expect([book.broken, [...book.blocks.keys()]]).toEqual([["TD_X"], []]);
  },
);

test("a block longer than the used part of its sheet has empty cells beyond it", async () => {
  const book = await read({ sheet: worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`) });
  expect(cellsOf(book)).toEqual([
    [{ value: 1 }, empty, empty],
    [empty, empty, empty],
    [empty, empty, empty],
  ]);
});

test("names of one sheet's scope and names of others are left out", async () => {
  const bytes = await foreign({ sheet: worksheet("") });
  const names = `<definedName name="TD_X" localSheetId="0">Sheet1!$A$9</definedName><definedName name="Y">Sheet1!$A$1</definedName>`;
  const workbook = partOf(bytes, "xl/workbook.xml").replace("<definedNames>", `<definedNames>${names}`);
  const { blocks, broken } = await (await XlsxHost.open(withParts(bytes, { "xl/workbook.xml": workbook }))).read();
  expect([[...blocks.keys()], blocks.get("TD_X")?.range.rows, broken]).toEqual([["TD_X"], 3, []]);
});

test("a sheet that is a chart, and parts whose names differ in case, are borne with", async () => {
  const bytes = await foreign({ sheet: worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`) });
  const host = await XlsxHost.open(
    withParts(bytes, {
      "xl/workbook.xml": partOf(bytes, "xl/workbook.xml").replace(
        "<sheets>",
        `<sheets><sheet name="Biểu đồ" sheetId="9" r:id="rId9"/>`,
      ),
      "xl/_rels/workbook.xml.rels": partOf(bytes, "xl/_rels/workbook.xml.rels")
        .replace("worksheets/sheet1.xml", "Worksheets/Sheet1.xml")
        .replace(
          "</Relationships>",
          `<Relationship Id="rId9" Type="${relations}/chartsheet" Target="/xl/chartsheets/sheet1.xml"/></Relationships>`,
        ),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
    }),
  );
  const book = await host.read();
  expect(book.sheets.map(({ name }) => name)).toEqual(["Biểu đồ", "Sheet1"]);
  expect(cellsOf(book)[0]?.[0]).toEqual({ value: 1 });
});

test("text typed in decomposed letters is read as typed, for the formulas beside it see it so", async () => {
  const book = await read({
    sheet: worksheet(`<row r="1"><c r="A1" t="str"><v>${"Đạt".normalize("NFD")}</v></c></row>`),
  });
  expect(cellsOf(book)[0]?.[0]).toEqual({ value: "Đạt".normalize("NFD") });
});

test("overwriting the first cell of a shared formula leaves the others their formula", async () => {
  const host = await XlsxHost.open(
    await foreign({
      sheet: worksheet(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>0</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>0</v></c></row>`,
      ),
    }),
  );
  const blocks = [{ row: 0, column: 0, contents: [[5]] }];
  await host.apply({ sheets: [{ action: "update", name: "Sheet1", blocks, links: [] }], names: [] });
  expect(cellsOf(await host.read()).map(([cell]) => cell)).toEqual([
    { value: 5 },
    { value: 0, formula: "B2+1" },
    empty,
  ]);
});

test.each([0, 1])("overwriting cell %i of an array formula leaves the rest of it a formula", async (column) => {
  const host = await XlsxHost.open(
    await foreign({
      sheet: worksheet(
        `<row r="1"><c r="A1"><f t="array" ref="A1:B1">D1:E1</f><v>0</v></c><c r="B1"><v>0</v></c></row>`,
      ),
    }),
  );
  const blocks = [{ row: 0, column, contents: [[5]] }];
  await host.apply({ sheets: [{ action: "update", name: "Sheet1", blocks, links: [] }], names: [] });
  const expected = [0, 1].map((at) =>
    at === column ? { value: 5 } : { value: 0, formula: `INDEX(D1:E1,1,${at + 1})` },
  );
  expect(cellsOf(await host.read())[0]?.slice(0, 2)).toEqual(expected);
});

test("a cell that was not there takes the look of its row, else of its column", async () => {
  const sheet = `<worksheet xmlns="${main}"><cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/><row r="2" s="2"/></sheetData></worksheet>`;
  const host = await XlsxHost.open(await foreign({ sheet }));
  const blocks = [{ row: 0, column: 0, contents: [[1, 1], [1, 1]] }]; // prettier-ignore
  await host.apply({ sheets: [{ action: "update", name: "Sheet1", blocks, links: [] }], names: [] });
  const written = partOf(await host.save(), "xl/worksheets/sheet1.xml");
  const styles = ["A1", "B1", "A2", "B2"].map(
    (address) => new RegExp(`<c r="${address}"(?: s="(\\d)")?`).exec(written)?.[1],
  );
  expect(styles).toEqual(["2", "2", undefined, "1"]);
});

test("merges and names that would take for ever to go through are refused", async () => {
  const merges = `<mergeCells>${'<mergeCell ref="A1:B1048576"/>'.repeat(101)}</mergeCells>`;
  await expect(read({ sheet: worksheet("", merges) })).rejects.toMatchObject({ code: "fileSuspicious" });
  const bytes = await foreign({ sheet: worksheet(""), refersTo: "Sheet1!$A$1:$A$1000000" });
  const names = [1, 2, 3, 4].map((n) => `<definedName name="TD_Y${n}">Sheet1!$A$1:$A$1000000</definedName>`).join("");
  const workbook = partOf(bytes, "xl/workbook.xml").replace("<definedNames>", `<definedNames>${names}`);
  const host = await XlsxHost.open(withParts(bytes, { "xl/workbook.xml": workbook }));
  await expect(host.read()).rejects.toMatchObject({ code: "fileTooLarge" });
});

test("a cell that is written over keeps nothing of what it was but its look", async () => {
  const row = `<row r="1"><c r="A1" s="1" t="s" cm="1" vm="2"><v>0</v></c><c r="B1" t="b"><f>TRUE</f><v>1</v></c><c r="C1"><v>9</v></c></row>`;
  const host = await XlsxHost.open(await foreign({ sheet: worksheet(row) }));
  const blocks = [{ row: 0, column: 0, contents: [[5, "chữ", ""]] }];
  await host.apply({ sheets: [{ action: "update", name: "Sheet1", blocks, links: [] }], names: [] });
  const written = partOf(await host.save(), "xl/worksheets/sheet1.xml");
  expect(/<row.*<\/row>/.exec(written)?.[0]).toBe(
    `<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" t="inlineStr"><is><t>chữ</t></is></c><c r="C1"/></row>`,
  );
});

test("the order of calculation is left to Excel, as it may name cells without a formula now", async () => {
  const bytes = await foreign({ sheet: worksheet(`<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>`) });
  const relation = `<Relationship Id="rId9" Type="${relations}/calcChain" Target="calcChain.xml"/></Relationships>`;
  const declared = `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`;
  const host = await XlsxHost.open(
    withParts(bytes, {
      "xl/_rels/workbook.xml.rels": partOf(bytes, "xl/_rels/workbook.xml.rels").replace("</Relationships>", relation),
      "[Content_Types].xml": partOf(bytes, "[Content_Types].xml").replace("</Types>", declared),
      "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
    }),
  );
  const blocks = [{ row: 0, column: 0, contents: [[5]] }];
  await host.apply({ sheets: [{ action: "update", name: "Sheet1", blocks, links: [] }], names: [] });
  const parts = partsOf(await host.save());
  expect(Object.entries(parts).filter(([name, text]) => `${name}${text}`.includes("calcChain"))).toEqual([]);
});
