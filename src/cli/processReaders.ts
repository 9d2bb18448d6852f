import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { AgencyReader, AgencyReading, AskedOfFiles } from "./agencyReader";

/** What a reader is asked. */
export interface AskedOfReader {
  readonly path: string;
  readonly asked: AskedOfFiles;
}

/** What the program is called with where it is to read for another: no command is called so. */
export const readerWord = "reader-of-gather";

/** Megabytes that one workbook may make of itself: far more than any office's; a reader that asks for more ends, and no other. */
const mostOfOne = 1024;

/**
 * Garbage is collected by several threads at once, which wait for each other: with a reader a core there is none to spare, and a
 * quarter of all work is waiting. That can be told to a process alone, before it begins.
 */
const flags = ["--single-threaded-gc", `--max-old-space-size=${mostOfOne}`];

/** The program itself once more, as a process of its own: it then reads what it is told (`main`). */
const start = (program: string): ChildProcess =>
  fork(program, [readerWord], {
    ...{ execArgv: flags, serialization: "advanced" },
    // What it says where it ends over a file is nobody's: the file is told.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });

/** A reader on a core of its own. Where its process ends over a file, that file is told, and the next has a new one. */
class ProcessReader implements AgencyReader {
  #process: ChildProcess;

  constructor(private readonly program: string) {
    this.#process = start(program);
  }

  async read(path: string, asked: AskedOfFiles): Promise<AgencyReading> {
    const reader = this.#process;
    const answer = await new Promise<AgencyReading | null>((resolve) => {
      const done = (reading: AgencyReading | null): void => {
        reader.off("message", done).off("error", gone).off("exit", gone);
        resolve(reading);
      };
      const gone = (): void => done(null);
      reader.on("message", done).on("error", gone).on("exit", gone);
      reader.send({ path, asked } satisfies AskedOfReader, (error) => {
        if (error !== null) gone();
      });
    });
    if (answer !== null) return answer;
    reader.kill();
    this.#process = start(this.program);
    return { ok: false, of: "book", failure: { code: "unexpected" } };
  }

  /** A reader that hears nothing more ends by itself. */
  async close(): Promise<void> {
    const reader = this.#process;
    if (reader.exitCode !== null || reader.signalCode !== null) return;
    const ended = once(reader, "exit");
    if (reader.connected) reader.disconnect();
    await ended;
  }
}

/** A reader a core, and no more than there are files; `program` is the file that the command line was started by. */
export const processReaders =
  (program: string) =>
  (files: number): readonly AgencyReader[] =>
    Array.from({ length: Math.min(files, availableParallelism()) }, () => new ProcessReader(program));
