import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { filesWords, paperWords } from "../../src/locale/paperWords";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { becomes } from "./support/shown";
import { useWorkbench, type Workbench } from "./support/workbench";

const workbench = useWorkbench();
const files = filesWords.vi;
const papers = paperWords.vi.pane;

const zip = "van-ban_2024_D1.zip";

/** The window of the pane: a test stands in there for the parts of a browser that no test can press. */
function frameOf({ page }: Workbench): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("the pane has no window");
  return frame;
}

const press = ({ pane }: Workbench, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

/** Presses a button that hands a file to the browser, and gives its bytes. */
async function downloaded(w: Workbench, name: string): Promise<Uint8Array> {
  const [download] = await Promise.all([w.page.waitForEvent("download"), press(w, files.download(name))]);
  expect(download.suggestedFilename()).toBe(name);
  const path = `out/e2e/${name}`;
  await download.saveAs(path);
  return readFile(path);
}

/** Where the user would be asked, the file goes into the window's own storage; or the frame is refused, as one of another origin is. */
const savesInto = (frame: Frame, isRefused: boolean): Promise<void> =>
  frame.evaluate((refused) => {
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }): Promise<FileSystemFileHandle> => {
      if (refused)
        throw new DOMException("Cross origin sub frames aren't allowed to show a file picker.", "SecurityError");
      return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    };
    Object.assign(window, { showSaveFilePicker });
  }, isRefused);

const savedBytes = (frame: Frame, name: string): Promise<number> =>
  frame.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
    return (await handle.getFile()).size;
  }, name);

/** What is on the clipboard as a page. */
const copied = ({ page }: Workbench): Promise<string> =>
  page.evaluate(async () => {
    for (const item of await navigator.clipboard.read()) {
      if (item.types.includes("text/html")) return (await item.getType("text/html")).text();
    }
    return "";
  });

const clearClipboard = ({ page }: Workbench): Promise<void> => page.evaluate(() => navigator.clipboard.writeText("-"));

/** The papers of the sample's first occasion, made in the pane. */
async function madePapers(): Promise<Workbench> {
  const w = await workbench.open();
  const { page, pane } = w;
  await page.getByRole("button", { name: "Dữ liệu mẫu", exact: true }).click();
  await page.getByRole("grid", { name: "Bảng tính Mục lục" }).waitFor();
  await w.settled();
  await pane.getByRole("tab", { name: paneVi.tabs.shortlist }).click();
  await pane.getByRole("radio", { name: "Đợt 1" }).click();
  await press(w, paneVi.shortlist.write);
  await press(w, papers.look);
  for (const name of ["Báo cáo thành tích", "Biên bản kiểm phiếu", "Tờ trình"])
    await pane.getByRole("checkbox", { name }).uncheck();
  await w.picture("09-papers");
  const chosen = await pane.getByRole("checkbox", { checked: true }).count();
  await press(w, papers.make(chosen));
  await pane.getByRole("button", { name: files.download(zip) }).waitFor();
  return w;
}

describe("The ribbon's buttons for papers and for units' files", () => {
  it("open the pane at their tab, whatever was open in it before, and a pane that is loaded anew stays where it was", async () => {
    const w = await workbench.open();
    const { pane } = w;
    await pane.getByRole("tab", { name: paneVi.tabs.calendar }).click();
    const frame = frameOf(w);
    const address = frame.url();
    for (const tab of ["exchange", "shortlist"] as const) {
      await frame.goto(address.replace("taskpane.html?", `taskpane.html?tab=${tab}&`));
      await pane.getByRole("tab", { name: paneVi.tabs[tab], selected: true }).waitFor();
    }
    await pane.getByRole("tab", { name: paneVi.tabs.calendar }).click();
    await frame.evaluate(() => window.location.reload());
    await pane.getByRole("tab", { name: paneVi.tabs.calendar, selected: true }).waitFor();
  });
});

describe("Papers made in the pane", () => {
  it("are handed over by each way that a browser has, and by the next where one fails or nothing arrived", async () => {
    const w = await madePapers();
    const { page, pane } = w;
    const frame = frameOf(w);
    await page.bringToFront();

    // All in one, by a link; nobody can tell whether it arrived, so somebody is asked.
    const whole = unzipSync(await downloaded(w, zip));
    const names = Object.keys(whole);
    expect(names).toContain("bien-ban_2024_D1.docx");
    expect(names).not.toContain("to-trinh_2024_D1.docx");
    await pane.getByText(files.arrived(zip)).waitFor();
    await savesInto(frame, true);
    await press(w, files.no);

    // Saving is refused: told, and one by one is what is left.
    await press(w, files.saveAs(zip));
    await pane.getByText(files.noMore).waitFor();
    await w.picture("10-papers-one-by-one");

    // One paper: a link that the browser makes no address for, then saving.
    const [first = "", second = ""] = names;
    await frame.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = () => {
        URL.createObjectURL = make;
        throw new TypeError("refused");
      };
    });
    await savesInto(frame, false);
    await press(w, files.download(first));
    await pane.getByText(files.failed).first().waitFor();
    await press(w, files.saveAs(first));
    await pane.getByText(files.tookSave(first)).first().waitFor();
    expect(await savedBytes(frame, first)).toBe(whole[first]?.length);

    // Copied as a page, by the browser's own way.
    await press(w, files.other(first));
    await clearClipboard(w);
    await press(w, files.copy(first));
    await pane.getByText(files.tookCopy).first().waitFor();
    expect(await copied(w)).toContain("PHIẾU BẦU");

    // Another, where a policy closes that way: what is selected is copied.
    await press(w, files.download(second));
    await press(w, files.no);
    await savesInto(frame, true);
    await press(w, files.saveAs(second));
    await frame.evaluate(() => {
      Object.assign(navigator.clipboard, { write: () => Promise.reject(new DOMException("", "NotAllowedError")) });
    });
    await clearClipboard(w);
    await press(w, files.copy(second));
    await becomes(
      page,
      () => copied(w),
      (html) => html.includes("BIÊN BẢN"),
    );

    // And where that is closed too, it stands there to be copied by hand.
    await press(w, files.other(second));
    await pane.getByRole("button", { name: files.byHand(second) }).waitFor();
    await press(w, files.byHand(second));
    const shownPage = pane.getByRole("textbox", { name: files.contents(second) });
    await shownPage.getByText("BIÊN BẢN", { exact: true }).click();
    const selected = await frame.evaluate(() => window.getSelection()?.toString() ?? "");
    expect([selected.includes("BIÊN BẢN"), selected.includes(files.each)]).toEqual([true, false]);
    await w.picture("11-papers-by-hand");
  });
});
