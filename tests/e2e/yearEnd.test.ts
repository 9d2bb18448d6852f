import { readFile } from "node:fs/promises";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { shown } from "./support/shown";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

describe("A year that is full", () => {
  it("makes the list, keeps what the council wrote when it is made again, and is the same after saving and opening", async () => {
    const w = await workbench.open();
    const { page, pane } = w;
    await page.getByRole("button", { name: "Dữ liệu mẫu", exact: true }).click();
    await page.getByRole("grid", { name: "Bảng tính Mục lục" }).waitFor();
    await w.settled();
    await pane.getByRole("tab", { name: paneVi.tabs.check }).click();
    await pane.getByRole("button", { name: new RegExp(`${paneVi.check.run}|${paneVi.check.again}`) }).click();
    const counts = pane.getByText(/^\d+ lỗi/).first();
    await counts.waitFor();
    const before = await counts.innerText();
    await w.picture("05-check");

    await pane.getByRole("tab", { name: paneVi.tabs.shortlist }).click();
    await pane.getByRole("radio", { name: "Đợt 1" }).click();
    await pane.getByRole("button", { name: paneVi.shortlist.write, exact: true }).click();
    await pane.getByText(paneVi.shortlist.written("Tổng hợp Đợt 1")).first().waitFor();
    await pane.getByRole("button", { name: paneVi.shortlist.open }).click();
    await page.getByRole("grid", { name: "Bảng tính Tổng hợp Đợt 1" }).waitFor();
    await w.settled();
    await w.picture("06-summary");
    await page.locator(".chart").first().waitFor();

    // The council writes its conclusion beside the first proposal, beneath the award's own heading.
    const heading = await w.find("Kết luận, hình thức");
    const awardRow = Number(/\d+/u.exec(await w.below(heading))?.[0]);
    const conclusion = heading.replace(/\d+/u, String(awardRow + 1));
    await w.choose(conclusion, "Đồng ý");
    await shown(w.cell(conclusion), "Đồng ý");
    await w.picture("07-conclusion");
    await pane.getByRole("radio", { name: "Đợt 2" }).click();
    await pane.getByRole("radio", { name: "Đợt 1" }).click();
    await pane.getByRole("button", { name: paneVi.shortlist.rewrite, exact: true }).click();
    await pane.getByText(paneVi.shortlist.written("Tổng hợp Đợt 1")).first().waitFor();
    await w.goTo(conclusion);
    await shown(w.cell(conclusion), "Đồng ý");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu .xlsx" }).click(),
    ]);
    const path = "out/e2e/saved.xlsx";
    await download.saveAs(path);
    expect((await readFile(path)).subarray(0, 2).toString()).toBe("PK");
    await page.getByRole("button", { name: "Sổ mới" }).click();
    await page.getByRole("grid", { name: "Bảng tính Sheet1" }).waitFor();
    await page.locator("input[type=file]").setInputFiles(path);
    await w.sheet("Tổng hợp Đợt 1");
    await w.settled();
    await w.goTo(conclusion);
    await shown(w.cell(conclusion), "Đồng ý");
    await pane.getByRole("tab", { name: paneVi.tabs.check }).click();
    await pane.getByRole("button", { name: new RegExp(`${paneVi.check.run}|${paneVi.check.again}`) }).click();
    await counts.waitFor();
    expect(await counts.innerText()).toBe(before);
    await w.picture("08-reopened");
    expect(w.faults).toEqual([]);
  });
});
