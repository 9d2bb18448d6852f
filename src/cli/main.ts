import { XlsxHost } from "../xlsx/xlsxHost";
import { runCommandLine } from "./commandLine";
import { processTerminal } from "./processTerminal";
import { processReaders, readerWord } from "./processReaders";
import packageFile from "../../package.json";

const [, program = "", ...words] = process.argv;

// `gather` starts this file again, a process a core.
if (words[0] === readerWord && process.send !== undefined) {
  (await import("./answerAsked")).answerAsked(XlsxHost.opener());
} else {
  process.exitCode = await runCommandLine(words, {
    terminal: processTerminal(process.stdout, process.stderr),
    version: packageFile.version,
    now: () => new Date(),
    createHost: () => XlsxHost.create(),
    createOnce: () => XlsxHost.createOnce(),
    openHost: (bytes) => XlsxHost.open(bytes),
    readers: processReaders(program),
  });
}
