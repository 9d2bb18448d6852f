import { agencyFactsReader, planMark, type AgencyFacts } from "../actions/agencies/agencyFacts";
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

/** How a file becomes a workbook. */
export type OpenHost = (bytes: Uint8Array) => Promise<WorkbookHost>;

/** Reads workbooks of agencies, one after the other: what is alike in them is worked out once, and each plan is given once. */
export function agencyReading(openHost: OpenHost): AgencyReader["read"] {
  const factsOf = agencyFactsReader();
  const given = new Set<string>();
  const readingOf = ({ plan, ...facts }: AgencyFacts): AgencyReading => {
    const mark = planMark(plan);
    const whole = given.has(mark) ? null : plan;
    given.add(mark);
    return { ok: true, facts, plan: { mark, number: plan.number, year: plan.year, whole } };
  };
  return async (path, { now, withFigures }) => {
    const read = await readWhole(path, mostBytes.book);
    if (!read.ok) return { ok: false, of: "file", failure: read.failure };
    try {
      const facts = await factsOf(await openHost(read.value), { now }, withFigures);
      return facts.ok ? readingOf(facts.value) : { ok: false, of: "book", failure: facts.failure };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { ok: false, of: "book", failure: { code: error.code } };
    }
  };
}
