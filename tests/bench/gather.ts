import { spawn } from "node:child_process";
import { link, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { figures, units } from "../../src/sample/sampleYear";
import { done } from "../support/done";
import { endOfYear } from "../support/sampleBook";

/**
 * What `gather` takes for a folder of workbooks of twelve units each: processor time a workbook as a share of what exceljs takes to
 * read it, and memory as a multiple of that for a tenth of them. `FILES=100` makes the folder smaller. Build the command line first.
 */
const budget = { ofReading: 0.5, ofMemory: 1.5 } as const;
const files = Number(process.env["FILES"] ?? 1_000);
const read = 100;
/** Offices whose years differ, each of them so often that the folder is full. */
const offices = 20;

/** Says at its end, on a stream of its own, what the process took: processor time in milliseconds and its greatest memory in kB. */
const meter = `data:text/javascript,import{readFileSync,writeSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const u=process.resourceUsage(),m=/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"));writeSync(3,Math.round((u.userCPUTime+u.systemCPUTime)/1000)+" "+m[1])})`;

interface Took {
  readonly ms: number;
  readonly megabytes: number;
}

/** Runs a program to its end: `ends` are the exit codes that it may have. */
const run = (argv: readonly string[], ends: readonly number[]): Promise<Took> =>
  new Promise((take, reject) => {
    const child = spawn(process.execPath, ["--import", meter, ...argv], {
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    });
    const heard: Buffer[] = [];
    child.stdio[3]?.on("data", (chunk: Buffer) => heard.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const [ms, kilobytes] = Buffer.concat(heard).toString().split(" ").map(Number);
      if (ms === undefined || kilobytes === undefined || !ends.includes(code ?? -1))
        reject(new Error(`${argv[0] ?? ""} ended with ${code ?? "a signal"}`));
      else take({ ms, megabytes: (kilobytes * 1024) / 1e6 });
    });
  });

/** What every office has otherwise: figures, and texts that nothing is judged by. */
const differs = new Set(["evidence", "note", "post", "registrationNo", "document"]);

/** Figures as another office has them. */
function ofOffice(office: number, value: unknown, key = ""): unknown {
  if (typeof value === "number")
    return Number.isInteger(value) && value > 99 && value < 20_000 ? value + office : value;
  if (typeof value === "string") return differs.has(key) && value !== "" ? `${value} ${office}` : value;
  if (Array.isArray(value)) return value.map((one) => ofOffice(office, one, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, ofOffice(office, one, name)]));
}

async function bookOf(office: number): Promise<Uint8Array> {
  const host = XlsxHost.create();
  const named = units.map(({ name, ...unit }) => ({ ...unit, name: `${name} ${office}` }));
  done(await setUp(host, { plan: bundledPlan, units: named }, endOfYear));
  const given = ofOffice(office, figures.units) as typeof figures.units;
  done(await enterFigures(host, { ...figures, units: given }, endOfYear));
  return host.save();
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
try {
  const bookAt = (office: number): string => join(folder, `book-${office % offices}.xlsx`);
  for (let office = 0; office < offices; office += 1) await writeFile(bookAt(office), await bookOf(office));
  const gather = async (count: number): Promise<Took> => {
    const from = join(folder, `of-${count}`);
    await mkdir(from);
    for (let at = 0; at < count; at += 1) await link(bookAt(at), join(from, `co-quan-${at}.xlsx`));
    // Its files have errors, and it says so.
    return run(["cli.js", "gather", from, "--out", join(folder, `${count}.xlsx`)], [1]);
  };
  const few = await gather(Math.ceil(files / 10));
  const many = await gather(files);
  const memory = many.megabytes / few.megabytes;
  const kept = [memory <= budget.ofMemory];
  print(
    `${kept[0] === true ? "kept  " : "MISSED"} memory: ${many.megabytes.toFixed(0)} MB of ${files} workbooks, ${memory.toFixed(2)} of that of a tenth (at most ${budget.ofMemory})`,
  );
  const exceljs = pathToFileURL(createRequire(import.meta.url).resolve("exceljs")).href;
  const script = join(folder, "read.mjs");
  await writeFile(
    script,
    `import E from ${JSON.stringify(exceljs)};for(let i=0;i<${read};i++)await new E.Workbook().xlsx.readFile(${JSON.stringify(bookAt(0))});`,
  );
  // A reader a core, as `gather` has: what a core does in a while hangs on what the others do.
  const readers = await Promise.all(Array.from({ length: availableParallelism() }, () => run([script], [0])));
  const reading = readers.reduce((sum, { ms }) => sum + ms, 0) / readers.length / read;
  const share = many.ms / files / reading;
  kept.push(share <= budget.ofReading);
  print(
    `${kept[1] === true ? "kept  " : "MISSED"} processor: ${(many.ms / files).toFixed(0)} ms a workbook, ${share.toFixed(2)} of exceljs reading it (at most ${budget.ofReading})`,
  );
  if (kept.includes(false)) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
