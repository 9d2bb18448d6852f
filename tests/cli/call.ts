import { runCommandLine } from "../../src/cli/commandLine";
import type { ExitCode } from "../../src/cli/surroundings";
import { XlsxHost } from "../../src/xlsx/xlsxHost";

/** What a call of the command line came to. */
export interface Called {
  readonly code: ExitCode;
  readonly out: string;
  readonly notes: string;
}

/** Calls the command line in this process, on real files, on a fixed day. */
export const call = async (...argv: readonly string[]): Promise<Called> => {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await runCommandLine(argv, {
    terminal: { out: (lines) => out.push(...lines), note: (lines) => notes.push(...lines) },
    version: "1.2.3",
    now: () => new Date(2024, 11, 31, 16, 30),
    createHost: () => XlsxHost.create(),
    createOnce: () => XlsxHost.createOnce(),
    openHost: (bytes) => XlsxHost.open(bytes),
  });
  return { code, out: out.join("\n"), notes: notes.join("\n") };
};
