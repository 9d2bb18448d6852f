import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { languages, type Language } from "../../../src/locale/languages";
import { buildProduct } from "../../build/buildProduct";
import { openChromium, patience } from "../../support/chromium";
import type { Asked } from "./gallery";
import type { State } from "./states";
import { states } from "./states";

export interface Shown extends Asked {
  /** CSS pixels. */
  readonly width: number;
}

export interface Gallery {
  readonly page: Page;
  /** Opens a state, makes its clicks, and waits for what it shows. */
  readonly show: (shown: Shown) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function press(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const button = page.getByRole("button", { name, exact: true });
    const choice = page.getByRole("radio", { name }).or(page.getByRole("checkbox", { name, exact: true }));
    await button
      .or(choice)
      .or(page.locator("summary", { hasText: name }))
      .first()
      .click();
  }
}

async function bringAbout(page: Page, state: State, language: Language): Promise<void> {
  const words = await languages[language].pane();
  await press(page, state.clicks?.(words, language) ?? []);
  if (state.file !== undefined) {
    const { name, text, into } = state.file;
    const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
    const label = into?.(language) ?? words.setUp.choosePlan;
    await page.getByLabel(label).and(page.locator("input")).setInputFiles(file);
  }
  await press(page, state.then?.(words, language) ?? []);
  await page.getByText(state.shows(words, language), { exact: false }).first().waitFor();
}

/** Builds the gallery and opens a browser on it. */
export async function openGallery(): Promise<Gallery> {
  const folder = await buildProduct("gallery");
  const browser = await openChromium();
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(pathToFileURL(join(folder, "gallery.html")).href);
  return {
    page,
    show: async ({ width, ...asked }) => {
      const { state, language, theme } = asked;
      const found = states[state];
      if (found === undefined) throw new RangeError(`No state ${state}`);
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none", reducedMotion: "reduce" });
      await page.evaluate((one) => window.showState?.(one), asked);
      await bringAbout(page, found, language);
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
