import { execFile } from "node:child_process";
import { readdir, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A webpack build: where it is written, from which configuration, and its newest file. */
interface Build {
  readonly folder: string;
  readonly proof: string;
  readonly args: readonly string[];
  readonly sources: readonly string[];
}

const shared = ["src", "package-lock.json", "webpack.config.js", "webpack.minify.js", "webpack.styles.cjs"];

/** The pane as it is shipped to a closed network, with Office.js beside it; the page that works on files; and the page of the workbench. */
export const builds = {
  pane: {
    folder: "out/pane",
    proof: "taskpane.html",
    args: ["--env", "pane", "--env", "officejs=local", "--env", "out=out/pane", "--env", "remember"],
    sources: [...shared, "webpack.fluent.cjs", "manifest.xml"],
  },
  files: {
    folder: "out/files",
    proof: "files.html",
    args: ["--env", "files", "--env", "out=out/files", "--env", "remember"],
    sources: [...shared, "webpack.offline.js"],
  },
  page: {
    folder: "out/workbench",
    proof: "index.html",
    args: ["--env", "workbench"],
    sources: shared,
  },
} as const satisfies Record<string, Build>;

/** The time of the newest file, in milliseconds; 0 where there is none. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path, { recursive: true });
  const times = await Promise.all(names.map(async (name) => (await stat(join(path, name))).mtimeMs));
  return Math.max(found.mtimeMs, ...times);
}

/** Says when a folder was built: its files keep their age where a build makes them as they were. */
const stampOf = (folder: string): string => `${folder}.built`;

async function bringUpToDate({ folder, proof, args, sources }: Build, say: () => void): Promise<void> {
  const there = (await newest(join(folder, proof))) > 0;
  // Whoever has just built, or edits while tests run, may keep what is there.
  if (there && process.env["KEEP_BUILDS"] === "1") return;
  const begun = new Date();
  const changed = Math.max(...(await Promise.all(sources.map(newest))));
  if (there && (await newest(stampOf(folder))) > changed) return;
  say();
  await run(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production", ...args]);
  await writeFile(stampOf(folder), "");
  // What was edited while it was built is not in it.
  await utimes(stampOf(folder), begun, begun);
}

/** What the workbench is opened with: builds what is missing or older than its sources, on a core each. */
export async function ensureBuilds(say: (what: "pane" | "page") => void = () => undefined): Promise<void> {
  await Promise.all((["pane", "page"] as const).map((what) => bringUpToDate(builds[what], () => say(what))));
}

/** The page that works on files, likewise. */
export const ensureFilesPage = (): Promise<void> => bringUpToDate(builds.files, () => undefined);
