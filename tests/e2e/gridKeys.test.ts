import { shown } from "./support/shown";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

describe("The keyboard in the grid", () => {
  it("goes by cells, to the ends of what is filled, by pages, and to the last cell", async () => {
    const w = await workbench.open();
    const { page } = w;
    await w.paste("B2", "1\t2\t3\n4\t5\t6");
    const presses: readonly (readonly [string, string])[] = [
      ["ArrowDown", "B3"],
      ["ArrowRight", "C3"],
      ["ArrowUp", "C2"],
      ["ArrowLeft", "B2"],
      ["Tab", "C2"],
      ["Shift+Tab", "B2"],
      ["Enter", "B3"],
      ["Shift+Enter", "B2"],
      ["Control+ArrowRight", "D2"],
      ["Control+ArrowDown", "D3"],
      ["Home", "A3"],
      ["Control+End", "D3"],
      ["Home", "A3"],
      ["End", "A3"],
      ["ArrowRight", "B3"],
      ["End", "B3"],
      ["ArrowRight", "D3"],
      ["ArrowRight", "E3"],
      ["Control+Home", "A1"],
    ];
    await w.goTo("B2");
    for (const [key, address] of presses) {
      await page.keyboard.press(key);
      expect([key, (await w.selected()).split("!")[1]]).toEqual([key, address]);
    }
    await page.keyboard.press("PageDown");
    const far = Number((await w.selected()).replace(/^.*!A/, ""));
    expect(far).toBeGreaterThan(15);
    await page.keyboard.press("PageUp");
    expect(await w.selected()).toBe("Sheet1!A1");
    expect(w.faults).toEqual([]);
  });

  it("selects with Shift, goes around in what is selected, and says its sum", async () => {
    const w = await workbench.open();
    const { page } = w;
    await w.paste("B2", "1\t2\n3\t4");
    await w.goTo("B2");
    await page.keyboard.press("Shift+Control+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    expect(await w.selected()).toBe("Sheet1!B2:C3");
    await page.locator(".status-bar").getByText("Tổng: 10 · Số ô có dữ liệu: 4").waitFor();
    const active = async (): Promise<string | null> =>
      page.locator("[data-active]").first().getAttribute("data-active");
    const seen: (string | null)[] = [];
    for (const key of ["Tab", "Tab", "Tab", "Tab", "Enter", "Enter"]) {
      await page.keyboard.press(key);
      seen.push(await active());
    }
    expect(seen).toEqual(["C2", "B3", "C3", "B2", "B3", "C2"]);
    await page.keyboard.press("Shift+ ");
    expect(await w.selected()).toBe("Sheet1!2:3");
    await page.keyboard.press("Control+A");
    expect((await w.selected()).split("!")[1]).toMatch(/^(1:1048576|A:XFD|A1:XFD1048576)$/);
    expect(w.faults).toEqual([]);
  });

  it("edits in place with F2, gives up with Escape, clears with Delete and begins anew with Backspace", async () => {
    const w = await workbench.open();
    const { page } = w;
    await w.type("A1", "xin chào");
    await w.goTo("A1");
    await page.keyboard.press("F2");
    await page.keyboard.press("Home");
    await page.keyboard.type("Ô: ");
    await page.keyboard.press("Enter");
    await shown(w.cell("A1"), "Ô: xin chào");
    await w.goTo("A1");
    await page.keyboard.type("khác");
    await page.keyboard.press("Escape");
    await shown(w.cell("A1"), "Ô: xin chào");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("mới");
    await page.keyboard.press("Tab");
    await shown(w.cell("A1"), "mới");
    expect(await w.selected()).toBe("Sheet1!B1");
    await w.goTo("A1");
    await page.keyboard.press("Delete");
    await shown(w.cell("A1"), "");
    await page.keyboard.press("Control+Z");
    await shown(w.cell("A1"), "mới");
    expect(w.faults).toEqual([]);
  });

  it("copies, cuts and fills, and takes each back", async () => {
    const w = await workbench.open();
    const { page } = w;
    await w.type("A1", "2");
    await w.type("B1", "=A1*10");
    await shown(w.cell("B1"), "20");
    // Cut: the formula follows what it reads.
    await w.goTo("A1");
    await page.keyboard.press("Control+X");
    await page.locator(".copied").first().waitFor();
    await w.goTo("A3");
    await page.keyboard.press("Control+V");
    await shown(w.cell("A3"), "2");
    await shown(w.cell("A1"), "");
    await w.goTo("B1");
    expect(await page.getByLabel("Nội dung ô").inputValue()).toBe("=A3*10");
    await page.keyboard.press("Control+Z");
    await shown(w.cell("A1"), "2");
    // Copied with its formula to another sheet.
    await w.goTo("A1:B1", "A1");
    await page.keyboard.press("Control+C");
    await page.getByRole("button", { name: "Thêm trang tính" }).click();
    await page.getByRole("grid", { name: "Bảng tính Sheet2" }).waitFor();
    await w.goTo("A5");
    await page.keyboard.press("Control+V");
    await shown(w.cell("B5"), "20");
    expect(await w.selected()).toBe("Sheet2!A5:B5");
    // Filled down and to the right.
    await w.goTo("A5:B7", "A5");
    await page.keyboard.press("Control+D");
    await shown(w.cell("B7"), "20");
    await w.goTo("B7:C7", "B7");
    await page.keyboard.press("Control+R");
    await shown(w.cell("C7"), "200");
    await page.keyboard.press("Control+Z");
    await shown(w.cell("C7"), "");
    await page.keyboard.press("Control+Y");
    await shown(w.cell("C7"), "200");
    expect(w.faults).toEqual([]);
  });
});
