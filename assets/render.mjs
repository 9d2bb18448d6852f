// Renders svg/*.svg to PNGs of every size that the manifest names: `node assets/render.mjs`.
import { readdir, readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const sizes = [16, 32, 64, 80];
const here = new URL(".", import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const file of await readdir(new URL("svg/", here))) {
  const svg = await readFile(new URL(`svg/${file}`, here), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const path = new URL(file.replace(".svg", `-${size}.png`), here).pathname;
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
