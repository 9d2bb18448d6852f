import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { sheetTexts } from "../../src/locale/workbook/sheets";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

describe("The links of the sheets", () => {
  it("lead from the index to a unit and back", async () => {
    const w = await workbench.open();
    const { page, pane } = w;
    await pane.getByLabel(paneVi.setUp.pasteLabel).fill("Phòng Tổng hợp\nPhòng Kinh tế");
    await pane.getByRole("button", { name: paneVi.setUp.add }).click();
    await pane.getByRole("button", { name: paneVi.setUp.run, exact: true }).click();
    await pane.getByText(paneVi.setUp.done).first().waitFor();
    for (const [unit, sheet] of [
      ["Phòng Tổng hợp", "01 Phòng Tổng hợp"],
      ["Phòng Kinh tế", "02 Phòng Kinh tế"],
    ] as const) {
      await w.sheet("Mục lục");
      await w.settled();
      await page.locator(".link").getByText(unit, { exact: true }).first().click();
      await page.getByRole("grid", { name: `Bảng tính ${sheet}`, exact: true }).waitFor();
      // Where the text runs over the next cell, it is the next cell that is clicked.
      const back = page.locator(".link").getByText(sheetTexts.backToIndex, { exact: true }).first();
      await back.click({ position: { x: 8, y: 8 } });
      await page.getByRole("grid", { name: "Bảng tính Mục lục", exact: true }).waitFor();
    }
  });
});
