import type { WorkbookHost } from "../../../src/actions/port/workbookHost";
import type { Plan } from "../../../src/plan/plan";
import { planFormTexts } from "../../../src/locale/workbook/planForm/texts";
import { planFormSheet } from "../../../src/workbook/planForm/planFormSheet";
import { findForm } from "../../../src/workbook/planForm/readFormBlocks";
import { readForm, type ReadForm } from "../../../src/workbook/planForm/readForm";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { bothHosts, startExcel, stopExcels } from "../../support/bothHosts";
import { typeAt } from "../../support/typeAt";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { recalculate } from "../../support/libreOffice";
import { knownPlans } from "./plans";

const draw = async (host: WorkbookHost, plan: Plan): Promise<void> => {
  const { sheet, names } = planFormSheet(plan, planFormTexts.sheet, null);
  await host.apply({ sheets: [sheet.build("create")], names });
};

const readFrom = async (host: WorkbookHost): Promise<ReadForm | null> => {
  const form = findForm(await host.read())?.form;
  return form === null || form === undefined ? null : readForm(form);
};

afterEach(stopExcels);

describe.each(bothHosts)("the form of a plan in %s", (_, start) => {
  it.each(knownPlans)("is read back as the plan it was made of: %s", async (_name, plan) => {
    const host = await start();
    await draw(host, plan);
    expect(await readFrom(host)).toEqual({ ok: true, plan });
  });
});

describe("a form that people have moved about in", () => {
  it("is read in the order of its rows, wherever they and its columns stand, under another name of the sheet", async () => {
    const { host, standIn } = await startExcel();
    await draw(host, bundledPlan);
    const range = findForm(await host.read()) === null ? null : (await host.read()).blocks.get("TD_FORM_AWARDS")?.range;
    if (range === null || range === undefined) throw new Error("the form has awards");
    const second = range.row + 3;
    await standIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(planFormTexts.sheet);
      sheet.protection.unprotect();
      sheet.getRange("1:1").insert("Down");
      sheet.getRange(`${second + 1}:${second + 1}`).insert("Down");
      sheet.getRange("E:E").insert("Right");
      sheet.name = "Kế hoạch 2025";
      await context.sync();
    });
    await typeAt(host, [
      ["TD_FORM_AWARDS", 1, "level", "Cá nhân"],
      ["TD_FORM_AWARDS", 1, "name", "Chiến sĩ thi đua toàn quốc"],
    ]);
    const [first, ...others] = bundledPlan.awards;
    const title = {
      ...{ id: "CSTDTQ", name: "Chiến sĩ thi đua toàn quốc", level: "individual" },
      ...{ occasions: ["CN"], conditions: [] },
    };
    expect(await readFrom(host)).toEqual({ ok: true, plan: { ...bundledPlan, awards: [first, title, ...others] } });
  });
});

describe("a form that an earlier version drew up", () => {
  it("is read without the columns that have come since", async () => {
    const { host, standIn } = await startExcel();
    await draw(host, bundledPlan);
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(planFormTexts.sheet).protection.unprotect();
      for (const list of ["SCALES", "CATEGORIES", "AWARDS"]) {
        const keys = context.workbook.names.getItem(`TD_FORM_${list}`).getRange().getRow(0);
        keys.load("values");
        await context.sync();
        const isLater = (key: unknown): boolean => key === "aliases" || key === "occasions";
        keys.values = [(keys.values[0] ?? []).map((key: unknown) => (isLater(key) ? "" : key))];
      }
      const awards = context.workbook.names.getItem("TD_FORM_AWARDS");
      context.workbook.names.add("TD_FORM_TITLES", awards.getRange());
      awards.delete();
      for (const list of ["CONDITIONS", "LAWS"]) context.workbook.names.getItem(`TD_FORM_${list}`).delete();
      await context.sync();
    });
    const read = await readFrom(host);
    const awards = bundledPlan.awards.map(({ id }) => ({ id, occasions: ["CN"] }));
    expect(read).toMatchObject({ ok: true, plan: { scales: [{ id: "XL" }], awards } });
    expect(JSON.stringify(read)).not.toContain("aliases");
  });
});

describe("drawing the form", () => {
  it("takes few requests, none over a megabyte", async () => {
    const { host, standIn } = await startExcel();
    standIn.counters.reset();
    await draw(host, bundledPlan);
    expect(standIn.counters.syncs).toBeLessThanOrEqual(4);
    expect(Math.max(...standIn.counters.requests.map(({ requestBytes }) => requestBytes))).toBeLessThanOrEqual(
      1_000_000,
    );
  });
});

describe("the form of a plan in a file that LibreOffice saved again", () => {
  it("is read back as the plan it was made of", async () => {
    const files = await Promise.all(
      knownPlans.map(async ([, plan], index) => {
        const host = XlsxHost.create();
        await draw(host, plan);
        return { name: `plan${index}.xlsx`, bytes: await host.save() };
      }),
    );
    const saved = await recalculate(files);
    for (const [index, [, plan]] of knownPlans.entries()) {
      const host = await XlsxHost.open(saved[index]?.bytes ?? new Uint8Array());
      expect(await readFrom(host)).toEqual({ ok: true, plan });
    }
  });
});
