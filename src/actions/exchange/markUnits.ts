import { textOf } from "../../workbook/blocks/book";
import { anchors } from "../../workbook/blocks/anchors";
import { exchangeKey, type ExchangeRecord, type ExchangeState } from "../../workbook/blocks/exchangeKeys";
import { workbookForm } from "../../workbook/blocks/planSource";
import type { ReadBook } from "../../workbook/reading/readBook";
import { exchangeChange } from "../../workbook/unitFile/exchangeChange";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { momentOf, readWorkbook } from "../run/readWorkbook";
import { refreshValues } from "../run/refreshValues";
import { writeOptions } from "../run/runOptions";
import { setUp } from "../setUp/setUp";
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

/** Gives the index its column of what is noted, as set-up does; nothing where it has it. Throws an ActionError. */
export async function showNoted(
  host: WorkbookHost,
  { plan, figures, blocks, form }: ReadBook,
  context: ActionContext,
): Promise<void> {
  // An earlier form is brought up when that is asked for: its index gets the column then.
  if (form < workbookForm || blocks.get(anchors.index)?.columns.has(exchangeKey) === true) return;
  const units = figures.units.map(({ code, name }) => ({ code, name: textOf(name) }));
  const shown = await setUp(host, { plan, units }, context);
  if (!shown.ok) throw new ActionError(shown.failure);
}

/**
 * Notes what became of units' files; the index shows it, and of what is approved every later change is a finding. The first note
 * gives the index its column for it, as set-up does. Fails with `unitUnknown`.
 */
export const markUnits = (
  host: WorkbookHost,
  marks: readonly UnitMark[],
  context: ActionContext,
): Promise<ActionResult<null>> =>
  attempt(async () => {
    if (marks.length === 0) return null;
    const book = await readWorkbook(host, context);
    await host.apply(exchangeChange(book, recordsOf(marks, book, context)), writeOptions(context, book.raw));
    await showNoted(host, book, context);
    await refreshValues(host, context);
    return null;
  });
