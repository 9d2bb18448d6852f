import { paneVi } from "../../src/locale/pane.vi";
import { paneEn } from "../../src/locale/pane.en";
import { vi } from "../../src/locale/vi";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

describe("The developer's switches", () => {
  it("offers an older Excel, which the pane refuses, and another language", async () => {
    const w = await workbench.open();
    await w.page.getByRole("button", { name: "Thử nghiệm" }).click();
    await w.page.getByLabel("Phiên bản ExcelApi").selectOption("1.13");
    await w.pane.getByText(paneVi.common.excelTooOld).first().waitFor();
    await w.page.getByLabel("Phiên bản ExcelApi").selectOption("1.17");
    await w.pane.getByRole("button", { name: paneVi.setUp.trySample }).waitFor();
    await w.page.getByLabel("Ngôn ngữ").selectOption("en");
    await w.pane.getByRole("button", { name: paneEn.setUp.trySample }).waitFor();
    expect(w.faults).toEqual([]);
  });

  it("refuses every request while a cell is edited, and the pane says what to do", async () => {
    const w = await workbench.open();
    await w.pane.getByLabel(paneVi.setUp.pasteLabel).fill("Phòng Tổng hợp");
    await w.pane.getByRole("button", { name: paneVi.setUp.add }).click();
    await w.page.getByRole("button", { name: "Thử nghiệm" }).click();
    await w.page.getByLabel("Đang sửa ô").check();
    await w.pane.getByRole("button", { name: paneVi.setUp.run, exact: true }).click();
    await w.pane.getByText(vi.failures.cellBeingEdited).first().waitFor();
    await w.page.getByLabel("Đang sửa ô").uncheck();
    await w.pane.getByRole("button", { name: paneVi.common.retry }).first().click();
    await w.pane.getByText(paneVi.setUp.done).first().waitFor();
    await w.picture("09-after-cell-edit");
    expect(w.faults).toEqual([]);
  });

  it("fails at the sync that was asked for, and another try completes the work", async () => {
    const w = await workbench.open();
    await w.pane.getByLabel(paneVi.setUp.pasteLabel).fill("Phòng Tổng hợp");
    await w.pane.getByRole("button", { name: paneVi.setUp.add }).click();
    await w.page.getByRole("button", { name: "Thử nghiệm" }).click();
    await w.page.getByLabel("Lỗi ở lần đồng bộ thứ").fill("3");
    await w.page.getByRole("button", { name: "Đặt lỗi" }).click();
    await w.pane.getByRole("button", { name: paneVi.setUp.run, exact: true }).click();
    await w.pane.getByRole("button", { name: paneVi.common.retry }).first().click();
    await w.pane.getByText(paneVi.setUp.done).first().waitFor();
    expect(w.faults).toEqual([]);
  });
});
