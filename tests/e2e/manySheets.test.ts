import { writeFile } from "node:fs/promises";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { endOfYear } from "../support/sampleBook";
import { done } from "../support/done";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

const path = "out/e2e/two-hundred-sheets.xlsx";

describe("A file of two hundred sheets", () => {
  beforeAll(async () => {
    const host = XlsxHost.create();
    const units = Array.from({ length: 190 }, (_, index) => ({ name: `Phòng Nghiệp vụ số ${index + 1}` }));
    done(await setUp(host, { plan: bundledPlan, units }, endOfYear));
    await writeFile(path, await host.save());
  });

  it("opens, and its tabs and cells scroll to the last", async () => {
    const w = await workbench.open();
    const { page } = w;
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByRole("tab", { name: "Mục lục", exact: true }).waitFor();
    expect(await page.locator(".tab").count()).toBeGreaterThanOrEqual(200);
    const last = "190 Phòng Nghiệp vụ số 190";
    await page.getByRole("tab", { name: last, exact: true }).scrollIntoViewIfNeeded();
    await w.picture("15-two-hundred-tabs");
    await w.sheet(last);
    await page.getByRole("gridcell").getByText("Phòng Nghiệp vụ số 190", { exact: true }).first().waitFor();
    await w.picture("16-the-last-of-two-hundred");
    await w.sheet("Mục lục");
    await page.getByRole("grid", { name: "Bảng tính Mục lục" }).click();
    await w.goTo("B60");
    await w.picture("17-index-of-two-hundred");
  });
});
