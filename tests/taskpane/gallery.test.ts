import type { Page } from "playwright-core";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { axeFindings, giveAxe } from "../support/axe";
import type { Gallery } from "./gallery/openGallery";
import { openGallery } from "./gallery/openGallery";
import { states } from "./gallery/states";

/** Each state at three widths and in three themes, both languages among them. */
const looks = [
  { language: "vi", theme: "light", width: 320 },
  { language: "en", theme: "dark", width: 350 },
  { language: "vi", theme: "contrast", width: 500 },
] as const;

/** What stands out of the page to its right. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll("main *"))
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Opens whatever is closed, and what that holds. Gives what there is to read in each. */
const openAll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const opened: HTMLDetailsElement[] = [];
    for (;;) {
      const closed = Array.from(document.querySelectorAll<HTMLDetailsElement>("details:not([open])"));
      if (closed.length === 0) return opened.map(({ textContent }) => textContent);
      opened.push(...closed);
      for (const one of closed) one.open = true;
      // That it opened is told behind the next frame, and its content made.
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
  });

/** What has been opened and judged: most states have the same to open. */
const judged = new Set<string>();

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
  await giveAxe(gallery.page);
});
afterAll(() => gallery.close());

describe("in a browser, every state of the pane", () => {
  for (const [state, { tab }] of Object.entries(states)) {
    for (const look of looks) {
      const finding = look.theme === "contrast" ? "" : ", and axe finds nothing";
      it(`${state} fits ${look.width} px in ${look.language} and ${look.theme}${finding}`, async () => {
        const { page } = gallery;
        await gallery.show({ state, ...look });
        expect(await tooWide(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
        expect(await page.getByRole("tab", { selected: true }).getAttribute("id")).toBe(`tab-${tab}`);
        // Forced colours are the system's own: what axe could judge there it has judged in the other looks.
        if (look.theme === "contrast") return;
        expect(await axeFindings(page)).toEqual([]);
        // So with all that people may open, in the narrowest of them.
        if (look.width > 320) return;
        const opened = (await openAll(page)).filter((text) => !judged.has(text));
        if (opened.length === 0) return;
        for (const text of opened) judged.add(text);
        expect(await tooWide(page)).toEqual([]);
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  }

  it.each(["light", "dark", "contrast"] as const)(
    "shows where the keyboard is in %s: every stop of Tab has an outline or a changed border",
    async (theme) => {
      const { page } = gallery;
      await gallery.show({ state: "set-up-units", language: "vi", theme, width: 320 });
      await page.locator("summary", { hasText: paneVi.setUp.options }).click();
      await page.getByRole("checkbox").first().waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.getByRole("tab", { name: paneVi.tabs.setUp }).focus();
      const unseen: string[] = [];
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return "end";
          const around = [element, element.parentElement].flatMap((one) =>
            one === null ? [] : [getComputedStyle(one), getComputedStyle(one, "::after")],
          );
          const marked = around.some(
            (style) =>
              (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) ||
              style.boxShadow !== "none" ||
              Number.parseFloat(style.borderBottomWidth) >= 2,
          );
          return marked ? "" : element.outerHTML.slice(0, 100);
        });
        if (seen === "end") break;
        if (seen !== "") unseen.push(seen);
      }
      expect(unseen).toEqual([]);
    },
  );
});
