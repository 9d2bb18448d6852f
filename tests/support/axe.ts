import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(options: { readonly resultTypes: readonly ["violations"] }): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
  }>;
}

/** Puts axe into a page, for as long as that is not loaded anew. */
export const giveAxe = (page: Page): Promise<unknown> => page.evaluate(source);

/**
 * What axe finds wrong in the page as it stands, each with the first element that it is of. A colour on its way to
 * another is nobody's to judge, and it is on its way for a frame even where motion is reduced: a frame later, for that
 * is when the pointer's element is known anew, all that have begun are awaited.
 */
export const axeFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const onTheirWay = () => document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await frame();
    do {
      await frame();
      await Promise.allSettled(onTheirWay().map(({ finished }) => finished));
    } while (onTheirWay().length > 0);
    const found = await (window as unknown as { axe: Axe }).axe.run({ resultTypes: ["violations"] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
  });
