/**
 * How long the pane takes from its script's arrival to its first screen and to a form that can be filled, as ratios to an
 * empty page of React and Fluent UI, in turns in one browser, and how long to move one of hundreds of units, to one of twelve:
 * `npm run bench:pane [-- rounds]`.
 */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildProduct } from "../build/buildProduct";
import { openChromium } from "../support/chromium";
import { serveFolder } from "../support/serveFolder";
import { budget, median, misses } from "./budget";
import { moveTime } from "./moveUnit";

/** An Excel that is there at once and holds nothing: all that the pane asks before its form stands. */
const office = `globalThis.Office = {
  HostType: { Excel: "Excel" },
  PlatformType: { iOS: "iOS" },
  DocumentMode: { ReadOnly: "readOnly" },
  onReady: () => Promise.resolve({ host: "Excel" }),
  context: { displayLanguage: "vi-VN", platform: "PC", requirements: { isSetSupported: () => true } },
};`;

interface Measured {
  readonly address: string;
  /** What must stand on the page. */
  readonly selector: string;
}

/** Milliseconds from the arrival of the page's own scripts to the frame after a selector first matches. */
async function timeOf(browser: Browser, { address, selector }: Measured): Promise<number> {
  // A browser context of its own: nothing is cached, neither bytes nor compiled code.
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const seen = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      seen.disconnect();
      requestAnimationFrame(() => performance.mark("usable"));
    });
    seen.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  const took = await page.evaluate(() => {
    const own = performance
      .getEntriesByType("resource")
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ name, initiatorType }) => initiatorType === "script" && name.startsWith(location.origin));
    // Parts that are fetched later are part of the work.
    const first = own.filter(({ name }) => document.querySelector(`script[defer][src="${name.split("/").pop()}"]`));
    const arrived = Math.max(...first.map(({ responseEnd }) => responseEnd));
    return (performance.getEntriesByName("usable")[0]?.startTime ?? Number.NaN) - arrived;
  });
  await context.close();
  return took;
}

const rounds = Number(process.argv[2] ?? 11);
const product = await buildProduct("pane", "address=https://thidua.example.vn", "officejs=local");
// Served, not intercepted: an intercepted page sends each of its requests through this process, which takes its time.
await writeFile(join(product, "officejs/office.js"), office);
const folders = [await buildProduct("bench"), product];
const sites = await Promise.all(folders.map(serveFolder));
const browser = await openChromium();
const [empty = "", pane = ""] = sites.map(({ address }) => address);
const pages = {
  "an empty page": { address: `${empty}/emptyPane.html`, selector: "button" },
  "the pane's first screen": { address: `${pane}/taskpane.html`, selector: "[role=tab]" },
  "the pane's form": { address: `${pane}/taskpane.html`, selector: "[role=tabpanel] textarea" },
};
const times = new Map(Object.keys(pages).map((name): [string, number[]] => [name, []]));
try {
  // In turns, so that whatever else the machine does falls on all of them; the first round warms it up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measured] of Object.entries(pages)) {
      const took = await timeOf(browser, measured);
      if (round > 0) times.get(name)?.push(took);
    }
  }
} finally {
  const [few, many] = [
    await moveTime(browser, pages["the pane's form"].address, 12),
    await moveTime(browser, pages["the pane's form"].address, 400),
  ];
  await browser.close();
  budget("moving one of 400 units in the list, to one of 12", many / few, 3, "at most", " times");
  sites.forEach(({ stop }) => stop());
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
}
const base = median(times.get("an empty page") ?? []);
for (const [name, took] of times) {
  const [ms, ratio] = [median(took).toFixed(0), (median(took) / base).toFixed(2)];
  process.stdout.write(`${name}: ${ms} ms, ${ratio} of an empty page (median of ${rounds})\n`);
}
const form = median(times.get("the pane's form") ?? []);
budget("the pane's form, to an empty page of React and Fluent UI", form / base, 1.5, "at most", " times");
if (misses.length > 0) process.exitCode = 1;
