import { workbookForm } from "../../workbook/blocks/planSource";
import { readBook, type ReadBook } from "../../workbook/reading/readBook";
import type { RawWorkbook } from "../../workbook/blocks/raw";
import { attempt } from "../run/attempt";
import { check, outcomeOf, type CheckOptions } from "./check";
import type { ActionContext } from "../run/context";
import type { ActionResult, CheckOutcome } from "../run/outcomes";
import { todayOf } from "../run/readWorkbook";
import { runOptions } from "../run/runOptions";
import type { WorkbookHost } from "../port/workbookHost";

/** What has changed since the workbook was last read: cells of some sheets (their ids), or what nobody can tell. */
export type Changed = ReadonlySet<string> | "anything";

/** More sheets than people change between two looks: whatever it was, it is read as a whole. */
const mostSheets = 8;

interface Known {
  readonly book: ReadBook;
  readonly formulasCheckedAt: string;
}

const namesOf = ({ sheets }: RawWorkbook, ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ id, name }) => (id !== undefined && ids.has(id) ? [name] : [])));

const idsOf = ({ sheets }: RawWorkbook, names: Iterable<string>): readonly string[] => {
  const wanted = new Set(names);
  return sheets.flatMap(({ id, name }) => (id !== undefined && wanted.has(name) ? [id] : []));
};

/**
 * A workbook in memory, kept current: after an edit the sheet that was edited is read again, values and formulas, and
 * everything is judged by what is known of the others. What comes to more, or cannot be told, is read as a whole.
 */
export class LiveCheck {
  #known: Known | null = null;

  /** What is known is of before: the next check reads all. */
  readonly forget = (): void => {
    this.#known = null;
  };

  /** Reads all there is, and tells what is wrong. */
  readonly check = (
    host: WorkbookHost,
    options: CheckOptions,
    context: ActionContext,
  ): Promise<ActionResult<CheckOutcome>> => {
    this.#known = null;
    return check(host, options, context, (book) => {
      this.#known = { book, formulasCheckedAt: context.now.toISOString() };
    });
  };

  /**
   * The same of what has changed; formulas of other sheets are as they were when all of them were last looked at. What was known
   * stays known where it fails.
   */
  readonly checkChanged = async (
    host: WorkbookHost,
    changed: Changed,
    context: ActionContext,
  ): Promise<ActionResult<CheckOutcome>> => {
    const known = this.#known;
    const current =
      known === null || changed === "anything" ? null : await this.#current(host, known, changed, context);
    if (current === null) return this.check(host, { writeSheet: false }, context);
    if (!current.ok) return current;
    this.#known = current.value;
    const { book, formulasCheckedAt } = current.value;
    return { ok: true, value: outcomeOf(book, context, { carriedCells: 0, written: false, formulasCheckedAt }) };
  };

  /** What is known, brought up to date; null where that takes reading all. */
  async #current(
    host: WorkbookHost,
    { book, formulasCheckedAt }: Known,
    changed: ReadonlySet<string>,
    context: ActionContext,
  ): Promise<ActionResult<Known> | null> {
    // A formula among the entries may show another value now, and no event tells of it.
    const ids = new Set([...changed, ...idsOf(book.raw, book.formulas.typed.keys())]);
    if (host.readAgain === undefined || book.form !== workbookForm || ids.size > mostSheets) return null;
    const read = await attempt(async () => (await host.readAgain?.(book.raw, ids, runOptions(context))) ?? null);
    if (!read.ok) return read.failure.code === "notFound" ? null : read;
    if (read.value === null) return null;
    const since = { before: book.formulas, read: namesOf(read.value, ids) };
    const reading = readBook(read.value, todayOf(context.now), { since });
    // Why there is no workbook any more is for a reading of all to say.
    return reading.ok ? { ok: true, value: { book: reading.book, formulasCheckedAt } } : null;
  }
}
