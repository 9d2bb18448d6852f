import { compareEntries, type DifferentEntry } from "../../workbook/entries/compareEntries";
import type { BlockEntries } from "../../workbook/entries/entry";
import { readEntries } from "../../workbook/entries/readEntries";
import { attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionFailure } from "../run/outcomes";
import { readWorkbook } from "../run/readWorkbook";
import type { WorkbookHost } from "../port/workbookHost";

export type { DifferentEntry };

/** What came of a comparison; a failure says which of the two workbooks it is of. */
export type Comparison =
  | { readonly ok: true; readonly entries: readonly DifferentEntry[]; readonly names: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly of: "before" | "after"; readonly failure: ActionFailure };

interface Read {
  readonly entries: readonly BlockEntries[];
  /** What the units' sheets are called, by their codes. */
  readonly sheets: ReadonlyMap<string, string>;
}

const readAll = (host: WorkbookHost, context: ActionContext) =>
  attempt(async (): Promise<Read> => {
    const book = await readWorkbook(host, context);
    return { entries: readEntries(book), sheets: book.names.units };
  });

/** Every entry in which two workbooks differ, found by its keys; rows of lists by what stands in them. Writes nothing. */
export async function compare(before: WorkbookHost, after: WorkbookHost, context: ActionContext): Promise<Comparison> {
  const one = await readAll(before, context);
  if (!one.ok) return { ok: false, of: "before", failure: one.failure };
  const other = await readAll(after, context);
  if (!other.ok) return { ok: false, of: "after", failure: other.failure };
  const names = new Map([...one.value.sheets, ...other.value.sheets]);
  return { ok: true, entries: compareEntries(one.value.entries, other.value.entries), names };
}
