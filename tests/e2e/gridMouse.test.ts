import { writeFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { sentences as vi } from "../../src/locale/vi/sentences";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { endOfYear } from "../support/sampleBook";
import { becomes, drawn, shown } from "./support/shown";
import type { Workbench } from "./support/workbench";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

/** Pulls something with the mouse by so many pixels, in steps as a hand does. */
async function pull(page: Page, from: Locator, x: number, y: number): Promise<void> {
  const box = await from.boundingBox();
  if (box === null) throw new Error("nothing to pull");
  const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + x / 2, top + y / 2);
  await page.mouse.move(left + x, top + y);
  await page.mouse.up();
}

const widthOf = async (w: Workbench, address: string): Promise<number> =>
  Math.round((await w.cell(address).boundingBox())?.width ?? 0);
const heightOf = async (w: Workbench, address: string): Promise<number> =>
  Math.round((await w.cell(address).boundingBox())?.height ?? 0);
const becomesWide = (w: Workbench, address: string, isSo: (width: number) => boolean): Promise<number> =>
  becomes(w.page, () => widthOf(w, address), isSo);
const becomesHigh = (w: Workbench, address: string, isSo: (height: number) => boolean): Promise<number> =>
  becomes(w.page, () => heightOf(w, address), isSo);

const book = "out/e2e/two-units.xlsx";

beforeAll(async () => {
  const host = XlsxHost.create();
  done(
    await setUp(host, { plan: bundledPlan, units: [{ name: "Phòng Tổng hợp" }, { name: "Phòng Kinh tế" }] }, endOfYear),
  );
  await writeFile(book, await host.save());
});

/** The sheet of the first of two units of a workbook that nobody has filled. */
async function openUnit(w: Workbench): Promise<void> {
  await w.page.locator("input[type=file]").setInputFiles(book);
  await w.page.getByRole("grid", { name: "Bảng tính Mục lục" }).waitFor();
  await w.settled();
  await w.sheet("01 Phòng Tổng hợp");
}

describe("The mouse in the grid", () => {
  it("pulls the handle: series go on, and it is taken back", async () => {
    const w = await workbench.open();
    const { page } = w;
    await w.paste("A1", "1\n3");
    await w.goTo("A1:A2", "A1");
    const height = await heightOf(w, "A1");
    await pull(page, page.locator(".fill-handle").first(), 0, (height - 1) * 3);
    await shown(w.cell("A5"), "9");
    expect(await w.selected()).toBe("Sheet1!A1:A5");
    await page.keyboard.press("Control+Z");
    await shown(w.cell("A5"), "");
    expect(w.faults).toEqual([]);
  });

  it("drags the borders of headings, and fits with two clicks", async () => {
    const w = await workbench.open();
    const { page } = w;
    await w.type("A1", "một tên đơn vị khá dài để cột phải rộng ra");
    const [width, height] = [await widthOf(w, "A1"), await heightOf(w, "A1")];
    await pull(page, page.locator('[data-grip="A"]'), 60, 0);
    await becomesWide(w, "A1", (now) => now === width + 60);
    await pull(page, page.locator('[data-grip="1"]'), 0, 22);
    await becomesHigh(w, "A1", (now) => now === height + 22);
    await page.locator('[data-grip="1"]').dblclick();
    await becomesHigh(w, "A1", (now) => now === height);
    await page.locator('[data-grip="A"]').dblclick();
    await becomesWide(w, "A1", (now) => now > width + 120);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await becomesWide(w, "A1", (now) => now === width + 60);
    expect(w.faults).toEqual([]);
  });

  it("selects what the other button is pressed on, and hides rows and shows them again", async () => {
    const w = await workbench.open();
    const { page } = w;
    await w.paste("A1", "một\nhai\nba");
    await w.goTo("A1");
    await w.cell("A2").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Xóa nội dung" }).click();
    await shown(w.cell("A2"), "");
    await shown(w.cell("A1"), "một");
    await page.locator(".rows .heading").nth(1).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Ẩn hàng" }).click();
    await w.cell("A2").waitFor({ state: "detached" });
    await w.goTo("1:3", "A1");
    await page.locator(".rows .heading").first().click({ button: "right" });
    await page.getByRole("menuitem", { name: "Hiện hàng" }).click();
    await w.cell("A2").waitFor();
    expect(w.faults).toEqual([]);
  });

  it("keeps a protected sheet as it is, in Excel's words", async () => {
    const w = await workbench.open();
    const { page } = w;
    await openUnit(w);
    const words = /^Ô hoặc biểu đồ bạn đang cố thay đổi nằm trên trang tính được bảo vệ\./;
    const refused = async (): Promise<void> => {
      const dialog = page.getByRole("dialog");
      await dialog.getByText(words).waitFor();
      await dialog.getByRole("button", { name: "Đóng" }).click();
    };
    const title = await w.cell("B2").innerText();
    await w.goTo("B2");
    await page.keyboard.type("x");
    await refused();
    await page.keyboard.press("Delete");
    await refused();
    await w.paste("B2", "x");
    await refused();
    await page.keyboard.press("Control+R");
    await refused();
    await page.keyboard.press("Control+X");
    await page.locator(".copied").first().waitFor();
    await w.goTo("D8");
    await page.keyboard.press("Control+V");
    await refused();
    await shown(w.cell("B2"), title);
    expect(w.faults).toEqual([]);
  });

  it("offers a list that stays while the sheet is redrawn, and takes what is pressed in it", async () => {
    const w = await workbench.open();
    const { page } = w;
    await openUnit(w);
    const list = await w.find("Danh hiệu đăng ký");
    const address = list.replace(/^[A-Z]+/, "D");
    await w.goTo(address);
    const button = page.getByRole("button", { name: "Chọn trong danh sách" });
    await button.click();
    const options = page.locator(".choices").getByRole("option");
    await options.first().waitFor();
    const before = await options.first().elementHandle();
    const arrived = page.locator(".status-bar [data-state]").evaluate(
      (status) =>
        new Promise<void>((resolve) => {
          new MutationObserver(() => resolve()).observe(status, { attributeFilter: ["data-state"] });
        }),
    );
    // A colleague's figure arrives: everything is calculated and drawn again.
    await page.getByRole("button", { name: "Thử nghiệm" }).evaluate((element) => (element as HTMLElement).click());
    await page.getByLabel("Có người khác cùng sửa").evaluate((element) => (element as HTMLElement).click());
    await arrived;
    await w.settled();
    expect(await before.evaluate((element) => element.isConnected)).toBe(true);
    const other = options.filter({ hasNotText: await w.cell(address).innerText() }).first();
    const wanted = await other.innerText();
    await other.click();
    await shown(w.cell(address), wanted);
    // The same by the keyboard, at the lower edge of the view, where the list opens upwards.
    await page.keyboard.press("Alt+ArrowDown");
    await options.first().waitFor();
    await page.keyboard.press("Home");
    const first = await options.first().innerText();
    await page.keyboard.press("Enter");
    await shown(w.cell(address), first);
    expect(w.faults).toEqual([]);
  });

  it("opens a list within the view wherever the cell stands", async () => {
    const w = await workbench.open();
    const { page } = w;
    await openUnit(w);
    const row = (await w.find("Danh hiệu đăng ký")).replace(/\D/g, "");
    for (const height of [900, 440]) {
      await page.setViewportSize({ width: 1000, height });
      await drawn(page);
      await w.goTo("A60");
      await w.goTo(`D${row}`);
      await page.getByRole("button", { name: "Chọn trong danh sách" }).click();
      const read = async () => [
        await page.getByRole("listbox").boundingBox(),
        await page.locator(".cells").boundingBox(),
      ];
      await becomes(page, read, ([box, cells]) =>
        Boolean(box && cells && box.y >= cells.y && box.y + box.height <= cells.y + cells.height + 1),
      );
      await page.keyboard.press("Escape");
      await page.getByRole("listbox").waitFor({ state: "detached" });
    }
    expect(w.faults).toEqual([]);
  });
});

describe("A cell that is being edited", () => {
  it("keeps the add-in out until Enter or Escape, and its retry then works", async () => {
    const w = await workbench.open();
    const { page, pane } = w;
    await pane.getByLabel(paneVi.setUp.pasteLabel).fill("Phòng Tổng hợp");
    await pane.getByRole("button", { name: paneVi.setUp.add }).click();
    await w.goTo("A1");
    await page.keyboard.type("dở dang");
    await pane.getByRole("button", { name: paneVi.setUp.run, exact: true }).click();
    await pane.getByText(vi.failures.cellBeingEdited).first().waitFor();
    await w.picture("10-cell-being-edited");
    expect(await page.locator(".editor").inputValue()).toBe("dở dang");
    await page.locator(".editor").press("Escape");
    await pane.getByRole("button", { name: paneVi.common.retry }).first().click();
    await pane.getByText(paneVi.setUp.done).first().waitFor();
    await page.getByRole("tab", { name: "Mục lục" }).waitFor();
    expect(w.faults).toEqual([]);
  });

  it("ends with its entry where the person goes to another sheet", async () => {
    const w = await workbench.open();
    const { page } = w;
    await page.getByRole("button", { name: "Thêm trang tính" }).click();
    await page.getByRole("grid", { name: "Bảng tính Sheet2" }).waitFor();
    await w.goTo("B2");
    await page.keyboard.type("giữ lại");
    await w.sheet("Sheet1");
    await shown(w.cell("B2"), "");
    await w.sheet("Sheet2");
    await shown(w.cell("B2"), "giữ lại");
    expect(w.faults).toEqual([]);
  });
});
