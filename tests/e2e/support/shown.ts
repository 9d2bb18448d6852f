import type { Locator, Page } from "playwright-core";

/** Waits until a cell shows this and nothing else, but for a symbol before it. */
export async function shown(cell: Locator, text: string): Promise<void> {
  const words = new RegExp(`^(?:\\S )?${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);
  await cell.filter({ hasText: words }).waitFor();
}

/** Waits until the page has drawn what it knew when this was called. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });

/** At sixty a second two minutes, and longer where the machine is busy. */
const mostFrames = 7200;

/** Reads something from drawing to drawing until it is as it must be, and gives it: what a step sets off may take its time. */
export async function becomes<T>(page: Page, read: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  let value = await read();
  for (let frame = 0; !isSo(value); frame += 1) {
    if (frame === mostFrames) throw new Error(`it stays ${JSON.stringify(value)}`);
    await drawn(page);
    value = await read();
  }
  return value;
}
