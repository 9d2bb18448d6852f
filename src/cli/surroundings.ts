import type { FileHost } from "../actions/port/fileHost";
import type { AgencyReader } from "./agencyReader";

export { fileKinds } from "../actions/port/fileHost";
export type { FileHost, FileKind } from "../actions/port/fileHost";

/** 0 done, and no faulty figure · 1 `check` found errors · 2 nothing was done. */
export type ExitCode = 0 | 1 | 2;

/** Where the command line speaks: lines of results to `out`, of everything else to `note`. A line holds no end of a line. */
export interface Terminal {
  out(lines: readonly string[]): void;
  note(lines: readonly string[]): void;
  /** Waits until all lines are out; the system's code where some were lost (`ENOSPC`, `EPIPE`), else null. */
  finish?(): Promise<string | null>;
  /** Shows a passing line in place of the one before; null wipes it. Absent where nobody watches. */
  progress?(text: string | null): void;
}

/** What the command line does not find by itself: the entry file gives it. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly version: string;
  now(): Date;
  createHost(): FileHost;
  /** For a workbook whose sheets are written once each. */
  createOnce(): FileHost;
  /** Readers of agencies' files that work side by side, for so many files; where absent they are read one after the other. */
  readonly readers?: (files: number) => readonly AgencyReader[];
  /** Throws `HostError` where the file cannot be read. */
  openHost(bytes: Uint8Array): Promise<FileHost>;
}
