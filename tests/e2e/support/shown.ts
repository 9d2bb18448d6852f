import type { Locator } from "playwright-core";

/** Waits until a cell shows this and nothing else, but for a symbol before it. */
export async function shown(cell: Locator, text: string): Promise<void> {
  const words = new RegExp(`^(?:\\S )?${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);
  await cell.filter({ hasText: words }).waitFor();
}
