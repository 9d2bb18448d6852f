import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { sheetPart } from "../support/fileParts";
import { hostileFiles } from "../support/hostileFiles";
import { fillSample } from "../support/sampleBook";

/** Times are processor times, as multiples of what the program takes to start; megabytes are of 10⁶ bytes. */
const budget = { times: 3, megabytes: 512 * 1.048576 } as const;
/** A call that takes longer hangs. */
const patience = 120_000;

/**
 * Says at its end, on a stream of its own, what the process took: processor time in milliseconds and its greatest memory in kB.
 * The system's own figure is not of the process alone: it begins with what its parent had.
 */
const meter = `data:text/javascript,import{readFileSync,writeSync}from"node:fs";process.on("exit",()=>{const u=process.resourceUsage(),m=/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"));writeSync(3,Math.round((u.userCPUTime+u.systemCPUTime)/1000)+" "+m[1])})`;

interface Ended {
  readonly code: number | null;
  readonly ms: number;
  readonly megabytes: number;
  readonly said: string;
}

const run = (argv: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "--import", meter, "src/cli/main.ts", ...argv], {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      timeout: patience,
    });
    const heard = child.stdio.map((): Buffer[] => []);
    child.stdio.forEach((stream, index) => stream?.on("data", (chunk: Buffer) => heard[index]?.push(chunk)));
    const textOf = (index: number): string => Buffer.concat(heard[index] ?? []).toString();
    child.on("error", reject);
    child.on("close", (code) => {
      const [ms = Infinity, kilobytes = Infinity] = textOf(3).split(" ").filter(Boolean).map(Number);
      resolve({ code, ms, megabytes: (kilobytes * 1024) / 1e6, said: textOf(1) + textOf(2) });
    });
  });

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const book = await (await fillSample(XlsxHost.create(), 2)).save();
const unit = sheetPart(book, /^01 /);
const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
const only = process.argv.slice(2);
const misses: string[] = [];
try {
  const starts = [await run(["--help"]), await run(["--help"]), await run(["--help"])].map(({ ms }) => ms);
  const start = Math.min(...starts);
  print(`the program starts in ${start} ms of the processor`);
  for (const { name, call, isRead } of hostileFiles(book, unit, "name\nPhòng A\nPhòng B\n")) {
    if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
    const { code, ms, megabytes, said } = await run(call(folder));
    const times = ms / start;
    const wrong = [
      ...((isRead === true ? code === 0 || code === 1 : code === 2) ? [] : [`ended with ${code ?? "a signal"}`]),
      // Reading is no refusal: what is harmless may take what a large workbook takes.
      ...(times <= budget.times * (isRead === true ? 2 : 1) ? [] : ["too long"]),
      ...(megabytes <= budget.megabytes ? [] : ["too much memory"]),
      ...(/\bat .*:\d+:\d+|ngoài dự kiến|FATAL/.test(said) ? ["no words"] : []),
    ];
    if (wrong.length > 0) misses.push(name);
    const figures = `${times.toFixed(1).padStart(5)} × ${megabytes.toFixed(0).padStart(5)} MB`;
    print(
      `${wrong.length === 0 ? "kept  " : "MISSED"} ${figures}  ${name}${wrong.length === 0 ? "" : `: ${wrong.join(", ")}`}  [${said.trim().split("\n").at(-1)?.slice(-110) ?? ""}]`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (misses.length > 0) {
  print(`missed: ${misses.join("; ")}`);
  process.exitCode = 1;
}
