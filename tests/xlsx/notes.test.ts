import { readXlsx, writeXlsx } from "hucre/xlsx";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { partOf, partsOf, withParts } from "../support/fileParts";
import { recalculate } from "../support/libreOffice";
import { change, newSheet } from "./changes";

const charts = newSheet("A").layout.charts;
const title = { row: 0, column: 0, contents: [["mới"]] };
const remade = newSheet("Kiểm tra", { charts }, { action: "replace", blocks: [title] });

/** A sheet of ours on which a person left a note at B3, with what else hangs on a sheet. */
const noted = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "Kiểm tra",
        rows: [["cũ"]],
        cells: new Map([["2,1", { value: "x", comment: { text: "Đã gọi đơn vị", author: "Thư ký" } }]]),
        tables: [{ name: "Bang1", range: "A1:A2", columns: [{ name: "cũ" }] }],
      },
    ],
  });

async function madeAgain(bytes: Uint8Array, times = 1): Promise<Uint8Array> {
  const host = await XlsxHost.open(bytes);
  for (let time = 0; time < times; time += 1) await host.apply(change(remade));
  return host.save();
}

const noteAt = async (bytes: Uint8Array | undefined): Promise<unknown> => {
  const { sheets } = await readXlsx(bytes ?? new Uint8Array());
  return sheets[0]?.cells?.get("2,1")?.comment;
};

describe("a note that a person left on a sheet that is made again", () => {
  test("stays at its cell, while what is ours is written anew and what else hung on the sheet goes", async () => {
    const [before, after] = [await noted(), await madeAgain(await noted(), 2)];
    expect(await noteAt(after)).toMatchObject({ text: "Đã gọi đơn vị" });
    expect((await readXlsx(after)).sheets[0]?.rows[0]?.[0]).toBe("mới");
    const parts = (bytes: Uint8Array, name: RegExp) => Object.keys(partsOf(bytes)).filter((part) => name.test(part));
    expect(parts(after, /comments|vmlDrawing/)).toEqual(parts(before, /comments|vmlDrawing/));
    expect(parts(after, /tables\//)).toEqual([]);
    for (const part of parts(before, /comments\d|vmlDrawing\d/)) expect(partOf(after, part)).toBe(partOf(before, part));
  });

  test("is read there by LibreOffice, too", async () => {
    const [saved] = await recalculate([{ name: "noted.xlsx", bytes: await madeAgain(await noted()) }]);
    expect(await noteAt(saved?.bytes)).toMatchObject({ text: expect.stringContaining("Đã gọi đơn vị") as unknown });
  });

  const lines = (sheet: string, row: number, rows: number) => ({
    name: "TD_LINES",
    sheet,
    range: { row, column: 0, rows, columns: 3 },
  });

  test("goes along with its line, beside a note that stays in that row", async () => {
    const comment = (text: string) => ({ value: "x", comment: { text, author: "Thư ký" } });
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Kiểm tra",
          rows: [["cũ"], ["U01"], ["U02"]],
          cells: new Map([
            ["1,1", comment("của U01")],
            ["2,1", comment("của U02")],
            ["4,1", comment("ở lại")],
          ]),
        },
      ],
      namedRanges: [{ name: "TD_LINES", range: "'Kiểm tra'!$A$1:$C$3" }],
    });
    const keys = { row: 2, column: 0, contents: [["U02"], ["khác"], ["U01"]] };
    const host = await XlsxHost.open(bytes);
    const again = newSheet("Kiểm tra", { charts }, { action: "replace", blocks: [keys] });
    await host.apply({ sheets: [again], names: [lines("Kiểm tra", 1, 4)] });
    const { sheets } = await readXlsx(await host.save());
    const notes = [...(sheets[0]?.cells ?? [])].flatMap(([at, { comment: note }]) => (note ? [[at, note.text]] : []));
    expect(notes.sort()).toEqual([
      ["2,1", "của U02"],
      ["4,1", "ở lại"],
      ["4,2", "của U01"],
    ]);
  });

  test("stays where its shape cannot be read, and the sheet is made all the same", async () => {
    const vml = "xl/drawings/vmlDrawing1.vml";
    const cells = new Map([["2,1", { value: "x", comment: { text: "Đã gọi đơn vị", author: "Thư ký" } }]]);
    const namedRanges = [{ name: "TD_LINES", range: "'Kiểm tra'!$A$1:$C$3" }];
    const sheets = [{ name: "Kiểm tra", rows: [["cũ"], [], ["khóa"]], cells }];
    const bytes = await writeXlsx({ sheets, namedRanges });
    const broken = withParts(bytes, { [vml]: partOf(bytes, vml).replace("</v:shape>", "<br></v:shape>") });
    const keys = { row: 4, column: 0, contents: [["khóa"]] };
    const noteOf = async (file: Uint8Array): Promise<string> => {
      const host = await XlsxHost.open(file);
      const again = newSheet("Kiểm tra", { charts }, { action: "replace", blocks: [keys] });
      await host.apply({ sheets: [again], names: [lines("Kiểm tra", 3, 2)] });
      return /ref="(.*?)"/.exec(partOf(await host.save(), "xl/comments1.xml"))?.[1] ?? "";
    };
    expect([await noteOf(bytes), await noteOf(broken)]).toEqual(["B5", "B3"]);
  });
});
