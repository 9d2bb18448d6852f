/** What making, checking and loading files takes, each to a peer in the same run. */
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertedIn } from "./loading";
import { budget, fastestOf, misses, print } from "./budget";
import { plainBook } from "./plainBook";

interface Used {
  /** Milliseconds of all its threads. */
  readonly cpu: number;
  /** Kilobytes at the most. */
  readonly memory: number;
}

const here = import.meta.dirname;
const program = join(here, "..", "..", "cli.cjs");

/** What a run of Node takes. Throws where it fails. */
function usedBy(...args: readonly string[]): Used {
  const { status, stderr } = spawnSync(process.execPath, ["--require", join(here, "usage.cjs"), ...args], {
    encoding: "utf8",
  });
  if (status === 2 || status === null) throw new Error(`${args.join(" ")}: ${stderr}`);
  return JSON.parse(stderr.slice(stderr.lastIndexOf("\n"))) as Used;
}

/** The least of some rounds: what else the machine does only adds. */
const leastOf = (rounds: number, run: () => Used): Used =>
  Array.from({ length: rounds }, run).reduce((one, other) => ({
    cpu: Math.min(one.cpu, other.cpu),
    memory: Math.min(one.memory, other.memory),
  }));

async function create(
  folder: string,
  count: number,
  rounds = 1,
): Promise<{ readonly book: string; readonly used: Used }> {
  const [list, book] = [join(folder, `${count}.csv`), join(folder, `${count}.xlsx`)];
  const lines = Array.from({ length: count }, (_, at) => `Phòng chuyên môn ${at + 1},${10 + (at % 30)}`);
  await writeFile(list, ["name,staff", ...lines].join("\n"));
  const used = leastOf(rounds, () => usedBy(program, "create", "--units", list, "--out", book, "--force"));
  return { book, used };
}

/** exceljs reads and writes the same file, and one of the same content in which it shares nothing. */
async function besideExceljs(book: string, made: Used): Promise<void> {
  const [copy, apart, peer] = [`${book}.copy.xlsx`, `${book}.apart.xlsx`, join(here, "exceljsPeer.cjs")];
  const used = leastOf(2, () => usedBy(peer, book, copy));
  usedBy(peer, book, apart, "apart");
  budget(
    "processor for making 200 units, to exceljs reading and writing the file",
    made.cpu / used.cpu,
    1.2,
    "at most",
  );
  budget("memory for making 200 units, to exceljs'", made.memory / used.memory, 1, "at most");
  const [ours, its, written] = await Promise.all([book, copy, apart].map(async (path) => (await stat(path)).size));
  print(`a file of 200 units, to what exceljs makes of it: ${((ours ?? 0) / (its ?? 0)).toFixed(2)}`);
  budget("a file of 200 units, to exceljs' of the same content", (ours ?? 0) / (written ?? 0), 0.9, "at most");
}

const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
try {
  const dozen = await create(folder, 12);
  const runs = (...args: readonly string[]) => fastestOf(5, () => spawnSync(process.execPath, args));
  const checks = await runs(program, "check", dozen.book);
  budget("a check of 12 units by the command line, to a start of Node", checks / (await runs("-e", "0")), 6, "at most");

  const two = await create(folder, 200, 2);
  await besideExceljs(two.book, two.used);
  const four = await create(folder, 400);
  const ten = await create(folder, 1000);
  const growth = Math.log(ten.used.cpu / four.used.cpu) / Math.log(1000 / 400);
  budget("processor for making 1,000 units grows from 400 as their number to the power of", growth, 1.05, "at most");
  const checked = usedBy(program, "check", ten.book);
  print(`a check of 1,000 units: ${(checked.cpu / ten.used.cpu).toFixed(2)} of making them`);

  const bytes = await readFile(two.book);
  const [ours, plain] = [await convertedIn(bytes), await convertedIn(plainBook(bytes))];
  budget("LibreOffice's loading of 200 units, to a plain book of as many cells", ours / plain, 1.5, "at most");
} finally {
  await rm(folder, { recursive: true });
}
if (misses.length > 0) process.exitCode = 1;
