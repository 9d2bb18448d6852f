/** Pictures of every state, to look at: `npx tsx tests/taskpane/gallery/shoot.ts [folder] [part of a state's name]`. */
import { mkdir } from "node:fs/promises";
import { openGallery } from "./openGallery";
import { states } from "./states";

const [folder = "out/gallery", part = ""] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const gallery = await openGallery();
const { page } = gallery;
const looks = [
  { language: "vi", theme: "light", width: 320 },
  { language: "vi", theme: "dark", width: 350 },
  { language: "en", theme: "light", width: 500 },
  { language: "en", theme: "contrast", width: 320 },
] as const;
for (const state of Object.keys(states).filter((name) => name.includes(part))) {
  for (const look of looks) {
    await gallery.show({ state, ...look });
    await page.evaluate(() => window.scrollTo(0, 0));
    const path = `${folder}/${state}-${look.language}-${look.theme}-${look.width}.png`;
    await page.screenshot({ path, fullPage: true, animations: "disabled" });
  }
}
await gallery.close();
