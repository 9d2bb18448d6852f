#!/usr/bin/env node
/** `npm run cli -- …`: the command line as one file, which is built first where it is missing or older than its sources. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = import.meta.dirname;
const folder = join(root, "out", "cli");
const sources = join(folder, "sources.txt");
/** What a build is made of; what it stands on is told last, when all else is there. */
const parts = ["main.js", "licences.txt", "sources.txt"];

/** What was edited since the build began is not in it. */
function isFresh() {
  if (!parts.every((part) => existsSync(join(folder, part)))) return false;
  const [begun, ...files] = readFileSync(sources, "utf8").split("\n");
  return files.every((file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs < Number(begun));
}

const [, language = "vi"] = /--lang[= ](\w+)/.exec(process.argv.join(" ")) ?? [];
const [words = {}] = [language, "vi"].flatMap((one) => {
  const file = join(root, "src", "locale", one, "plainPages.json");
  return existsSync(file) ? [JSON.parse(readFileSync(file, "utf8")).commandLine] : [];
});
const say = (text) => process.stderr.write(`${text}\n`);

/** Elsewhere first, for another call may be reading what is there. Gives whether there is a build now. */
function build() {
  if (process.stderr.isTTY) say(words.building);
  const made = join(root, "out", `cli-${process.pid}`);
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const env = ["cli", "remember", `out=${made}`].flatMap((one) => ["--env", one]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--mode", "production", ...env], {
    cwd: root,
    encoding: "utf8",
  });
  if (status === 0) {
    mkdirSync(folder, { recursive: true });
    for (const part of parts) renameSync(join(made, part), join(folder, part));
  } else {
    say(`${words.cannotBuild.replace("{folder}", root)}\n${stdout}${stderr}`);
  }
  rmSync(made, { recursive: true, force: true });
  return status === 0;
}

if (isFresh() || build()) await import(pathToFileURL(join(folder, "main.js")).href);
else process.exitCode = 2;
