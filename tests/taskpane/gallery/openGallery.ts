import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import type { PaneWords } from "../../../src/locale/vi/pane/pane";
import type { Language } from "../../../src/locale/languages";
import { languages } from "../../../src/locale/languages";
import type { ThemeName } from "../../../src/taskpane/engine/theme";
import { buildProduct } from "../../build/buildProduct";
import { openChromium } from "../../support/chromium";
import type { State } from "./states";
import { states } from "./states";

export interface Shown {
  readonly state: string;
  readonly language: Language;
  readonly theme: ThemeName;
  /** CSS pixels. */
  readonly width: number;
}

export interface Gallery {
  /** Opens a state, makes its clicks, and waits for what it shows. */
  readonly show: (shown: Shown) => Promise<Page>;
  readonly close: () => Promise<void>;
}

async function bringAbout(page: Page, state: State, words: PaneWords): Promise<void> {
  for (const name of state.clicks?.(words) ?? []) {
    const button = page.getByRole("button", { name, exact: true });
    const choice = page.getByRole("radio", { name }).or(page.getByRole("checkbox", { name, exact: true }));
    await button
      .or(choice)
      .or(page.locator("summary", { hasText: name }))
      .first()
      .click();
  }
  if (state.file !== undefined) {
    const { name, text } = state.file;
    const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
    await page.getByLabel(words.setUp.choosePlan).and(page.locator("input")).setInputFiles(file);
  }
  await page.getByText(state.shows(words), { exact: false }).first().waitFor();
}

/** Builds the gallery and opens a browser on it. */
export async function openGallery(): Promise<Gallery> {
  const folder = await buildProduct("gallery");
  const browser = await openChromium();
  const page = await browser.newPage();
  return {
    show: async ({ state, language, theme, width }) => {
      const found = states[state];
      if (found === undefined) throw new RangeError(`No state ${state}`);
      await page.setViewportSize({ width, height: 700 });
      // A colour on its way from one to another is nobody's to judge.
      await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none", reducedMotion: "reduce" });
      const address = pathToFileURL(join(folder, "gallery.html"));
      address.search = new URLSearchParams({ state, language, theme }).toString();
      await page.goto(address.href);
      await bringAbout(page, found, await languages[language].pane());
      return page;
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
