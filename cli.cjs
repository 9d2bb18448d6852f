#!/usr/bin/env node
/** `npm run cli -- …`: the command line as one file, which is built first where it is missing or older than its sources. */
"use strict";
const {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  stat,
  writeFileSync,
} = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const root = __dirname;
const folder = join(root, "out", "cli");
const sources = join(folder, "sources.txt");
/** What a build is made of; what it stands on is told last, when all else is there. */
const parts = ["main.js", "licences.txt", "sources.txt"];

/** Compiled parts of a build, one of each command that was called. */
const compiledEnd = ".compiled";
const isCompiled = (name) => name.endsWith(compiledEnd);

const isThere = () => parts.every((part) => existsSync(join(folder, part)));

/** What was edited since the build began is not in it. The files are asked for all at once, and the build is read meanwhile. */
function isFresh() {
  const [begun, ...files] = readFileSync(sources, "utf8").split("\n");
  const isOlder = (file) =>
    new Promise((resolve) => {
      stat(join(root, file), (error, found) => resolve(error === null && found.mtimeMs < Number(begun)));
    });
  return Promise.all(files.map(isOlder)).then((older) => older.every(Boolean));
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
  // Here, for most calls build nothing.
  const { status, stdout, stderr } = require("node:child_process").spawnSync(
    process.execPath,
    [webpack, "--mode", "production", ...env],
    { cwd: root, encoding: "utf8" },
  );
  if (status === 0) {
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder).filter(isCompiled)) rmSync(join(folder, old), { force: true });
    for (const part of parts) renameSync(join(made, part), join(folder, part));
  } else {
    say(`${words.cannotBuild.replace("{folder}", root)}\n${stdout}${stderr}`);
  }
  rmSync(made, { recursive: true, force: true });
  return status === 0;
}

/** Keeps what a call compiled; where the folder cannot be written to, the next call compiles again. */
function keepCompiled(script, file) {
  const own = `${file}-${process.pid}`;
  try {
    writeFileSync(own, script.createCachedData());
    renameSync(own, file);
  } catch (error) {
    if (error.syscall === undefined) throw error;
    rmSync(own, { force: true });
  }
}

/** The build, with what an earlier call of the same command compiled of it: compiling takes a quarter of a short call. */
function compile() {
  const main = join(folder, "main.js");
  const opened = openSync(main);
  const { mtimeMs, size } = fstatSync(opened);
  // It is of ASCII alone, which is read at once and takes half the memory.
  const source = readFileSync(opened, "latin1");
  closeSync(opened);
  const [command = "help"] = process.argv.slice(2).filter((word) => /^[a-z]+(-[a-z]+)*$/.test(word));
  const file = join(folder, `${[command, mtimeMs, size, process.versions.v8].join("-")}${compiledEnd}`);
  const cachedData = existsSync(file) ? readFileSync(file) : undefined;
  const script = new Script(source, { filename: main, cachedData });
  return () => {
    if (cachedData === undefined || script.cachedDataRejected)
      process.on("exit", (code) => code < 2 && keepCompiled(script, file));
    script.runInThisContext()(require);
  };
}

async function start() {
  if (isThere()) {
    const fresh = isFresh();
    const run = compile();
    if (await fresh) return run();
  }
  if (build()) compile()();
  else process.exitCode = 2;
}

void start();
