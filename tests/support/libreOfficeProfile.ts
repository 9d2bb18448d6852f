import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { onceAProcess } from "../kept/worlds";
import { inTemporaryFolder, run } from "./runProgram";

/** Recalculate on load, always (0), whatever program the file says it was written by. */
const recalculation = ["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (mode) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("\n");

/**
 * Show numbers as a Vietnamese office does: 1.204 and 100,0%; and be no newer than what the profile was last used by: a new version
 * tries how well it draws, and without a window, where it never tells that it is new, it does so at every start, which takes five
 * times as long as all the rest of one.
 */
const settings = (recalculates: boolean): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${recalculates ? recalculation : ""}
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

type Files = readonly { readonly path: string; readonly bytes: Uint8Array }[];

const optionsOf = (folder: string): readonly string[] => [
  `-env:UserInstallation=${pathToFileURL(folder).href}`,
  "--headless",
  "--norestore",
];

/** What a first start leaves in its profile, in memory. */
const firstStart = (program: string, recalculates: boolean): Promise<Files> =>
  inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, "user"));
    await writeFile(join(folder, "user", "registrymodifications.xcu"), settings(recalculates));
    await run(program, [...optionsOf(folder), "--terminate_after_init"]);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return Promise.all(
      paths.map(async (path) => ({ path: relative(folder, path), bytes: new Uint8Array(await readFile(path)) })),
    );
  });

/**
 * Lays a profile out in a folder and gives the options of a start with it. Each run has one of its own, so that runs side by
 * side do not meet; it is a copy, for a first start lays it out. All is recalculated that is opened, unless otherwise is said: people's
 * own shows what a file says.
 */
export async function layProfile(
  folder: string,
  program: string,
  { recalculates = true }: { readonly recalculates?: boolean } = {},
): Promise<readonly string[]> {
  const what = `a profile of ${program}${recalculates ? "" : " as people have it"}`;
  const files = await onceAProcess(what, () => firstStart(program, recalculates));
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  await Promise.all(files.map(({ path, bytes }) => writeFile(join(folder, path), bytes)));
  return optionsOf(folder);
}
