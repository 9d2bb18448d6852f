import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { toolWords } from "../../src/locale/toolWords";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();
const { developer } = toolWords.vi.workbench;

describe("Somebody else who works on the same workbook", () => {
  it("is shown quietly in the pane, and takes nothing from the person at this screen", async () => {
    const w = await workbench.open();
    const { page, pane } = w;
    await pane.getByLabel(paneVi.setUp.pasteLabel).fill("Phòng Tổng hợp\nPhòng Kinh tế");
    await pane.getByRole("button", { name: paneVi.setUp.add }).click();
    await pane.getByRole("button", { name: paneVi.setUp.run, exact: true }).click();
    await pane.getByText(paneVi.setUp.done).first().waitFor();
    await pane.getByRole("tab", { name: paneVi.tabs.check }).click();
    await pane.getByRole("button", { name: new RegExp(`${paneVi.check.run}|${paneVi.check.again}`) }).click();
    await pane
      .getByText(/^\d+ cảnh báo/)
      .first()
      .waitFor();
    await w.sheet("Mục lục");
    await w.goTo("B3");

    await page.getByRole("button", { name: "Thử nghiệm" }).click();
    await page.getByLabel(developer.colleague).check();
    await pane.getByText(paneVi.check.remoteChange).waitFor();
    await page.getByLabel(developer.colleague).uncheck();
    await w.picture("14-somebody-else");
    expect(await w.selected()).toBe("Mục lục!B3");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await pane.getByRole("dialog").count()).toBe(0);

    // One's own typing is followed too, and is not put down to somebody else.
    await w.sheet("01 Phòng Tổng hợp");
    const value = (await w.find("Thực hiện")).replace(/\d+/, "");
    const at = (await w.find("DV-VB")).replace(/\D+/, "");
    await w.type(`${value}${at}`, "7");
    await pane.getByText(paneVi.check.remoteChange).waitFor({ state: "detached" });
  });
});
