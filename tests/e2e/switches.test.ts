import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { pane as paneEn } from "../../src/locale/en/pane/pane";
import { sentences as vi } from "../../src/locale/vi/sentences";
import { trialWords } from "../../src/locale/trialWords";
import { stepIds, type StepId } from "../../src/selfCheck/host/steps";
import { toolWords } from "../../src/locale/toolWords";
import { becomes } from "./support/shown";
import type { Workbench } from "./support/workbench";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();
const { developer } = toolWords.vi.workbench;

async function openSwitches(): Promise<Workbench> {
  const w = await workbench.open();
  await w.page.getByRole("button", { name: "Thử nghiệm" }).click();
  return w;
}

async function listUnits({ pane }: Workbench, units: string): Promise<void> {
  await pane.getByLabel(paneVi.setUp.pasteLabel).fill(units);
  await pane.getByRole("button", { name: paneVi.setUp.add }).click();
}

const unitLines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Phòng số ${index + 1}`).join("\n");

const run = ({ pane }: Workbench): Promise<void> =>
  pane.getByRole("button", { name: paneVi.setUp.run, exact: true }).click();
const retry = ({ pane }: Workbench): Promise<void> =>
  pane.getByRole("button", { name: paneVi.common.retry }).first().click();
/** Twelve units take their time where other tests run beside. */
const done = ({ pane }: Workbench): Promise<void> =>
  pane.getByText(paneVi.setUp.done).first().waitFor({ timeout: 300_000 });
const tabs = ({ page }: Workbench): Promise<string[]> => page.locator(".tab").allInnerTexts();

/** From now on remembers whether the pane says how far it is, however soon it goes on; gives what tells. */
async function watchProgress({ pane }: Workbench): Promise<() => Promise<boolean>> {
  const body = pane.locator("body");
  await body.evaluate((element) => {
    const look = (): void => {
      if (/\d+\/\d+ trang/.test(element.textContent)) element.dataset["saidProgress"] = "yes";
    };
    new MutationObserver(look).observe(element, { subtree: true, childList: true, characterData: true });
    look();
  });
  return async () => (await body.getAttribute("data-said-progress")) === "yes";
}

/** Syncs, actions, and kilobytes sent and received. */
async function counted({ page }: Workbench): Promise<readonly number[]> {
  const text = await page.locator(".counted").innerText();
  return (text.match(/[\d.]+/g) ?? []).map(Number);
}

describe("The developer's switches", () => {
  it("offers an older Excel, which the pane refuses, and another language", async () => {
    const w = await openSwitches();
    for (const tooOld of ["1.7", "1.13"]) {
      await w.page.getByLabel(developer.excelApi).selectOption(tooOld);
      await w.pane.getByText(paneVi.common.excelTooOld).first().waitFor();
      await w.picture(`10-excel-api-${tooOld.replace(".", "-")}`);
    }
    await w.page.getByLabel(developer.excelApi).selectOption("1.17");
    await w.pane.getByRole("button", { name: paneVi.setUp.trySample }).waitFor();
    await w.page.getByLabel("Ngôn ngữ").selectOption("en");
    await w.pane.getByRole("button", { name: paneEn.setUp.trySample }).waitFor();
  });

  it("gives the stand-in the ways of a program, or one by one", async () => {
    const w = await openSwitches();
    const way = (trait: keyof typeof developer.traits) => w.page.getByLabel(developer.traits[trait]);
    const program = w.page.getByLabel(developer.behaviour);
    await program.selectOption("windows2021");
    expect(await way("nullProtectionOptions").isChecked()).toBe(true);
    expect(await way("unprotectDenied").isChecked()).toBe(false);
    await w.picture("10-excel-2021");
    await way("manualCalculation").check();
    expect(await program.inputValue()).toBe("own");
    await program.selectOption("kindest");
    expect(await way("manualCalculation").isChecked()).toBe(false);
  });

  it("is tried by the pane, which comes back to where it was when it is loaded anew, and tells by its row what differs", async () => {
    const w = await openSwitches();
    const { vi: said } = trialWords;
    const line = (step: StepId, state: "held" | "differs") =>
      w.pane.getByText(`${state === "held" ? "✓" : "✗"} ${said.steps[step]}: ${said.state[state]}`);
    const attempt = (): Promise<void> => w.pane.getByRole("button", { name: said.start }).click();
    await w.pane.getByRole("tab", { name: paneVi.tabs.calendar }).click();
    await attempt();
    await w.pane.getByText(said.all(stepIds.length)).first().waitFor();
    await w.pane.getByRole("button", { name: said.copy }).scrollIntoViewIfNeeded();
    await w.picture("10-excel-tried");
    await w.page.locator("iframe").evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
    await w.pane.getByRole("tab", { name: paneVi.tabs.calendar, selected: true }).waitFor();
    await w.page.getByLabel(developer.traits.manualCalculation).check();
    await attempt();
    await line("calculation", "differs").waitFor();
    await line("formulas", "held").waitFor();
    await w.pane
      .getByText(said.some(stepIds.length - 1, stepIds.length))
      .first()
      .waitFor();
    await w.picture("10-excel-differs");
    expect(await tabs(w)).toEqual(["Sheet1"]);
  });

  it("refuses every request while a cell is edited, and the pane says what to do", async () => {
    const w = await openSwitches();
    await listUnits(w, "Phòng Tổng hợp");
    await w.page.getByLabel(developer.cellEdit).check();
    await run(w);
    await w.pane.getByText(vi.failures.cellBeingEdited).first().waitFor();
    await w.page.getByLabel(developer.cellEdit).uncheck();
    await retry(w);
    await done(w);
    await w.picture("09-after-cell-edit");
  });

  it("fails at the sync that was asked for, says so, and another try makes what an unfailing one makes", async () => {
    const units = unitLines(2);
    const smooth = await openSwitches();
    await listUnits(smooth, units);
    await run(smooth);
    await done(smooth);
    const wanted = await tabs(smooth);

    const w = await openSwitches();
    await listUnits(w, units);
    await w.page.getByLabel(developer.failAt).fill("2");
    await w.page.getByRole("button", { name: developer.failArm }).click();
    await run(w);
    await w.pane.getByText(vi.failures.notInFront).first().waitFor();
    await w.picture("11-failed-at-a-sync");
    await retry(w);
    await done(w);
    expect(await tabs(w)).toEqual(wanted);
  });

  it("keeps the pane waiting, which can be stopped at any request, says how far it is, and goes on", async () => {
    const w = await openSwitches();
    await listUnits(w, unitLines(12));
    // An hour: whatever else the machine does, the first request is still held when the pane is told to stop.
    await w.page.getByLabel(developer.delay).fill("3600000");
    await run(w);
    await w.pane.getByRole("progressbar").waitFor();
    await w.picture("12-slow-host");
    await w.pane.getByRole("button", { name: paneVi.common.cancel, exact: true }).click();
    await w.page.getByLabel(developer.delay).fill("250");
    await w.pane.getByText(paneVi.common.stopped).first().waitFor();
    await w.picture("13-stopped");
    const saidProgress = await watchProgress(w);
    await retry(w);
    await done(w);
    expect(await saidProgress()).toBe(true);
    expect(await tabs(w)).toEqual(expect.arrayContaining(["Mục lục", "01 Phòng số 1", "12 Phòng số 12"]));
  });

  it("counts syncs, actions and bytes as they are made, and anew when told to", async () => {
    const w = await openSwitches();
    await w.page.getByRole("button", { name: developer.reset }).click();
    await becomes(
      w.page,
      () => counted(w),
      ([syncs]) => syncs === 0,
    );
    await listUnits(w, "Phòng Tổng hợp");
    await run(w);
    await done(w);
    const [syncs = 0, actions = 0, sent = 0, received = 0] = await counted(w);
    expect(syncs).toBeGreaterThan(2);
    expect(actions).toBeGreaterThan(syncs);
    expect(Math.min(sent, received)).toBeGreaterThan(0);
    await w.pane.getByRole("tab", { name: paneVi.tabs.check }).click();
    await w.pane.getByRole("button", { name: new RegExp(`${paneVi.check.run}|${paneVi.check.again}`) }).click();
    await w.pane
      .getByText(/^\d+ lỗi/)
      .first()
      .waitFor();
    await becomes(
      w.page,
      () => counted(w),
      ([after = 0]) => after > syncs,
    );
  });
});
