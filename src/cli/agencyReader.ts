import { planMark, type AgencyFacts, type agencyFactsReader } from "../actions/agencies/agencyFacts";
import { HostError } from "../actions/port/hostError";
import type { ActionFailure } from "../actions/run/outcomes";
import type { WorkbookHost } from "../actions/port/workbookHost";
import type { Plan } from "../plan/plan";
import { mostBytes } from "./command";
import { readWhole, type FileFailure } from "./files";

/** The plan of a workbook. */
export interface ReadPlan extends Pick<Plan, "number" | "year"> {
  /** The same for workbooks of one plan. */
  readonly mark: string;
  /** Given when a reader first comes upon it: a thousand workbooks of one plan do not send it a thousand times. */
  readonly whole: Plan | null;
}

/** What one file of an agency says, or why it says nothing. */
export type AgencyReading =
  | { readonly ok: true; readonly facts: Omit<AgencyFacts, "plan">; readonly plan: ReadPlan }
  | { readonly ok: false; readonly of: "file"; readonly failure: FileFailure }
  | { readonly ok: false; readonly of: "book"; readonly failure: ActionFailure };

/** What is asked of all files alike. */
export interface AskedOfFiles {
  readonly now: Date;
  /** Whether the figures one by one are wanted: there are a thousand of them in a workbook. */
  readonly withFigures: boolean;
}

/** Reads files one after the other; several work side by side. */
export interface AgencyReader {
  /** Never rejects: a file that cannot be read is an answer. */
  read(path: string, asked: AskedOfFiles): Promise<AgencyReading>;
  close(): Promise<unknown>;
}

/** How the workbooks of agencies are read, one after the other. */
export interface Reading {
  readonly openHost: (bytes: Uint8Array) => Promise<WorkbookHost>;
  readonly factsOf: ReturnType<typeof agencyFactsReader>;
  /** Marks of the plans that were given. */
  readonly told: Set<string>;
}

function told({ plan, ...facts }: AgencyFacts, { told: before }: Reading): AgencyReading {
  const mark = planMark(plan);
  const whole = before.has(mark) ? null : plan;
  before.add(mark);
  return { ok: true, facts, plan: { mark, number: plan.number, year: plan.year, whole } };
}

/** Reads the workbook of one agency, and keeps of it what a table of many needs. */
export async function readAgency(path: string, asked: AskedOfFiles, reading: Reading): Promise<AgencyReading> {
  const read = await readWhole(path, mostBytes.book);
  if (!read.ok) return { ok: false, of: "file", failure: read.failure };
  try {
    const { now, withFigures } = asked;
    const facts = await reading.factsOf(await reading.openHost(read.value), { now }, withFigures);
    return facts.ok ? told(facts.value, reading) : { ok: false, of: "book", failure: facts.failure };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, of: "book", failure: { code: error.code } };
  }
}
