import { conditionalLooks } from "../../src/workbench/grid/conditionalLooks";
import { CellViews } from "../../src/workbench/grid/cellView";
import { paneCells } from "../../src/workbench/grid/paneCells";
import { layOut } from "../../src/workbench/grid/sheetLayout";
import { paneFrames } from "../../src/workbench/grid/viewport";
import { OoxmlError } from "../../src/ooxml/ooxml";
import { openBook } from "../../src/workbench/file/openBook";
import { saveBook } from "../../src/workbench/file/saveBook";
import { Book } from "../../src/workbench/host/model/book";
import { expandNames } from "../../src/workbench/host/model/formula/expandNames";
import { IncrementalEngine } from "../../src/workbench/host/model/calculation/incrementalEngine";
import { UniverEngine } from "../../src/workbench/host/model/calculation/univerEngine";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { partOf, withParts } from "../support/fileParts";
import { newSheet } from "../xlsx/changes";

const part = "xl/worksheets/sheet1.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const cell = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>`;

let plain: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const host = XlsxHost.create();
  await host.apply({ sheets: [newSheet("Một")], names: [] });
  plain = await host.save();
});

/** The file with one sheet of these rows, and what stands before and behind them. */
const bookWith = (before: string, rows: string, behind = "", names = ""): Uint8Array =>
  withParts(plain, {
    [sheetOf(plain)]: `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    "xl/workbook.xml": partOf(plain, "xl/workbook.xml")
      .replace(/<definedNames>.*<\/definedNames>/s, "")
      .replace(
        "</sheets>",
        `</sheets><definedNames><definedName name="Minh">Một!$A$1</definedName>${names}</definedNames>`,
      ),
  });
const sheetOf = (bytes: Uint8Array): string =>
  /Target="\/?(?:xl\/)?(worksheets\/[^"]+)"/
    .exec(partOf(bytes, "xl/_rels/workbook.xml.rels"))?.[1]
    ?.replace(/^/, "xl/") ?? part;

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** Opens, calculates, draws what a person sees first, and saves; gives how many cells are drawn. */
async function shown(bytes: Uint8Array): Promise<number> {
  const book = new Book(new IncrementalEngine(new UniverEngine()));
  try {
    openBook(bytes, book);
    await book.calculate();
    const sheet = book.activeSheet;
    const layout = layOut(sheet, { row: 0, column: 0 });
    const views = new CellViews(sheet, await conditionalLooks(book, sheet));
    const frames = paneFrames(layout, sheet.freeze, { x: 0, y: 0, width: 1200, height: 800 });
    const drawn = frames.reduce((sum, { visible }) => sum + paneCells(sheet, layout, views, visible).length, 0);
    saveBook(book);
    return drawn;
  } finally {
    book.dispose();
  }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "shown",
    (error: unknown) => {
      if (error instanceof OoxmlError) return error.code;
      throw error;
    },
  );

describe("a workbook that would keep the workbench busy for ever", () => {
  const rule = (sqref: string, index: number): string =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="${index + 1}"><formula>$A1&gt;${index}</formula></cfRule></conditionalFormatting>`;
  const bar = `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF0000FF"/></dataBar></cfRule></conditionalFormatting>`;
  const validation = `<dataValidation type="whole" sqref="A:XFD"><formula1>1</formula1></dataValidation>`;
  const view = (pane: string): string =>
    `<sheetViews><sheetView workbookViewId="0"><pane ${pane} state="frozen"/></sheetView></sheetViews>`;

  const survived: readonly (readonly [string, () => Uint8Array])[] = [
    ["frozen panes of 10⁹", () => bookWith(view(`xSplit="1000000000" ySplit="1000000000"`), cell)],
    ["frozen panes that are no numbers", () => bookWith(view(`xSplit="-3.5" ySplit="NaN"`), cell)],
    [
      "3,000 rules over the whole sheet",
      () =>
        bookWith(
          "",
          cell,
          times(3000, (index) => rule("A1:XFD1048576", index)),
        ),
    ],
    [
      "a rule over a thousand whole columns",
      () => bookWith("", cell, rule(times(1000, () => "A1:XFD1048576 ").trim(), 0)),
    ],
    ["a bar over the whole sheet", () => bookWith("", cell, bar)],
    [
      "300,000 widths",
      () => bookWith(`<cols>${times(200_000, () => `<col min="1" max="16384" width="9"/>`)}</cols>`, cell),
    ],
    [
      "widths and heights of 10³⁰⁸",
      () =>
        bookWith(
          `<sheetFormatPr defaultRowHeight="1e308"/><cols><col min="1" max="1e308" width="1e308"/></cols>`,
          `<row r="1" ht="1e308"><c r="A1"><v>1</v></c></row>`,
        ),
    ],
    [
      "outline levels without end",
      () =>
        bookWith(
          `<sheetFormatPr outlineLevelRow="255" outlineLevelCol="1e9"/>`,
          `<row r="1" outlineLevel="1e9"><c r="A1"><v>1</v></c></row>`,
        ),
    ],
    [
      "a merge of the whole sheet",
      () => bookWith("", cell, `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
    ],
    [
      "10,000 merges over each other",
      () =>
        bookWith(
          "",
          times(2000, (index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`),
          `<mergeCells>${times(10_000, () => `<mergeCell ref="B1:C90"/>`)}</mergeCells>`,
        ),
    ],
    [
      "validations over all columns",
      () => bookWith("", cell, `<dataValidations>${validation.repeat(5000)}</dataValidations>`),
    ],
    ["the last cell of the sheet", () => bookWith("", `${cell}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)],
    [
      "a sum of the whole sheet by a name",
      () =>
        bookWith(
          "",
          `<row r="1"><c r="A1"><v>1</v></c><c r="B2"><f>SUM(Het)</f></c></row>`,
          "",
          `<definedName name="Het">Hai!$A$1:$XFD$1048576</definedName>`,
        ),
    ],
    [
      "40,000 names",
      () =>
        bookWith(
          "",
          `<row r="1"><c r="A1"><f>1+Minh</f></c></row>`,
          "",
          times(40_000, (index) => `<definedName name="Ten_${index}">Một!$A$1</definedName>`),
        ),
    ],
    [
      "names that are none",
      () =>
        bookWith(
          "",
          cell,
          "",
          `<definedName name="A1">1</definedName><definedName name="Minh">2</definedName><definedName name="x y">3</definedName>`,
        ),
    ],
  ];

  it.each(survived)("is shown: %s", async (_, make) => {
    const drawn = await shown(make());
    expect(drawn).toBeGreaterThan(0);
    // No more than the screen has room for, covered cells and all four windows told.
    expect(drawn).toBeLessThan(20_000);
  });

  const refused: readonly (readonly [string, string, () => Uint8Array])[] = [
    ["a row numbered 9·10¹⁵", "corrupt", () => bookWith("", `<row r="9000000000000000"><c><v>1</v></c></row>`)],
    [
      "a column beyond the last",
      "corrupt",
      () => bookWith("", `<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>`),
    ],
    [
      "25,000 merges",
      "tooLarge",
      () => bookWith("", cell, `<mergeCells>${times(25_000, () => `<mergeCell ref="B1:C2"/>`)}</mergeCells>`),
    ],
    [
      "60,000 names",
      "tooLarge",
      () =>
        bookWith(
          "",
          cell,
          "",
          times(60_000, (index) => `<definedName name="Ten_${index}">1</definedName>`),
        ),
    ],
  ];

  it.each(refused)("is refused: %s", async (_, code, make) => {
    expect(await codeOf(shown(make()))).toBe(code);
  });

  it("follows no more names of names than it can", () => {
    let asked = 0;
    const lookup = (name: string): string => {
      asked += 1;
      return Array.from({ length: 20 }, () => `${name}_`).join("+");
    };
    expect(expandNames("=Goc", "Một", lookup)).toContain("Goc");
    expect(asked).toBeLessThan(25_000);
  });
});
