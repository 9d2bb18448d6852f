import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
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

/**
 * Says at its end, on a stream of its own, what processor time the process and those that it had waited for took, in
 * milliseconds: the kernel counts in hundredths of a second.
 */
const meter = `data:text/javascript,import{readFileSync,writeSync}from"node:fs";process.on("exit",()=>{const s=readFileSync("/proc/self/stat","utf8").split(") ")[1].split(" ");writeSync(3,String(10*s.slice(11,15).reduce((sum,ticks)=>sum+Number(ticks),0)))})`;

interface Took {
  readonly ms: number;
  readonly megabytes: number;
}

/** Memory that a process and those that it started have now, in kB; nothing of those that have just ended. */
function memoryOf(pid: number): number {
  try {
    const [, own = "0"] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    const started = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return started.reduce((sum, one) => sum + memoryOf(Number(one)), Number(own));
  } catch (error) {
    if (error instanceof Error && "code" in error && ["ENOENT", "ESRCH"].includes(String(error.code))) return 0;
    throw error;
  }
}

/** Milliseconds from one look at the memory to the next. */
const looks = 50;

/** Runs a program to its end: `ends` are the exit codes that it may have. */
const run = (argv: readonly string[], ends: readonly number[]): Promise<Took> =>
  new Promise((take, reject) => {
    let kilobytes = 0;
    const looking = setInterval(() => (kilobytes = Math.max(kilobytes, memoryOf(child.pid ?? 0))), looks);
    const child = spawn(process.execPath, ["--import", meter, ...argv], {
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    });
    const heard: Buffer[] = [];
    child.stdio[3]?.on("data", (chunk: Buffer) => heard.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(looking);
      const ms = Number(Buffer.concat(heard).toString());
      if (!(ms > 0 && kilobytes > 0) || !ends.includes(code ?? -1))
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
    return run(["cli.cjs", "gather", from, "--out", join(folder, `${count}.xlsx`)], [1]);
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
