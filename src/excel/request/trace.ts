/** Parts the sheet from what follows it: no sheet's name holds a line's end. */
const separator = "\n";
const optionalWord = "may be refused";

/** What a batch traces before its steps: the sheet they work on, and whether Excel may refuse them. Never empty. */
export const traceText = (sheet: string | null, optional: boolean): string =>
  `${sheet ?? ""}${separator}${optional ? optionalWord : ""}`;

export interface Trace {
  /** The host said where it was. Older builds give no traces, and a request may fail before its first one. */
  readonly known: boolean;
  readonly sheet?: string;
  /** The fault came with steps that Excel may refuse: all that was queued before them is done. */
  readonly optional: boolean;
}

/** Where a batch was when the host failed: the last trace that was reached. */
export function readTrace(error: unknown): Trace {
  const traces: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "traceMessages") : undefined;
  const last: unknown = Array.isArray(traces) ? traces.at(-1) : undefined;
  const [sheet = "", word] = typeof last === "string" ? last.split(separator) : [];
  return { known: typeof last === "string", optional: word === optionalWord, ...(sheet === "" ? {} : { sheet }) };
}
