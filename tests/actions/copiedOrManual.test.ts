import { check } from "../../src/actions/check/check";
import { mend } from "../../src/actions/check/mend";
import { setUp } from "../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { startExcel, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { partOf, withParts } from "../support/fileParts";
import { endOfYear } from "../support/sampleBook";

const codes = ["sheet.copied", "calculation.manual"];

const found = async (host: WorkbookHost) =>
  done(await check(host, { writeSheet: false }, endOfYear)).findings.filter(({ code }) => codes.includes(code));

const made = async <H extends WorkbookHost>(host: H): Promise<H> => {
  done(await setUp(host, { plan: bundledPlan, units: [{ name: "Phòng Một" }] }, endOfYear));
  return host;
};

afterEach(stopExcels);

describe("a workbook in Excel", () => {
  it("that is calculated when asked alone is told so and calculated by a mend, and a copied sheet is told at its tab", async () => {
    const { host, standIn } = await startExcel();
    await made(host);
    expect(await found(host)).toEqual([]);
    await standIn.Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("01 Phòng Một").copy("End");
      workbook.application.calculationMode = "Manual";
      await workbook.context.sync();
    });
    standIn.counters.reset();
    const findings = await found(host);
    expect(standIn.counters.syncs).toBe(2);
    expect(findings.map(({ code, severity, cell }) => [code, severity, cell?.sheet])).toEqual([
      ["sheet.copied", "warning", "01 Phòng Một (2)"],
      ["calculation.manual", "warning", "Mục lục"],
    ]);
    const calculate = jest.spyOn(standIn.model, "calculate");
    expect(done(await mend(host, findings, endOfYear))).toEqual({ mended: 1, skipped: [], cells: [] });
    expect(calculate).toHaveBeenCalledWith(true);
  });
});

describe("a file", () => {
  it("whose mode is manual is told so", async () => {
    const file = await (await made(XlsxHost.create())).save();
    const part = "xl/workbook.xml";
    const manual = partOf(file, part).replace("<calcPr ", '<calcPr calcMode="manual" ');
    expect(manual).toContain("manual");
    expect((await found(await XlsxHost.open(file))).map(({ code }) => code)).toEqual([]);
    const host = await XlsxHost.open(withParts(file, { [part]: manual }));
    expect((await found(host)).map(({ code }) => code)).toEqual(["calculation.manual"]);
  });
});
