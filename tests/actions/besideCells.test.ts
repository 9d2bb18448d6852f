import { check } from "../../src/actions/check/check";
import { mend } from "../../src/actions/check/mend";
import { setUp } from "../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { Book } from "../../src/workbench/host/model/book";
import type { NodeStandIn } from "../../src/workbench/host/hostNode";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { startExcel, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { partOf, withParts } from "../support/fileParts";
import { endOfYear } from "../support/sampleBook";
import { typeAt } from "../support/typeAt";

const codes = ["sheet.copied", "sheet.unprotected", "calculation.manual"];

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

/** Of each sheet that is there: whether it is protected, and what it allows. */
const protections = (model: Book) => model.sheets.map(({ name, protection }) => ({ name, protection }));

const open = (standIn: NodeStandIn, names: readonly string[]): Promise<void> =>
  standIn.Excel.run(async ({ workbook }) => {
    for (const name of names) workbook.worksheets.getItem(name).protection.unprotect();
    await workbook.context.sync();
  });

describe("sheets that stand open", () => {
  it("are told once and protected as before by the mend or by set-up, each as its kind allows; a sheet of people's own is not", async () => {
    const { host, standIn } = await startExcel();
    await made(host);
    done(await makeShortlist(host, "D1", endOfYear));
    // The empty sheet with which Excel begins is nobody's of ours, and stands open.
    const before = protections(standIn.model);
    const ours = before.flatMap(({ name, protection }) => (protection === null ? [] : [name]));
    expect(before.length - ours.length).toBe(1);

    await open(standIn, ["01 Phòng Một"]);
    const one = await found(host);
    expect(one.map(({ code, severity, cell, numbers }) => [code, severity, cell?.sheet, numbers])).toEqual([
      ["sheet.unprotected", "warning", "01 Phòng Một", { name: "01 Phòng Một" }],
    ]);
    await open(
      standIn,
      ours.filter((name) => name !== "01 Phòng Một"),
    );
    // Each check that is written protects its own sheet, on which no formula stands.
    expect((await found(host)).map(({ numbers }) => numbers)).toEqual([{ name: ours[0], count: ours.length - 1 }]);
    expect(done(await mend(host, one, endOfYear))).toMatchObject({ mended: 1, skipped: [], cells: [] });
    expect(protections(standIn.model)).toEqual(before);
    expect(await found(host)).toEqual([]);

    await open(standIn, ours);
    await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "D1.status", "gõ đè"]]);
    const { plan, units } = { plan: bundledPlan, units: [{ code: "U01", name: "Phòng Một" }] };
    const { repaired } = done(await setUp(host, { plan, units }, endOfYear));
    expect([...repaired].sort()).toEqual([...ours].sort());
    expect(protections(standIn.model)).toEqual(before);
  });
});

describe("a file", () => {
  it("of which a sheet is open is told so, and set-up protects it with the password that is asked for", async () => {
    const host = await made(XlsxHost.create());
    const file = await host.save();
    const part = "xl/worksheets/sheet2.xml";
    const opened = partOf(file, part).replace(/<sheetProtection [^>]*\/>/u, "");
    const again = await XlsxHost.open(withParts(file, { [part]: opened }));
    expect((await found(again)).map(({ code }) => code)).toEqual(["sheet.unprotected"]);
    const input = { plan: bundledPlan, units: [{ code: "U01", name: "Phòng Một" }], password: "thi dua" };
    done(await setUp(again, input, endOfYear));
    expect(await found(again)).toEqual([]);
    const said = (text: string) =>
      /<sheetProtection [^>]*>/u
        .exec(text)?.[0]
        .replace(/ (password|hashValue|saltValue|algorithmName|spinCount)="[^"]*"/gu, "");
    expect(said(partOf(await again.save(), part))).toBe(said(partOf(file, part)));
    expect(partOf(await again.save(), part)).toMatch(/<sheetProtection [^>]*password=/u);
  });

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
