import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { CommandNotice } from "../../src/actions/run/commandNotice";
import { noticeAddress } from "../../src/commands/showNotice";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { failures } from "../../src/locale/vi/failures";
import { builds, ensureBuilds } from "../../src/workbench/serve/builds";
import { openChromium } from "../support/chromium";
import { serveFolder } from "../support/serveFolder";
import { buildProduct } from "./buildProduct";
import { firstBytes, scriptsOf } from "./firstScripts";

interface Package {
  readonly version: string;
  readonly license: string;
}

const address = "https://thidua.example.vn/so-thi-dua";
const support = "https://hotro.example.vn/thi-dua";
/** The second is what closed networks are given, as the browser's tests open it. */
const folders = { cdn: "", local: builds.pane.folder };
const text = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");
const policyOf = (folder: string, page: string): string =>
  /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(text(folder, page))?.[1] ?? "";

beforeAll(async () => {
  folders.cdn = await buildProduct(`address=${address}/`, `support=${support}`);
  await ensureBuilds();
});

afterAll(() => rm(folders.cdn, { recursive: true }));

describe("the build", () => {
  it("loads at most 99 kB of script before the first screen, and 10 kB for the ribbon", () => {
    expect(firstBytes(folders.cdn, "taskpane.html")).toBeLessThanOrEqual(99_000);
    expect(firstBytes(folders.cdn, "commands.html")).toBeLessThanOrEqual(10_000);
  });

  it.each([
    ["papers", /wordprocessingml\/2006\/main/u],
    ["units' files", /spreadsheetml\/2006\/main/u],
  ])("fetches what makes %s on demand: nothing of it is in what the first screen loads", (_, mark) => {
    const scripts = readdirSync(folders.cdn).filter((name) => name.endsWith(".js"));
    const makers = scripts.filter((name) => mark.test(text(folders.cdn, name)));
    expect(makers.length).toBeGreaterThan(0);
    const first = ["taskpane.html", "commands.html"].flatMap((page) => scriptsOf(folders.cdn, page));
    expect(makers.filter((name) => first.includes(name))).toEqual([]);
  });

  it("puts the address everywhere in the manifest, and every file it names in the folder", () => {
    const manifest = text(folders.cdn, "manifest.xml");
    const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, found = ""]) => found);
    expect(manifest).not.toContain("localhost");
    expect(addresses.length).toBeGreaterThan(20);
    for (const found of addresses.filter((each) => each !== support)) {
      expect(found.startsWith(`${address}/`)).toBe(true);
      expect(existsSync(join(folders.cdn, new URL(found).pathname.slice(new URL(address).pathname.length)))).toBe(true);
    }
  });

  it("sends people to the support address that it was given", () => {
    expect(text(folders.cdn, "manifest.xml")).toContain(`<SupportUrl DefaultValue="${support}"`);
  });

  it("has no inline script, and a policy that lets in its own scripts and Office.js alone", () => {
    for (const page of ["taskpane.html", "commands.html"]) {
      expect(text(folders.cdn, page)).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(policyOf(folders.cdn, page)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
      expect(policyOf(folders.local, page)).toContain("script-src 'self';");
      expect(policyOf(folders.local, page)).not.toContain("https:");
    }
  });

  it("serves Office.js from its own folder where asked, unmodified", () => {
    for (const page of ["taskpane.html", "commands.html"]) {
      expect(scriptsOf(folders.local, page)).toContain("officejs/office.js");
      expect(scriptsOf(folders.cdn, page)).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    }
    for (const file of ["office.js", "excel-web-16.00.js", "excel-win32-16.01.js", "vi-vn/office_strings.js"]) {
      const shipped = readFileSync(join(folders.local, "officejs", file));
      expect(shipped.equals(readFileSync(`node_modules/@microsoft/office-js/dist/${file}`))).toBe(true);
    }
    expect(existsSync(join(folders.cdn, "officejs"))).toBe(false);
  });

  it("keeps the script for old browsers as it is written", () => {
    expect(text(folders.cdn, "oldBrowser.js")).toBe(readFileSync("src/taskpane/oldBrowser.js", "utf8"));
    expect(text(folders.cdn, "oldBrowser.js")).not.toMatch(/=>|\b(const|let|class)\b|`/);
  });

  it("lays the plan beside the pane that people may begin another one with", () => {
    expect(text(folders.cdn, "26-KH-VPUBND.json")).toBe(readFileSync("src/plan/bundled/26-KH-VPUBND.json", "utf8"));
  });

  it("states the licence of every package whose code is in its scripts, with its words", () => {
    const licences = text(folders.cdn, "licences.txt");
    const shipped = ["react", "react-dom", "scheduler", "zod", "webpack", "keyborg"];
    const fluent = ["react-button", "react-icons", "react-provider", "tokens"].map((name) => `@fluentui/${name}`);
    for (const name of [...shipped, ...fluent, "@griffel/core"]) {
      const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as Package;
      expect(licences).toContain(`\n${name} ${version} (${license})\n`);
    }
    // Nor what would make looks at every start: the build has made them.
    for (const unshipped of ["jest", "html-webpack-plugin", "@univerjs/core", "lodash", "stylis", "rtl-css-js"]) {
      expect(licences).not.toContain(`\n${unshipped} `);
    }
    for (const holder of ["Meta Platforms, Inc.", "Microsoft Corporation", "Colin McDonnell", "JS Foundation"]) {
      expect(licences).toContain(holder);
    }
    const entries = licences.split(/^-{80}$/m);
    for (const entry of entries) expect(entry).toMatch(/[Pp]ermission|[Rr]edistribution/);
    expect(text(folders.local, "licences.txt")).toBe(licences);
  });

  it("lays the page that works on files beside the add-in: one script, no Office.js, and a policy that knows no connection", () => {
    const own = scriptsOf(folders.cdn, "files.html");
    expect(own).toEqual(["oldBrowser.js", expect.stringMatching(/^files\.[0-9a-f]{8}\.js$/)]);
    expect(text(folders.cdn, "files.html")).not.toMatch(/office\.js|<script(?![^>]*\ssrc=)/);
    const policy = policyOf(folders.cdn, "files.html");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|https?:/);
    // What is kept for the time without a network is all that the page is made of.
    const kept = JSON.parse(
      /files = (\[.*?\])/.exec(text(folders.cdn, "files-worker.js"))?.[1] ?? "[]",
    ) as readonly string[];
    expect(kept).toEqual([...own, "26-KH-VPUBND.json", "files.html"].sort());
    for (const file of kept) expect(existsSync(join(folders.cdn, file))).toBe(true);
    expect(text(folders.cdn, "files-licences.txt")).toMatch(/\nfflate [^\n]+ \(MIT\)\n/);
  });

  it("refuses an address that is not https", async () => {
    await expect(buildProduct("address=http://thidua.example.vn")).rejects.toThrow("https address");
  });
});

describe("the page that was built", () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    browser = await openChromium();
    site = await serveFolder(folders.cdn);
  });
  afterAll(async () => {
    site.stop();
    await browser.close();
  });

  it("says in the ribbon's dialog what failed and what to do, and leaves by its button", async () => {
    const page = await browser.newPage({ viewport: { width: 380, height: 260 } });
    const at = new Date(2024, 5, 1, 8, 5).toISOString();
    const notice: CommandNotice = { command: "listSecond", failure: { code: "periodUnknown" }, at };
    const address = noticeAddress(`${site.address}/commands.html`, notice, "vi-VN");
    const office = `globalThis.Office = { HostType: { Excel: "Excel" }, onReady: () => Promise.resolve({ host: "Excel" }),
      context: { ui: { messageParent: (text) => (document.title = text) } } };`;
    await page.route(/^https:/, (route) => route.fulfill({ contentType: "text/javascript", body: office }));
    await page.goto(address);
    await page.getByRole("heading", { name: paneVi.commands.failed(paneVi.commands.listSecond, "08:05") }).waitFor();
    await page.getByText(failures.periodUnknown).waitFor();
    await page.getByRole("button", { name: paneVi.common.close }).press("Enter");
    expect(await page.title()).toBe("close");
    expect(page.url()).not.toContain("periodUnknown");
    await page.close();
  });

  it("says nothing of what a link to that page says, where no Excel opened it", async () => {
    const page = await browser.newPage({ viewport: { width: 380, height: 260 } });
    const failure = { code: "protectedByOther", sheet: "Gọi 0900 000 000" } as const;
    const notice: CommandNotice = { command: "checkNow", failure, at: new Date(2024, 5, 1).toISOString() };
    const office = `globalThis.Office = { HostType: { Excel: "Excel" }, onReady: () => Promise.resolve({ host: null }),
      context: { ui: {} } };`;
    await page.route(/^https:/, (route) => route.fulfill({ contentType: "text/javascript", body: office }));
    await page.goto(noticeAddress(`${site.address}/commands.html`, notice, "vi-VN"));
    await page.getByText(failures.unexpected).waitFor();
    expect(await page.locator("body").textContent()).not.toContain("0900");
    await page.close();
  });

  it("tells a web view that cannot read the pane's scripts which Excel is needed", async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(Object, "hasOwn"));
    await page.route(/^https:/, (route) => route.abort());
    await page.goto(`${site.address}/taskpane.html`);
    expect(await page.locator("#old-browser").isVisible()).toBe(true);
    expect(await page.locator("#root").isVisible()).toBe(false);
    await page.close();
  });

  it("stands before Office.js has come, and says so where it does not come", async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    let fail: (() => void) | undefined;
    await page.route(/^https:/, (route) => {
      fail = () => void route.abort();
    });
    await page.goto(`${site.address}/taskpane.html`, { waitUntil: "commit" });
    await page.getByText(paneVi.welcome.title).waitFor();
    expect(await page.getByText(paneVi.common.officeUnreachable).count()).toBe(0);
    expect(fail).toBeDefined();
    fail?.();
    await page.getByText(paneVi.common.officeUnreachable).waitFor();
    expect(refused).toEqual([]);
    await page.close();
  });

  it("speaks English from the first screen where Excel does", async () => {
    const page = await browser.newPage();
    await page.route(/^https:/, (route) => route.abort());
    await page.goto(`${site.address}/taskpane.html?_host_Info=Excel$Web$16.01$en-US$$$$0`);
    await page.getByRole("tab", { name: "Set-up" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await page.close();
  });
});
