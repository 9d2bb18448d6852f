import type { ExchangeRecord, ExchangeState } from "../../workbook/blocks/exchangeKeys";
import { updatesOf, type CellWrite } from "../../workbook/changes/cellWrites";
import type { ReadBook } from "../../workbook/reading/readBook";
import { exchangeChange, notedAfter, type Marks } from "../../workbook/unitFile/exchangeChange";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import { freeOfMerges } from "../run/freeOfMerges";
import type { ActionResult } from "../run/outcomes";
import { momentOf, readWorkbook, standingAfter } from "../run/readWorkbook";
import { refreshValues } from "../run/refreshValues";
import { applyChange } from "../run/applyChange";
import { remakeLists } from "../setUp/remakeLists";
import type { WorkbookHost } from "../port/workbookHost";

/** What a unit's sheet as a file has come to. */
export interface UnitMark {
  readonly unit: string;
  readonly state: ExchangeState;
  /** The file that it came back in. */
  readonly file?: string;
  /** Why it is returned. */
  readonly reason?: string;
}

/** What is noted by marks at a time. Throws `unitUnknown` of a unit that the list has not. */
export function recordsOf(
  marks: readonly UnitMark[],
  { figures }: ReadBook,
  { now }: ActionContext,
): ReadonlyMap<string, ExchangeRecord> {
  const unknown = marks.find(({ unit }) => !figures.units.some(({ code }) => code === unit));
  if (unknown !== undefined) throw new ActionError({ code: "unitUnknown", sheet: unknown.unit });
  const at = momentOf(now);
  return new Map(marks.map(({ unit, state, file = "", reason = "" }) => [unit, { state, at, file, reason }]));
}

/**
 * Writes what is noted of units' files, along with what else is written; lists that say something else by it are made anew. `writes` are
 * of cells of people.
 */
export async function applyNoted(
  host: WorkbookHost,
  book: ReadBook,
  marks: Marks,
  writes: readonly CellWrite[],
  context: ActionContext,
): Promise<void> {
  const noted = marks.size === 0 ? undefined : exchangeChange(book, marks);
  const standing = standingAfter(book, writes, context);
  const after = noted === undefined ? standing : { ...standing, exchange: notedAfter(book, marks) };
  const { change, whole } = await remakeLists(host, book, after, context);
  await applyChange(
    host,
    {
      ...change,
      sheets: [...updatesOf(writes), ...(noted?.sheets ?? []), ...change.sheets],
      names: [...(noted?.names ?? []), ...change.names],
    },
    context,
    { ...book.raw, whole },
  );
  await freeOfMerges(host, context, book.raw, writes);
  await refreshValues(host, context);
}

/**
 * Notes what became of units' files; the index shows it, and of what is approved every later change is a finding. The first note
 * gives the index its column for it. Fails with `unitUnknown`.
 */
export const markUnits = (
  host: WorkbookHost,
  marks: readonly UnitMark[],
  context: ActionContext,
): Promise<ActionResult<null>> =>
  attempt(async () => {
    if (marks.length === 0) return null;
    const book = await readWorkbook(host, context);
    await applyNoted(host, book, recordsOf(marks, book, context), [], context);
    return null;
  });
