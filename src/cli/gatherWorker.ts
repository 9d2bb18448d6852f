import { parentPort } from "node:worker_threads";
import { agencyFactsReader } from "../actions/agencies/agencyFacts";
import { XlsxHost } from "../xlsx/xlsxHost";
import { readAgency } from "./agencyReader";
import type { AskedOfWorker } from "./workerReaders";

/** In a thread of its own: reads the files it is told, one at a time. */
export function answerAsked(): void {
  const reading = { openHost: XlsxHost.opener(), factsOf: agencyFactsReader(), told: new Set<string>() };
  parentPort?.on("message", ({ path, asked }: AskedOfWorker) => {
    void readAgency(path, asked, reading).then((read) => parentPort?.postMessage(read));
  });
}
