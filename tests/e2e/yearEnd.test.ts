import { readFile } from "node:fs/promises";
import type { FrameLocator } from "playwright-core";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { sheetTexts } from "../../src/locale/workbook/sheets";
import { nominationKey } from "../../src/rules/figures/nominations";
import { figures } from "../../src/sample/sampleYear";
import { parseA1, toA1 } from "../../src/sheet/a1";
import { shown } from "./support/shown";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();
const { columns } = sheetTexts.summary;

/** Each with the ballots that came back in the sample, of nine members. */
const occasions = [
  ["D1", "Đợt 1", "Tổng hợp Đợt 1", 8, "88,9%"],
  ["D2", "Đợt 2", "Tổng hợp Đợt 2", 8, "88,9%"],
  ["CN", "Cả năm", "Tổng hợp cả năm", 9, "100,0%"],
] as const;

const people = Object.values(figures.units).flatMap((unit) => unit.people ?? []);

/** Whether somebody of the name is marked for an occasion in the sample. */
const isNominated = (name: string, period: string): boolean =>
  people.some((one) => one["name"] === name && typeof one[nominationKey(period)] === "string");

/** The names of the people whom the pane proposes. */
const proposed = (pane: FrameLocator): Promise<string[]> =>
  pane.getByRole("region", { name: paneVi.shortlist.people }).locator("li > div > div:first-child").allInnerTexts();

/** The cell so many columns to the right. */
function besideOf(address: string, columnsOn: number): string {
  const cell = parseA1(address);
  if (cell === undefined) throw new Error(`${address} is no cell`);
  return toA1({ ...cell, column: cell.column + columnsOn });
}

describe("A year that is full", () => {
  it("is nominated, voted on and decided occasion by occasion, and keeps it when a list is made again and after saving and opening", async () => {
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
    const lists: (readonly string[])[] = [];
    const decided: { readonly sheet: string; readonly conclusion: string }[] = [];
    for (const [period, occasion, sheet, ballots, share] of occasions) {
      await pane.getByRole("radio", { name: occasion }).click();
      await pane.getByText(paneVi.shortlist.willMake(sheet)).waitFor();
      lists.push(await proposed(pane));
      expect(lists.at(-1)?.filter((name) => !isNominated(name, period))).toEqual([]);
      await pane.getByRole("button", { name: paneVi.shortlist.write, exact: true }).click();
      await pane.getByText(paneVi.shortlist.written(sheet)).first().waitFor();
      await pane.getByRole("button", { name: paneVi.shortlist.open }).click();
      await page.getByRole("grid", { name: `Bảng tính ${sheet}` }).waitFor();
      await w.settled();
      if (decided.length === 0) {
        await w.picture("06-summary");
        await page.locator(".chart").first().waitFor();
      }
      // The council votes and concludes on the first proposal, beneath the award's own heading.
      const heading = await w.find(columns.votesFor);
      const awardRow = Number(/\d+/u.exec(await w.below(heading))?.[0]);
      const votes = heading.replace(/\d+/u, String(awardRow + 1));
      for (const [at, count] of [ballots, 0, 0].entries()) await w.type(besideOf(votes, at), String(count));
      await w.settled();
      await shown(w.cell(besideOf(votes, 3)), share);
      await shown(w.cell(besideOf(votes, 4)), "đủ");
      const conclusion = besideOf(votes, 5);
      await w.choose(conclusion, "Đồng ý");
      await shown(w.cell(conclusion), "Đồng ý");
      decided.push({ sheet, conclusion });
    }
    // Somebody nominated for one occasion is proposed for that one alone.
    expect(new Set(lists.map((names) => names.join())).size).toBe(occasions.length);
    await w.picture("07-conclusion");
    await pane.getByRole("radio", { name: "Đợt 1" }).click();
    await pane.getByRole("button", { name: paneVi.shortlist.rewrite, exact: true }).click();
    await pane.getByText(paneVi.shortlist.written("Tổng hợp Đợt 1")).first().waitFor();
    const stays = async (): Promise<void> => {
      for (const { sheet, conclusion } of decided) {
        await w.sheet(sheet);
        await w.goTo(conclusion);
        await shown(w.cell(conclusion), "Đồng ý");
      }
    };
    await stays();

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
    await stays();
    await pane.getByRole("tab", { name: paneVi.tabs.check }).click();
    await pane.getByRole("button", { name: new RegExp(`${paneVi.check.run}|${paneVi.check.again}`) }).click();
    await counts.waitFor();
    expect(await counts.innerText()).toBe(before);
    await w.picture("08-reopened");
    expect(w.faults).toEqual([]);
  });
});
