import { check } from "../../src/actions/check/check";
import type { CheckOutcome, FoundCell } from "../../src/actions/run/outcomes";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { units } from "../../src/sample/sampleYear";
import { toA1 } from "../../src/sheet/a1";
import { readBlocks } from "../../src/workbook/reading/readFigures";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { recalculate } from "../support/libreOffice";
import { editInLibreOffice, text } from "../support/libreOfficeEdit";
import { endOfYear, firstUnits, sampleFile } from "../support/sampleBook";

const sheet = "09 Trung tâm Phục vụ hành chính";
const renamed = "TT HCC (bà Gấm)";

const checked = async (bytes: Uint8Array): Promise<CheckOutcome> =>
  done(await check(await XlsxHost.open(bytes), { writeSheet: false }, endOfYear));

/** Where the rows and columns that people move stand in the file as it was made. */
async function positions(bytes: Uint8Array) {
  const figures = readBlocks(await (await XlsxHost.open(bytes)).read()).get("TD_U09_FIGURES");
  const [one, other] = [figures?.rows.get("DV-VB"), figures?.rows.get("DV-CT")];
  const column = figures?.columns.get("D2.value");
  if (figures === undefined || one === undefined || other === undefined || column === undefined)
    throw new Error("the sample has no such cells");
  return { keyRow: figures.range.row, one, other, column };
}

/** As a person works: protection off, the sheet renamed, three rows above the figures, two rows swapped, a column more, protection on. */
const edits = ({ keyRow, one, other, column }: Awaited<ReturnType<typeof positions>>): readonly string[] => {
  const [first, second] = [one + 3, other + 3];
  const move = (from: number, to: number): readonly string[] => [
    `target = sheet.getCellByPosition(0, ${to}).CellAddress`,
    `sheet.moveRange(target, sheet.getCellRangeByPosition(0, ${from}, 100, ${from}).RangeAddress)`,
  ];
  return [
    `sheet = doc.Sheets.getByName(${text(sheet)})`,
    `sheet.unprotect("")`,
    `sheet.Name = ${text(renamed)}`,
    `sheet.Rows.insertByIndex(${keyRow - 2}, 3)`,
    ...move(first, 300),
    ...move(second, first),
    ...move(300, second),
    `sheet.Columns.insertByIndex(${column}, 1)`,
    `sheet.protect("")`,
  ];
};

/** Where a cell of the sheet has gone. */
const moved = (cell: FoundCell | null, at: Awaited<ReturnType<typeof positions>>): FoundCell | null => {
  if (cell?.sheet !== sheet) return cell;
  const swapped = cell.row === at.one ? at.other : cell.row === at.other ? at.one : cell.row;
  const row = swapped >= at.keyRow - 2 ? swapped + 3 : swapped;
  const column = cell.column >= at.column ? cell.column + 1 : cell.column;
  return { sheet: renamed, address: toA1({ row, column }), row, column };
};

const withMoved = <T extends { readonly cell: FoundCell | null }>(
  items: readonly T[],
  at: Awaited<ReturnType<typeof positions>>,
): readonly T[] => items.map((item) => ({ ...item, cell: moved(item.cell, at) }));

describe("a workbook that people went on with in LibreOffice", () => {
  it("checks the same after LibreOffice opened, recalculated and saved it", async () => {
    const before = await checked(await sampleFile());
    const [saved] = await recalculate([{ name: "năm.xlsx", bytes: await sampleFile() }]);
    const after = await checked(saved?.bytes ?? new Uint8Array());
    expect(before.findings.length).toBeGreaterThan(40);
    expect(after.findings).toEqual(before.findings);
    expect(after.results).toEqual(before.results);
    expect(after.units).toEqual(before.units);
  });

  it("has no damage after it went through .ods and .xls, but for a sheet that was copied, which is told", async () => {
    const through = (ending: string, filter: string): readonly string[] => [
      `storing(0).Value = ${text(filter)}`,
      `other = Left(doc.URL, InStr(doc.URL, "in.") + 2) & ${text(ending)}`,
      `doc.storeToURL(other, storing())`,
      `doc.close(True)`,
      `doc = StarDesktop.loadComponentFromURL(other, "_blank", 0, opening())`,
    ];
    const host = await firstUnits(2).file();
    done(await makeShortlist(host, "D1", endOfYear));
    done(await check(host, { writeSheet: true }, endOfYear));
    const small = await host.save();
    const saved = await editInLibreOffice(small, [
      `Dim storing(0) As New com.sun.star.beans.PropertyValue`,
      `storing(0).Name = "FilterName"`,
      ...through("ods", "calc8"),
      ...through("xls", "MS Excel 97"),
      `doc.Sheets.copyByName(${text("01 Phòng Tổng hợp")}, ${text("Bản chép")}, 2)`,
    ]);
    const { findings } = await checked(saved);
    const told = findings.filter(({ code }) => /^(formula|anchor|sheet|calculation)\./.test(code));
    expect(told.map(({ code, cell }) => `${code} ${cell?.sheet}`)).toEqual(["sheet.copied Bản chép"]);
  });

  it("checks the same with a sheet renamed, rows and a column inserted and two targets swapped", async () => {
    const bytes = await sampleFile();
    const at = await positions(bytes);
    const before = await checked(bytes);
    const edited = await editInLibreOffice(bytes, edits(at));
    expect(await positions(edited)).toEqual({
      keyRow: at.keyRow + 3,
      one: at.other + 3,
      other: at.one + 3,
      column: at.column + 1,
    });
    const after = await checked(edited);
    expect(before.findings.filter(({ unit }) => unit === "U09").length).toBeGreaterThan(4);
    expect(after.findings).toEqual(withMoved(before.findings, at));
    expect(after.results).toEqual(withMoved(before.results, at));
  });

  it("needs no mending by a second set-up, which leaves its sheets where they are", async () => {
    const bytes = await sampleFile();
    const edited = await editInLibreOffice(bytes, edits(await positions(bytes)));
    const host = await XlsxHost.open(edited);
    const before = done(await check(host, { writeSheet: false }, endOfYear));
    const sheets = (await host.read()).sheets.map(({ name }) => name);
    expect(sheets).toContain(renamed);
    const again = done(await setUp(host, { plan: bundledPlan, units }, endOfYear));
    expect(again.made).toEqual([]);
    expect(again.repaired).toEqual([]);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(sheets);
    const after = done(await check(host, { writeSheet: false }, endOfYear));
    expect(after.findings).toEqual(before.findings);
    expect(after.results).toEqual(before.results);
  });
});
