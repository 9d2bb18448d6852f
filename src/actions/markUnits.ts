import { textOf } from "../workbook/blocks/book";
import { anchors } from "../workbook/blocks/anchors";
import { exchangeKey, type ExchangeRecord, type ExchangeState } from "../workbook/blocks/exchangeKeys";
import { workbookForm } from "../workbook/blocks/planSource";
import { exchangeChange } from "../workbook/unitFile/exchangeChange";
import { ActionError, attempt } from "./attempt";
import type { ActionContext } from "./context";
import type { ActionResult } from "./outcomes";
import { momentOf, readWorkbook } from "./readWorkbook";
import { refreshValues } from "./refreshValues";
import { writeOptions } from "./runOptions";
import { setUp } from "./setUp";
import type { WorkbookHost } from "./workbookHost";

/** What a unit's sheet as a file has come to. */
export interface UnitMark {
  readonly unit: string;
  readonly state: ExchangeState;
  /** The file that it came back in. */
  readonly file?: string;
  /** Why it is returned. */
  readonly reason?: string;
}

/** Notes what became of units' files, as `markUnits` does; throws an ActionError or what the host throws. */
export async function noteUnits(host: WorkbookHost, marks: readonly UnitMark[], context: ActionContext): Promise<void> {
  if (marks.length === 0) return;
  const book = await readWorkbook(host, context);
  const { plan, figures, blocks } = book;
  const unknown = marks.find(({ unit }) => !figures.units.some(({ code }) => code === unit));
  if (unknown !== undefined) throw new ActionError({ code: "unitUnknown", sheet: unknown.unit });
  const at = momentOf(context.now);
  const records = marks.map(({ unit, state, file = "", reason = "" }): readonly [string, ExchangeRecord] => [
    unit,
    { state, at, file, reason },
  ]);
  await host.apply(exchangeChange(book, new Map(records)), writeOptions(context, book.raw));
  // An earlier form is brought up when that is asked for: its index gets the column then.
  if (book.form < workbookForm || blocks.get(anchors.index)?.columns.has(exchangeKey) === true) {
    await refreshValues(host, context);
    return;
  }
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
    await noteUnits(host, marks, context);
    return null;
  });
