import type { Browser } from "playwright-core";
import { median } from "./budget";

/** Milliseconds from an arrow key on the handle of the second unit to the frame after it stands first; the middle of some. */
export async function moveTime(browser: Browser, address: string, count: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.goto(address);
  const names = Array.from({ length: count }, (_, at) => `Phòng chuyên môn ${at + 1}`);
  await page.locator("[role=tabpanel] textarea").first().fill(names.join("\n"));
  await page.getByRole("button", { name: /^Thêm/ }).first().click();
  await page.waitForFunction((wanted) => document.querySelectorAll("ol > li").length === wanted, count);
  const took = await page.evaluate(async () => {
    const moves: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const second = document.querySelectorAll("ol > li")[1];
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      const start = performance.now();
      second
        ?.querySelector("button")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true, cancelable: true }));
      while (document.querySelector("ol > li") !== second)
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      moves.push(performance.now() - start);
    }
    return moves;
  });
  await context.close();
  return median(took);
}
