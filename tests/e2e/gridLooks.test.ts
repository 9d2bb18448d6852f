import type { Locator, Page } from "playwright-core";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { sampleUnits } from "../../src/sample/sampleUnits";
import { becomes } from "./support/shown";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();
const column = (address: string): string => address.replace(/\d+/, "");
const row = (address: string): string => address.replace(/\D+/, "");

/** Where something stands once it stands still. */
async function boxOf(locator: Locator) {
  let last = "";
  const box = await becomes(
    locator.page(),
    () => locator.boundingBox(),
    (now) => {
      const isStill = now !== null && JSON.stringify(now) === last;
      last = JSON.stringify(now);
      return isStill;
    },
  );
  if (box === null) throw new Error("it is not in sight");
  return box;
}

/** Waits until a cell stands above or left of where it was. */
const moved = (page: Page, address: string, axis: "x" | "y", from: number) =>
  page.waitForFunction(
    (cell) =>
      (document.querySelector(`[data-cell="${cell.address}"]`)?.getBoundingClientRect()[cell.axis] ?? Infinity) <
      cell.from,
    { address, axis, from },
  );

const fillOf = (cell: Locator): Promise<string> => cell.evaluate((box) => getComputedStyle(box).backgroundColor);

describe("The sheets of a full year", () => {
  it("keep frozen panes, draw merged cells as one, colour what is typed, and draw a column a unit", async () => {
    const w = await workbench.open();
    const { page, pane } = w;
    await page.getByRole("button", { name: "Dữ liệu mẫu", exact: true }).click();
    await page.getByRole("grid", { name: "Bảng tính Mục lục" }).waitFor();
    await w.settled();

    // A conditional format: its colour and its symbol follow the figures.
    await w.sheet("01 Phòng Tổng hợp");
    const [value, total, status] = [await w.find("Thực hiện"), await w.find("Tổng số"), await w.find("Đánh giá")];
    const code = await w.find("DV-VB");
    const judged = w.cell(`${column(status)}${row(code)}`);
    await w.type(`${column(value)}${row(code)}`, "100");
    await w.type(`${column(total)}${row(code)}`, "100");
    // The symbol is the format's, which is looked at after the words.
    await judged.filter({ hasText: /^✓ Đạt\s*$/ }).waitFor();
    const met = await fillOf(judged);
    await w.type(`${column(total)}${row(code)}`, "200");
    await judged.filter({ hasText: /^✗ Chưa đạt\s*$/ }).waitFor();
    const notMet = await fillOf(judged);
    expect(new Set([met, notMet, "rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"]).size).toBe(4);

    // Frozen panes: the unit's name stays above, codes on the left, while the figures move.
    await w.goTo("A1");
    const [heading, first] = [page.getByRole("gridcell").filter({ hasText: "Phòng Tổng hợp" }).first(), w.cell(code)];
    const before = { heading: await boxOf(heading), first: await boxOf(first), figure: await boxOf(w.cell(value)) };
    await page.mouse.move(before.first.x + 300, before.first.y + 40);
    await page.mouse.wheel(0, 60);
    await moved(page, code, "y", before.first.y);
    expect((await boxOf(heading)).y).toBe(before.heading.y);
    await page.mouse.wheel(200, 0);
    await moved(page, value, "x", before.figure.x);
    expect((await boxOf(first)).x).toBe(before.first.x);

    // The summary: a heading over several columns is one box, and each unit has its column in the chart.
    await pane.getByRole("tab", { name: paneVi.tabs.shortlist }).click();
    await pane.getByRole("radio", { name: "Đợt 1" }).click();
    await pane.getByRole("button", { name: paneVi.shortlist.write, exact: true }).click();
    await pane.getByText(paneVi.shortlist.written("Tổng hợp Đợt 1")).first().waitFor();
    await w.sheet("Tổng hợp Đợt 1");
    await w.settled();
    // A sheet with frozen columns draws what lies over cells once for each of its panes.
    const bars = page.getByRole("img", { name: "Số chỉ tiêu đạt theo đơn vị" }).first().locator(".bar");
    await bars.first().waitFor();
    expect(await bars.count()).toBe(sampleUnits.length);
    const heights = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(0);
    const merged = await w.find("Chỉ tiêu");
    await w.goTo(merged);
    const next = String.fromCharCode(column(merged).charCodeAt(0) + 1);
    expect(await page.locator(`[data-cell="${next}${row(merged)}"]`).count()).toBe(0);
    const beside = await w.find("Yêu cầu");
    await w.goTo(merged);
    const [whole, required] = [await boxOf(w.cell(merged)), await boxOf(w.cell(beside))];
    // Boxes share the line between them.
    expect(Math.abs(whole.x + whole.width - required.x)).toBeLessThanOrEqual(1);
    expect(whole.y).toBe(required.y);
    await w.picture("15-summary");
  });
});
