import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { shown } from "./support/shown";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();
const column = (address: string): string => address.replace(/\d+/, "");
const row = (address: string): string => address.replace(/\D+/, "");

describe("From an empty workbook to figures without faults", () => {
  it("sets up, answers as figures are typed, finds what is wrong, leads to it and mends it", async () => {
    const w = await workbench.open();
    const { page, pane } = w;
    await pane
      .getByLabel(paneVi.setUp.pasteLabel)
      .fill("Phòng Tổng hợp; Nguyễn Văn An; 3\nPhòng Kinh tế\nPhòng Nội chính");
    await pane.getByRole("button", { name: paneVi.setUp.add }).click();
    await pane.getByRole("button", { name: paneVi.setUp.run, exact: true }).click();
    await pane.getByText(paneVi.setUp.done).first().waitFor();
    await page.getByRole("grid", { name: "Bảng tính Mục lục" }).waitFor();
    await w.settled();
    await w.picture("01-set-up");

    // A department head fills the unit's sheet.
    await page.getByText("Phòng Tổng hợp", { exact: true }).first().click();
    await page.getByRole("grid", { name: "Bảng tính 01 Phòng Tổng hợp" }).waitFor();
    const [value, total, status] = [
      column(await w.find("Thực hiện")),
      column(await w.find("Tổng số")),
      column(await w.find("Đánh giá")),
    ];
    const at = row(await w.find("DV-VB"));
    await w.type(`${value}${at}`, "100");
    await w.type(`${total}${at}`, "100");
    await shown(w.cell(`${status}${at}`), "Đạt");
    await w.type(`${total}${at}`, "200");
    await shown(w.cell(`${status}${at}`), "Chưa đạt");
    await w.picture("02-live-status");

    // What the cell does not take is said, and nothing is changed.
    await w.type(`${value}${at}`, "chín lăm");
    await page.getByRole("dialog").getByRole("button", { name: "Hủy" }).click();
    await shown(w.cell(`${value}${at}`), "100");
    await w.goTo(`${status}${at}`);
    await page.keyboard.type("5");
    await page.getByRole("dialog", { name: "Ô này bị khóa" }).getByRole("button").click();

    // Pasted text gets past a validation; the check does not let it pass.
    await w.paste(`${value}${at}`, "１８０");
    await shown(w.cell(`${value}${at}`), "１８０");
    await pane.getByRole("tab", { name: paneVi.tabs.check }).click();
    await pane.getByRole("button", { name: new RegExp(`${paneVi.check.run}|${paneVi.check.again}`) }).click();
    const mend = pane.getByRole("button", { name: paneVi.check.mendTo("180") }).first();
    await mend.waitFor();
    await w.sheet("Mục lục");
    const toCell = paneVi.check.goToCell("01 Phòng Tổng hợp", `${value}${at}`);
    await pane.getByRole("button", { name: toCell }).first().click();
    await page.getByRole("grid", { name: "Bảng tính 01 Phòng Tổng hợp" }).waitFor();
    expect(await w.selected()).toBe(`01 Phòng Tổng hợp!${value}${at}`);
    await w.picture("03-finding");
    await mend.click();
    await shown(w.cell(`${value}${at}`), "180");

    await w.paste(`${value}${at}`, "１８１\t２００");
    await shown(w.cell(`${total}${at}`), "２００");
    await pane.getByRole("button", { name: paneVi.check.again }).click();
    await pane.getByRole("button", { name: paneVi.check.mendAll(2) }).click();
    await pane.getByRole("button", { name: paneVi.check.mendConfirm(2) }).click();
    await shown(w.cell(`${value}${at}`), "181");
    await shown(w.cell(`${total}${at}`), "200");
    await w.picture("04-mended");
    expect(w.faults).toEqual([]);
  });
});
