import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { builds, ensureBuilds } from "../../../src/workbench/serve/builds";
import { findCertificate } from "../../../src/workbench/serve/certificate";
import { serveFolders } from "../../../src/workbench/serve/staticServer";
import { pane as paneVi } from "../../../src/locale/vi/pane/pane";
import { openChromium, patience } from "../../support/chromium";
import { drawn } from "./shown";

/** How many pages of a sheet are looked through for a text, from its first again and again. */
const mostPages = 200;

/** The page as a person has it before them. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of the page, of the console, and requests that would leave the machine. */
  readonly faults: readonly string[];
  cell(address: string): Locator;
  /** Opens a sheet by its tab. */
  sheet(name: string): Promise<void>;
  /** Goes to a cell or an area by the name box, as one does where it is far away; `active` is the area's first cell. */
  goTo(address: string, active?: string): Promise<void>;
  /** Types into a cell and presses Enter. */
  type(address: string, text: string): Promise<void>;
  /** Takes a text from the list of a cell. */
  choose(address: string, text: string): Promise<void>;
  /** Pastes text that was copied elsewhere. */
  paste(address: string, text: string): Promise<void>;
  /** The address of the first cell of the sheet that shows exactly this. */
  find(text: string): Promise<string>;
  /** The address of the next cell down, over hidden rows and merged cells. */
  below(address: string): Promise<string>;
  /** Waits until every formula has its result. */
  settled(): Promise<void>;
  /** The address and sheet that are selected now. */
  selected(): Promise<string>;
  picture(name: string): Promise<void>;
}

/**
 * Serves production builds and opens them, once a file of tests. Its tests have one page, which each finds as though it were
 * new: in a new one the browser compiles six megabytes of program once more.
 */
export function useWorkbench(): { readonly open: () => Promise<Workbench> } {
  let browser: Browser | undefined;
  let page: Page | undefined;
  let isTaken = false;
  let address = "";
  let close = (): void => undefined;
  const faults: string[] = [];
  beforeAll(async () => {
    await ensureBuilds();
    const served = await serveFolders(
      resolve(builds.page.folder),
      resolve(builds.pane.folder),
      0,
      await findCertificate(),
    );
    address = served.address;
    close = () => {
      served.server.close();
      // Pages leave their connections open, and the server would wait for them.
      served.server.closeAllConnections();
    };
    browser = await openChromium();
    await mkdir("out/e2e", { recursive: true });
  });
  // Whatever a test is about: nothing went wrong unseen, and nothing left the machine.
  afterEach(async () => {
    const found = [...faults];
    faults.length = 0;
    if (isTaken) {
      await page?.screenshot({ path: `out/e2e/last-${pictureName(expect.getState().currentTestName ?? "")}.png` });
      isTaken = false;
    }
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    close();
  });
  return {
    open: async () => {
      if (browser === undefined) throw new Error("the workbench opens within a test");
      isTaken = true;
      if (page === undefined) page = await newPage(browser, address, faults);
      else await forget(page, address);
      return openPage(page, address, faults);
    },
  };
}

/** The name of a test as that of a file: ASCII, whole words, at most some sixty letters. */
function pictureName(test: string): string {
  const words = test.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const names = words.map((_, last) => words.slice(0, last + 1).join("-"));
  return names.filter((name) => name.length <= 60).at(-1) ?? "test";
}

const viewport = { width: 1440, height: 900 };

async function newPage(browser: Browser, address: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({
    ...{ ignoreHTTPSErrors: true, viewport },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    // A pane that is left while it loads stops loading.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:"))
      faults.push(`outside: ${url}`);
  });
  return page;
}

/** Leaves what a test before had open, with all that it stored. */
async function forget(page: Page, address: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.goto("about:blank");
  await page.setViewportSize(viewport);
  const browser = await page.context().newCDPSession(page);
  await browser.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await browser.detach();
}

async function openPage(page: Page, address: string, faults: readonly string[]): Promise<Workbench> {
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  // Offered once the pane has read the workbook: from then on it asks for nothing by itself.
  await pane.getByRole("button", { name: paneVi.setUp.trySample }).waitFor();
  return workbenchOf(page, pane, faults);
}

function workbenchOf(page: Page, pane: FrameLocator, faults: readonly string[]): Workbench {
  const cell = (address: string): Locator => page.locator(`[data-cell="${address}"]`).first();
  const nameBox = page.getByLabel("Ô hoặc tên");
  const goTo = async (address: string, active = address): Promise<void> => {
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await page.locator(`[data-active="${active}"]`).first().waitFor({ state: "attached" });
  };
  return {
    page,
    pane,
    faults,
    cell,
    goTo,
    sheet: async (name) => {
      await page.getByRole("tab", { name, exact: true }).click();
      await page.getByRole("grid", { name: `Bảng tính ${name}`, exact: true }).waitFor();
    },
    type: async (address, text) => {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    choose: async (address, text) => {
      await goTo(address);
      await page.getByRole("button", { name: "Chọn trong danh sách" }).click();
      await page.getByRole("option", { name: text, exact: true }).click();
    },
    paste: async (address, text) => {
      await goTo(address);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press("Control+V");
    },
    find: async (text) => {
      const found = page.locator("[data-cell]").filter({ has: page.getByText(text, { exact: true }) });
      const before = page.viewportSize();
      await page.setViewportSize({ width: 3200, height: 1800 });
      await goTo("A1");
      await drawn(page);
      // A page may be drawn only after it was left, or the text be calculated only then: it is looked for again.
      for (let pages = 1; (await found.count()) === 0; pages++) {
        if (pages === mostPages) throw new Error(`no cell shows ${text}`);
        if (pages % 10 === 0) await goTo("A1");
        else await page.keyboard.press("PageDown");
        await drawn(page);
      }
      const address = (await found.first().getAttribute("data-cell")) ?? "";
      if (before) await page.setViewportSize(before);
      // Who goes to a cell next goes there in the window that is left.
      await drawn(page);
      return address;
    },
    below: async (address) => {
      await goTo(address);
      await page.keyboard.press("ArrowDown");
      await page.locator(`[data-active="${address}"]`).waitFor({ state: "detached" });
      return nameBox.inputValue();
    },
    settled: () => page.locator(".status-bar [data-state=ready]").waitFor(),
    selected: async () => {
      const sheet = await page.locator(".tab[aria-selected=true]").innerText();
      return `${sheet}!${await nameBox.inputValue()}`;
    },
    picture: async (name) => {
      await page.screenshot({ path: `out/e2e/${name}.png` });
    },
  };
}
