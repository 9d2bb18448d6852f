import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AgencyReader, AgencyReading, AskedOfFiles } from "./agencyReader";

/** What a worker is asked. */
export interface AskedOfWorker {
  readonly path: string;
  readonly asked: AskedOfFiles;
}

/** Megabytes that one workbook may make of itself: far more than any office's; a thread that asks for more ends, and no other. */
const mostOfOne = 1024;

/** The program itself once more, as a thread: it then reads what it is told (`main`). */
const startWorker = (program: string): Worker =>
  new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: mostOfOne } });

/** A reader on a core of its own. Where its thread ends over a file, that file is told, and the next has a new one. */
class WorkerReader implements AgencyReader {
  #worker: Worker;

  constructor(private readonly program: string) {
    this.#worker = startWorker(program);
  }

  async read(path: string, asked: AskedOfFiles): Promise<AgencyReading> {
    const worker = this.#worker;
    const answer = await new Promise<AgencyReading | null>((resolve) => {
      const done = (reading: AgencyReading | null): void => {
        worker.off("message", done).off("error", gone).off("exit", gone);
        resolve(reading);
      };
      const gone = (): void => done(null);
      worker.on("message", done).on("error", gone).on("exit", gone);
      worker.postMessage({ path, asked } satisfies AskedOfWorker);
    });
    if (answer !== null) return answer;
    this.#worker = startWorker(this.program);
    return { ok: false, of: "book", failure: { code: "unexpected" } };
  }

  close(): Promise<unknown> {
    return this.#worker.terminate();
  }
}

/** A reader a core, and no more than there are files; `program` is the file that the command line was started by. */
export const workerReaders =
  (program: string) =>
  (files: number): readonly AgencyReader[] =>
    Array.from({ length: Math.min(files, availableParallelism()) }, () => new WorkerReader(program));
