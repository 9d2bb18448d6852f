import type { AgencyFacts, agencyFactsReader } from "../actions/agencies/agencyFacts";
import { HostError } from "../actions/port/hostError";
import type { ActionFailure } from "../actions/run/outcomes";
import type { WorkbookHost } from "../actions/port/workbookHost";
import { mostBytes } from "./command";
import { readWhole, type FileFailure } from "./files";

/** What one file of an agency says, or why it says nothing. */
export type AgencyReading =
  | { readonly ok: true; readonly facts: AgencyFacts }
  | { readonly ok: false; readonly of: "file"; readonly failure: FileFailure }
  | { readonly ok: false; readonly of: "book"; readonly failure: ActionFailure };

/** Reads files one after the other; several work side by side. */
export interface AgencyReader {
  /** Never rejects: a file that cannot be read is an answer. */
  read(path: string, now: Date): Promise<AgencyReading>;
  close(): Promise<unknown>;
}

/** How the workbooks of agencies are read, one after the other. */
export interface Reading {
  readonly openHost: (bytes: Uint8Array) => Promise<WorkbookHost>;
  readonly factsOf: ReturnType<typeof agencyFactsReader>;
}

/** Reads the workbook of one agency, and keeps of it what a table of many needs. */
export async function readAgency(path: string, now: Date, { openHost, factsOf }: Reading): Promise<AgencyReading> {
  const read = await readWhole(path, mostBytes.book);
  if (!read.ok) return { ok: false, of: "file", failure: read.failure };
  try {
    const facts = await factsOf(await openHost(read.value), { now });
    return facts.ok ? { ok: true, facts: facts.value } : { ok: false, of: "book", failure: facts.failure };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, of: "book", failure: { code: error.code } };
  }
}
