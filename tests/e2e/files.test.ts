import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { unzipSync } from "fflate";
import { check } from "../../src/actions/check/check";
import { compare } from "../../src/actions/exchange/compare";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { files as wordsEn } from "../../src/locale/en/pane/browser";
import { exchangeWords } from "../../src/locale/exchangeWords";
import { filesWords, paperWords } from "../../src/locale/paperWords";
import { failures } from "../../src/locale/vi/failures";
import { files as words } from "../../src/locale/vi/pane/browser";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { figures, units } from "../../src/sample/sampleYear";
import { builds, ensureFilesPage } from "../../src/workbench/serve/builds";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { call } from "../cli/call";
import { axeFindings, giveAxe } from "../support/axe";
import { openChromium, patience } from "../support/chromium";
import { done } from "../support/done";
import { partsOf } from "../support/fileParts";
import { serveFolder } from "../support/serveFolder";
import { typeAt } from "../support/typeAt";

const papers = paperWords.vi.pane;
const exchange = exchangeWords.vi;
/** The day of the command line's calls. */
const now = new Date(2024, 11, 31, 16, 30);
const few = units.slice(0, 2);
const faults: string[] = [];
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  await ensureFilesPage();
  site = await serveFolder(builds.files.folder);
  browser = await openChromium();
  folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
});
afterAll(async () => {
  await browser.close();
  site.stop();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const context of browser.contexts()) {
    // Whoever mends a failure sees what stood there.
    await context.pages()[0]?.screenshot({ path: "out/e2e/last-files.png" });
    await context.close();
  }
  expect(faults.splice(0)).toEqual([]);
});

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page has asked for, and nobody has looked at. */
  readonly requests: string[];
  readonly button: (name: string) => Locator;
  readonly choose: (name: string, bytes: Uint8Array) => Promise<void>;
  /** What the bar's button gives, and under which name. */
  readonly take: (name: string) => Promise<Buffer>;
}

/** The page, kept by the browser, on the command line's day. */
async function openPage(prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<Opened> {
  const context = await browser.newContext({ locale: "vi-VN" });
  const page = await context.newPage();
  const requests: string[] = [];
  page.setDefaultTimeout(patience);
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => requests.push(request.url()));
  await page.clock.setFixedTime(now);
  await prepare(page);
  await page.goto(`${site.address}/files.html`);
  await page.getByText(words.offline).waitFor();
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  return {
    ...{ context, page, requests, button },
    choose: async (name, buffer) => {
      await page
        .getByLabel(words.choose)
        .and(page.locator("input"))
        .setInputFiles({ name, mimeType: "", buffer: Buffer.from(buffer) });
    },
    take: async (name) => {
      const [given] = await Promise.all([page.waitForEvent("download"), button(words.download(name)).click()]);
      expect(given.suggestedFilename()).toBe(name);
      return readFile(await given.path());
    },
  };
}

/** What a button of the pane hands over, under this name. */
async function downloaded({ page, button }: Opened, name: string): Promise<Buffer> {
  const [given] = await Promise.all([page.waitForEvent("download"), button(filesWords.vi.download(name)).click()]);
  expect(given.suggestedFilename()).toBe(name);
  return readFile(await given.path());
}

/** Sets the first units up as a person does. */
async function setUpFew({ page, button }: Opened): Promise<void> {
  const lines = few.map(({ name, head = "", staff = 0 }) => `${name}; ${head}; ${staff}`);
  await page.getByLabel(paneVi.setUp.pasteLabel).fill(lines.join("\n"));
  await button(paneVi.setUp.add).click();
  await button(paneVi.setUp.run).click();
  await page.getByText(paneVi.setUp.done).first().waitFor();
}

/** A workbook with some figures typed into it, as somebody does in a spreadsheet program. */
async function typedInto(bytes: Uint8Array, raw: string | number): Promise<Buffer> {
  const host = await XlsxHost.open(bytes);
  const listed = Object.fromEntries(Object.entries(figures.units).slice(0, few.length));
  done(await enterFigures(host, { units: listed }, { now }));
  await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "D1.value", raw]]);
  return Buffer.from(await host.save());
}

/** The names behind which two workbooks hold something else. */
async function differing(one: Uint8Array, other: Uint8Array): Promise<readonly string[]> {
  const read = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
    const { blocks } = await (await XlsxHost.open(bytes)).read();
    return new Map([...blocks].map(([name, block]) => [name, JSON.stringify(block)]));
  };
  const [here, there] = [await read(one), await read(other)];
  return [...new Set([...here.keys(), ...there.keys()])].filter((name) => here.get(name) !== there.get(name)).sort();
}

describe("the page that works on files", () => {
  it("takes a year from an empty workbook to its list by files alone, and what it makes is what the command line makes", async () => {
    const opened = await openPage();
    const { context, page, requests, button } = opened;
    requests.length = 0;

    await setUpFew(opened);
    const made = await opened.take("thi-dua.xlsx");
    const csv = few.map(({ name, head = "", staff = 0 }) => `${name},${head},${staff}\n`).join("");
    await writeFile(at("units.csv"), `name,head,staff\n${csv}`);
    await call("create", "--units", at("units.csv"), "--out", at("made.xlsx"));
    expect(partsOf(made)).toEqual(partsOf(await readFile(at("made.xlsx"))));

    const right = 46;
    await opened.choose("thi-dua (7).xlsx", await typedInto(made, ` ${right}  `));
    await page.getByText("thi-dua (7).xlsx", { exact: true }).waitFor();
    await page.getByRole("tab", { name: paneVi.tabs.check }).click();
    await button(paneVi.check.again).click();
    // What is searched for stands open, whatever group it is in.
    await page.getByLabel(paneVi.check.search).fill("phải là số");
    const fault = page.getByRole("listitem").filter({ hasText: "Ô này phải là số" });
    await fault.getByRole("button", { name: /^Đến ô/ }).click();
    const cell = page.getByRole("region", { name: /^Ô [A-Z]+\d+, trang “01 Phòng Tổng hợp”$/u });
    await cell.getByText(String(right), { exact: true }).first().waitFor();
    expect(await cell.getByRole("row").count()).toBe(8);
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await cell.waitFor({ state: "detached" });
    await fault.getByRole("button").nth(1).click();
    await page.getByText(paneVi.check.mended(1)).first().waitFor();

    await page.getByRole("tab", { name: paneVi.tabs.shortlist }).click();
    await page.getByRole("radio", { name: "Đợt 1" }).click();
    await button(paneVi.shortlist.write).click();
    await page.getByText(paneVi.shortlist.written("Tổng hợp Đợt 1")).first().waitFor();
    const listed = await opened.take("thi-dua (8).xlsx");

    // Papers of that list come as they do in Excel, by this browser's way.
    await button(papers.look).click();
    const chosen = await page.getByRole("checkbox", { checked: true }).count();
    await button(papers.make(chosen)).click();
    const zipped = unzipSync(await downloaded(opened, "van-ban_2024_D1.zip"));
    expect(Object.keys(zipped)).toContain("bien-ban_2024_D1.docx");
    expect(Object.keys(zipped)).toHaveLength(chosen);

    // The command line's `check` only reads: the sheet of the check is written by the same action here.
    const typed = await XlsxHost.open(await typedInto(made, right));
    done(await check(typed, { writeSheet: true }, { now }));
    await writeFile(at("typed.xlsx"), await typed.save());
    await call("shortlist", at("typed.xlsx"), "--period", "D1", "--out", at("listed.xlsx"));
    const there = await readFile(at("listed.xlsx"));
    // What the check said, for it was made before the mend: nothing else.
    expect(await differing(listed, there)).toEqual(["TD_CHECK", "TD_INDEX_STATE"]);

    expect(requests).toEqual([]);
    site.stop();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("tab", { name: paneVi.tabs.setUp }).click();
    await button(paneVi.setUp.trySample).waitFor();
    site = await serveFolder(builds.files.folder);
  });

  it("sends units their files, takes back what is dropped on it, and holds a saved workbook against the open one", async () => {
    const opened = await openPage();
    const { page, button } = opened;
    const made = await readFile(at("made.xlsx"));
    await opened.choose("sổ.xlsx", made);
    await page.getByRole("tab", { name: paneVi.tabs.exchange }).click();
    await button(exchange.send.make(few.length)).click();
    const sent = unzipSync(await downloaded(opened, exchange.send.zip(2024)));
    const [first = "", second = ""] = Object.keys(sent);
    expect([first, second].map((name) => name.slice(0, 17))).toEqual(["thi-dua-2024_U01_", "thi-dua-2024_U02_"]);
    await button(exchange.send.mark(few.length)).click();
    await page.getByText(exchange.send.marked(few.length)).first().waitFor();

    const filled = async (name: string, code: string): Promise<Buffer> => {
      const host = await XlsxHost.open(sent[name] ?? new Uint8Array());
      done(await enterFigures(host, { units: { [code]: figures.units[code] ?? {} } }, { now }));
      return Buffer.from(await host.save());
    };
    const came = [
      { name: "phiếu 1.xlsx", bytes: await filled(first, "U01") },
      { name: "phiếu 2.xlsx", bytes: await filled(second, "U02") },
      { name: "ảnh.xlsx", bytes: Buffer.from("không phải sổ") },
    ];
    await page.getByRole("radio", { name: exchange.jobs.collect }).click();
    const frame = page.locator("[data-takes-files]");
    const dropped = await page.evaluateHandle(
      (files) => {
        const data = new DataTransfer();
        for (const { name, text } of files)
          data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
        return data;
      },
      came.map(({ name, bytes }) => ({ name, text: bytes.toString("base64") })),
    );
    await frame.dispatchEvent("dragover", { dataTransfer: dropped });
    await frame.dispatchEvent("drop", { dataTransfer: dropped });
    const passed = page.getByRole("region", { name: exchange.collect.passed });
    await passed.getByText("ảnh.xlsx").waitFor();
    await page.getByRole("button", { name: /^Lấy \d+ ô vào sổ$/u }).click();
    await page
      .getByText(/^Đã lấy \d+ ô của 2 đơn vị/u)
      .first()
      .waitFor();
    // The workbook that was open is the one that they went into.
    const taken = await opened.take("sổ (2).xlsx");
    const typed = await XlsxHost.open(made);
    const own = Object.fromEntries(few.map(({ code = "" }) => [code, figures.units[code] ?? {}]));
    done(await enterFigures(typed, { units: own }, { now }));
    const compared = await compare(typed, await XlsxHost.open(taken), { now });
    expect(compared).toMatchObject({ ok: true, entries: [] });

    await page.getByRole("radio", { name: exchange.jobs.compare }).click();
    await page
      .getByLabel(exchange.compare.choose)
      .and(page.locator("input"))
      .setInputFiles({ name: "đầu năm.xlsx", mimeType: "", buffer: made });
    await page
      .getByText(/^\d+ ô khác nhau, “đầu năm.xlsx”/u)
      .first()
      .waitFor();
    await page.getByText(/^01 Phòng Tổng hợp \(\d+\)$/u).click();
    await page.getByText("Đầu công việc · Đợt 1 · Thực hiện").waitFor();
  });

  it("has a bar with nothing that axe finds, light and dark, and whose buttons are seen in forced colours", async () => {
    const opened = await openPage();
    const { page, button } = opened;
    await giveAxe(page);
    expect(await axeFindings(page)).toEqual([]);
    await setUpFew(opened);
    await button(words.startNew).click();
    await page.getByText(words.leaveAsk(words.newBook)).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const look = async (media: Parameters<Page["emulateMedia"]>[0]): Promise<void> => {
      const header = page.locator("header");
      const before = await header.evaluate((element) => getComputedStyle(element).color);
      await page.emulateMedia(media);
      // Another theme is fetched.
      await page.waitForFunction((was) => {
        const header = document.querySelector("header");
        return header !== null && getComputedStyle(header).color !== was;
      }, before);
      await button(words.startNew).waitFor();
    };
    await look({ colorScheme: "dark" });
    expect(await axeFindings(page)).toEqual([]);
    await look({ colorScheme: "light", forcedColors: "active" });
    await page.screenshot({ path: "out/e2e/files-forced-colours.png" });
    const unseen = await page.evaluate(() =>
      Array.from(document.querySelectorAll("button:not([role=tab])"))
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => {
          const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(one);
          const canvas = getComputedStyle(document.body).backgroundColor;
          return borderTopStyle === "none" || [borderTopColor, backgroundColor].every((colour) => colour === canvas);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(unseen).toEqual([]);
  });

  it("asks before changes are lost: by the tab that closes, by another file, by a new one", async () => {
    const opened = await openPage();
    const { page, button } = opened;
    await setUpFew(opened);
    await opened.choose("khác.xlsx", await readFile(at("made.xlsx")));
    await page.getByText(words.leaveAsk(words.newBook)).waitFor();
    await button(words.leaveNo).click();
    expect(await page.getByText("khác.xlsx").count()).toBe(0);
    await button(words.startNew).click();
    await page.getByText(words.leaveAsk(words.newBook)).waitFor();
    const asked = page.waitForEvent("dialog");
    // The page asks by itself: a browser that is told to load it anew waits for what is not loaded then.
    const reloading = page.evaluate(() => location.reload());
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await reloading;
    await button(words.leaveYes).click();
    await page.getByText(words.hint).waitFor();
    // Nothing is left to lose: the tab goes without a word.
    await page.reload();
    await page.getByText(words.hint).waitFor();
  });

  it("writes over the file that was opened once that was agreed to, and not where the file has changed since", async () => {
    const opened = await openPage((page) =>
      page.addInitScript(() => {
        // A file that the browser keeps for the page is of the same kind as one of the disk, and needs nobody to choose it.
        const handle = async (): Promise<FileSystemFileHandle> =>
          (await navigator.storage.getDirectory()).getFileHandle("sổ.xlsx", { create: true });
        Object.assign(window, {
          showOpenFilePicker: async () => [await handle()],
          put: async (text: string) => {
            const writing = await (await handle()).createWritable();
            await writing.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
            await writing.close();
          },
          size: async () => (await (await handle()).getFile()).size,
        });
      }),
    );
    const { page, button } = opened;
    const put = (bytes: Uint8Array): Promise<void> =>
      page.evaluate(
        (text) => (window as unknown as { put: (text: string) => Promise<void> }).put(text),
        Buffer.from(bytes).toString("base64"),
      );
    const size = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { size: () => Promise<number> }).size());
    const made = await readFile(at("made.xlsx"));
    await put(made);
    const changeIt = async (): Promise<void> => {
      await page.getByRole("tab", { name: paneVi.tabs.check }).click();
      await button(paneVi.check.again).click();
      await button(words.saveHere).click();
    };
    await button(words.choose).click();
    await page.getByText("sổ.xlsx", { exact: true }).waitFor();
    await changeIt();
    await page.getByText(words.saveHereAsk("sổ.xlsx")).waitFor();
    expect(await size()).toBe(made.length);
    await button(words.saveHereYes).click();
    await page.getByText(words.savedHere("sổ.xlsx")).first().waitFor();
    const saved = await size();
    expect(saved).toBeGreaterThan(made.length);

    await put(made.subarray(0, 100));
    await changeIt();
    await button(words.saveHereYes).click();
    await page.getByText(words.notSaved.changed).first().waitFor();
    expect(await size()).toBe(100);
  });

  it("says what a file lacks that it cannot read, and speaks English where the browser does", async () => {
    const opened = await openPage();
    await opened.choose("ảnh.xlsx", Buffer.from("không phải sổ"));
    await opened.page.getByText(failures.fileNotXlsx).waitFor();
    await opened.page.getByText(words.newBook, { exact: true }).waitFor();
    const context = await browser.newContext({
      locale: "en-GB",
      colorScheme: "dark",
      viewport: { width: 320, height: 700 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${site.address}/files.html`);
    await page.getByText(wordsEn.hint).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});
