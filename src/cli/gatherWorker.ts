import { parentPort } from "node:worker_threads";
import { XlsxHost } from "../xlsx/xlsxHost";
import { readAgency } from "./agencyReader";
import type { AskedOfWorker } from "./workerReaders";

/** In a thread of its own: reads the files it is told, one at a time. */
export function answerAsked(): void {
  parentPort?.on("message", ({ path, now }: AskedOfWorker) => {
    void readAgency(path, now, (bytes) => XlsxHost.open(bytes)).then((reading) => parentPort?.postMessage(reading));
  });
}
