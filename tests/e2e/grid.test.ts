import { shown } from "./support/shown";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

describe("The grid", () => {
  it("types, calculates, pastes, undoes and does again", async () => {
    const w = await workbench.open();
    await w.type("A1", "1,5");
    await w.type("A2", "2");
    await w.type("A3", "=SUM(A1:A2)");
    await shown(w.cell("A3"), "3,5");
    await w.paste("B1", "x\ty\nz");
    await shown(w.cell("C1"), "y");
    await shown(w.cell("B2"), "z");
    await w.goTo("B1");
    await w.page.keyboard.press("Control+Z");
    await shown(w.cell("C1"), "");
    await w.page.keyboard.press("Control+Y");
    await shown(w.cell("C1"), "y");
    await w.goTo("A1");
    await w.page.keyboard.press("Delete");
    await shown(w.cell("A3"), "2");
    expect(w.faults).toEqual([]);
  });

  it("never shows a part of a number: it rounds what may be rounded, and shows signs for the rest", async () => {
    const w = await workbench.open();
    await w.type("A1", "3,14159265358979");
    await w.type("A2", "123456789012345");
    await w.type("A3", "12345678901234%");
    await w
      .cell("A1")
      .filter({ hasText: /^3,1415\d*$/ })
      .waitFor();
    await w
      .cell("A2")
      .filter({ hasText: /^1,23\d*E\+14$/ })
      .waitFor();
    await w.cell("A3").filter({ hasText: /^#+$/ }).waitFor();
    expect(w.faults).toEqual([]);
  });

  it("puts rows in and takes them out, formulas following", async () => {
    const w = await workbench.open();
    await w.type("A1", "10");
    await w.type("A2", "=A1*2");
    await shown(w.cell("A2"), "20");
    await w.page.locator(".rows .heading").first().click({ button: "right" });
    await w.page.getByRole("menuitem", { name: "Chèn hàng phía trên" }).click();
    await shown(w.cell("A2"), "10");
    await shown(w.cell("A3"), "20");
    await w.page.locator(".rows .heading").first().click({ button: "right" });
    await w.page.getByRole("menuitem", { name: "Xóa hàng" }).click();
    await shown(w.cell("A1"), "10");
    expect(w.faults).toEqual([]);
  });

  it("adds, renames, hides and shows sheets, and refuses a name that is taken", async () => {
    const w = await workbench.open();
    const { page } = w;
    await page.getByRole("button", { name: "Thêm trang tính" }).click();
    await page.getByRole("grid", { name: "Bảng tính Sheet2" }).waitFor();
    const rename = async (name: string): Promise<void> => {
      await page.locator(".tab[aria-selected=true]").dblclick();
      await page.getByRole("textbox", { name: "Đổi tên" }).fill(name);
      await page.keyboard.press("Enter");
    };
    await rename("SHEET1");
    await page.getByRole("dialog").getByText("Tên trang tính này đã có.").waitFor();
    await page.getByRole("button", { name: "Đóng" }).click();
    await rename("Năm 2025");
    await page.getByRole("grid", { name: "Bảng tính Năm 2025" }).waitFor();
    await page.getByRole("tab", { name: "Năm 2025" }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Ẩn" }).click();
    await page.getByRole("grid", { name: "Bảng tính Sheet1" }).waitFor();
    expect(await page.getByRole("tab", { name: "Năm 2025" }).count()).toBe(0);
    await page.getByRole("tab", { name: "Sheet1" }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Hiện trang Năm 2025" }).click();
    await w.sheet("Năm 2025");
    expect(w.faults).toEqual([]);
  });
});
