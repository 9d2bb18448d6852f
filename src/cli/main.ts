import { isMainThread } from "node:worker_threads";
import { XlsxHost } from "../xlsx/xlsxHost";
import { runCommandLine } from "./commandLine";
import { processTerminal } from "./processTerminal";
import { workerReaders } from "./workerReaders";
import packageFile from "../../package.json";

// `gather` starts this file again, a thread a core.
if (isMainThread) {
  const [, program = "", ...words] = process.argv;
  process.exitCode = await runCommandLine(words, {
    terminal: processTerminal(process.stdout, process.stderr),
    version: packageFile.version,
    now: () => new Date(),
    createHost: () => XlsxHost.create(),
    createOnce: () => XlsxHost.createOnce(),
    openHost: (bytes) => XlsxHost.open(bytes),
    readers: workerReaders(program),
  });
} else {
  (await import("./gatherWorker")).answerAsked();
}
