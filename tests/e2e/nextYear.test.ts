import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { planFormTexts } from "../../src/locale/workbook/planForm/texts";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { toA1 } from "../../src/sheet/a1";
import { formLayout } from "../../src/workbook/planForm/formLayout";
import { planFormSheet } from "../../src/workbook/planForm/planFormSheet";
import { shown } from "./support/shown";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

/** The cell of a target's row in the form as it is drawn first. */
function targetCell(row: number, key: string): string {
  const { names } = planFormSheet(bundledPlan, planFormTexts.sheet, null);
  const block = names.find(({ name }) => name === "TD_FORM_TARGETS");
  const column = formLayout.targets.find((one) => one.key === key);
  if (block === undefined || column === undefined) throw new Error(`the form has no ${key}`);
  return toA1({ row: block.range.row + 1 + row, column: column.at });
}

describe("Next year's plan, drawn up in Excel", () => {
  it("is edited on its sheet, mended where the pane says, and set up with", async () => {
    const w = await workbench.open();
    const { page, pane } = w;
    await pane.getByText(paneVi.setUp.otherPlan).click();
    await pane.getByRole("button", { name: paneVi.setUp.draft }).click();
    await page.getByRole("grid", { name: `Bảng tính ${planFormTexts.sheet}` }).waitFor();
    await w.settled();
    await w.picture("21-plan-form");
    const threshold = targetCell(
      bundledPlan.targets.findIndex(({ id }) => id === "DV-CT"),
      "threshold",
    );
    await w.type(threshold, "chín lăm");
    await shown(w.cell(threshold), "chín lăm");
    await w.goTo("A1");
    await pane.getByRole("button", { name: paneVi.setUp.useDraft }).click();
    await pane.getByRole("button", { name: paneVi.check.goToCell(planFormTexts.sheet, threshold) }).click();
    await page.locator(`[data-active="${threshold}"]`).first().waitFor({ state: "attached" });
    expect(await w.selected()).toBe(`${planFormTexts.sheet}!${threshold}`);
    await w.picture("22-plan-fault");

    await w.type(threshold, "95");
    const kind = targetCell(bundledPlan.targets.length, "kind");
    await w.choose(kind, "Xác nhận");
    await w.picture("23-plan-new-target");
    await w.goTo(kind);
    await page.keyboard.press("Delete");
    await pane.getByRole("button", { name: paneVi.setUp.useDraft }).click();
    await pane.getByRole("button", { name: paneVi.setUp.bundledPlan }).waitFor();
    // The words beside it say another number still.
    await pane.getByText(/90%, ngưỡng lại là số khác: đang yêu cầu trên 95%/).waitFor();
    await pane.getByLabel(paneVi.setUp.pasteLabel).fill("Phòng Tổng hợp\nPhòng Kinh tế");
    await pane.getByRole("button", { name: paneVi.setUp.add }).click();
    await pane.getByRole("button", { name: paneVi.setUp.run, exact: true }).click();
    await pane.getByText(paneVi.setUp.done).first().waitFor();
    await w.sheet("Kế hoạch");
    const inUse = await w.find("95%");
    await w.goTo(inUse);
    await shown(w.cell(inUse), "95%");
  });
});
