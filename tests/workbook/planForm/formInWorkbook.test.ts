import type { WorkbookHost } from "../../../src/actions/workbookHost";
import type { Plan } from "../../../src/plan/plan";
import { planFormTexts } from "../../../src/locale/planForm/texts";
import { planFormSheet } from "../../../src/workbook/planForm/planFormSheet";
import { findForm } from "../../../src/workbook/planForm/readFormBlocks";
import { readForm, type ReadForm } from "../../../src/workbook/planForm/readForm";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { bothHosts, stopExcels } from "../../support/bothHosts";
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
