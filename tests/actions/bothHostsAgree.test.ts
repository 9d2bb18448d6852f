import { check } from "../../src/actions/check/check";
import { mend } from "../../src/actions/check/mend";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { jsonReport } from "../../src/cli/jsonReport";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { expectSame } from "../support/expectSame";
import { endOfYear, fillSample, sampleYear } from "../support/sampleBook";

afterAll(stopExcels);

/** Every cell of every block: its formula, or what it holds. */
const contents = ({ blocks }: RawWorkbook): ReadonlyMap<string, unknown> =>
  new Map(
    [...blocks].map(([name, { sheet, range, cells }]) => [
      name,
      { sheet, range, cells: cells.map((row) => row.map(({ formula, value }) => formula ?? value)) },
    ]),
  );

/** Numbers of fifteen digits: the engines' last digit differs. */
const shown = ({ blocks }: RawWorkbook): ReadonlyMap<string, unknown> =>
  new Map(
    [...blocks].map(([name, { cells }]) => [
      name,
      cells.map((row) =>
        row.map(({ value }) =>
          typeof value === "number" ? Number(value.toPrecision(14)) : value === "" ? null : value,
        ),
      ),
    ]),
  );

/** The main job in a workbook into which a year was entered: check, mend what is certain, check again, make the three lists. */
async function mainJob(host: WorkbookHost) {
  const entered = await host.read();
  const first = done(await check(host, { writeSheet: true }, endOfYear));
  const mended = done(await mend(host, first.findings, endOfYear));
  const second = done(await check(host, { writeSheet: true }, endOfYear));
  const reports: unknown[] = [jsonReport(first, null)];
  for (const { id } of bundledPlan.periods) {
    reports.push(jsonReport(second, done(await makeShortlist(host, id, endOfYear))));
  }
  return { entered, mended, reports, left: await host.read() };
}

describe("the main job in Excel and on a file", () => {
  let excel: Awaited<ReturnType<typeof mainJob>>;
  let file: Awaited<ReturnType<typeof mainJob>>;

  beforeAll(async () => {
    excel = await mainJob((await sampleYear.excel()).host);
    file = await mainJob(await fillSample(XlsxHost.create()));
  });

  it("gives the same results, findings and lists", () => {
    expect(file.reports).toHaveLength(4);
    expectSame(excel.reports, file.reports);
    expect(excel.mended).toEqual(file.mended);
    expect(file.mended.mended).toBeGreaterThan(1);
  });

  it("leaves the same sheets, and the same contents at the same places", () => {
    // The empty sheet that a new workbook of Excel comes with is a person's: it stays, last.
    const own = { name: "Sheet1", visibility: "visible", protected: false, begins: ["", "", "", ""] };
    const sheets = (raw: RawWorkbook) => raw.sheets.map((sheet) => ({ ...sheet, id: undefined }));
    expect(sheets(excel.entered)).toEqual([...file.entered.sheets, own]);
    expect(sheets(excel.left)).toEqual([...file.left.sheets, own]);
    expectSame(contents(excel.entered), contents(file.entered));
    expectSame(contents(excel.left), contents(file.left));
  });

  it("shows the same: what a file carries is what the engine behind Office.js calculates", () => {
    expectSame(shown(excel.entered), shown(file.entered));
    expectSame(shown(excel.left), shown(file.left));
  });
});
