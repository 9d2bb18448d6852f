import { XlsxHost } from "../xlsx/xlsxHost";
import { runCommandLine } from "./commandLine";
import { processTerminal } from "./processTerminal";
import { workerReaders } from "./workerReaders";
import packageFile from "../../package.json";

process.exitCode = await runCommandLine(process.argv.slice(2), {
  terminal: processTerminal(process.stdout, process.stderr),
  version: packageFile.version,
  now: () => new Date(),
  createHost: () => XlsxHost.create(),
  openHost: (bytes) => XlsxHost.open(bytes),
  readers: workerReaders,
});
