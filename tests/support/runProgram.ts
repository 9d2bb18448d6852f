import { execFile } from "node:child_process";
import { mkdtemp, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Milliseconds: many files on a machine that is busy with other things. */
const longestRun = 900_000;

/** LibreOffice takes its memory in large pieces and keeps it: by default it gives it back and asks for it anew all the time. */
const memory = {
  MALLOC_TOP_PAD_: `${1 << 26}`,
  MALLOC_TRIM_THRESHOLD_: `${1 << 30}`,
  MALLOC_MMAP_THRESHOLD_: `${1 << 30}`,
};

/** Runs a program to its end and gives what it printed; fails in clear words where it is missing. */
export const run = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, ...memory };
    execFile(program, args, { env, timeout: longestRun, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else if (error.code === "ENOENT")
        reject(new Error(`${program} is not installed: run tests/system/packages.sh (npm test does so)`));
      else reject(new Error(`${program} failed: ${error.message}\n${stdout}\n${stderr}`));
    });
  });

/** Where there is a disk in memory with room, that: LibreOffice waits for the disk with every file that it writes. */
const temporary = async (): Promise<string> => {
  const inMemory = "/dev/shm";
  const room = await statfs(inMemory).catch(() => null);
  return room !== null && room.bavail * room.bsize > 1 << 29 ? inMemory : tmpdir();
};

/** A folder that is gone afterwards. */
export const inTemporaryFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(await temporary(), "so-thi-dua-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
