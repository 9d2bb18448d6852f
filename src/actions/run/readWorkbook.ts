import type { Place } from "../../rules/figures/place";
import { toA1 } from "../../sheet/a1";
import { locate } from "../../workbook/reading/locate";
import {
  readBook,
  readWhatStands,
  type BookOptions,
  type ReadBook,
  type StandingBook,
} from "../../workbook/reading/readBook";
import type { ReadBlocks } from "../../workbook/reading/readFigures";
import { withContents } from "../../workbook/reading/withContents";
import type { CellWrite } from "../../workbook/changes/cellWrites";
import { approvedChanges } from "../../workbook/unitFile/approvedChanges";
import { ActionError } from "./attempt";
import type { ActionContext } from "./context";
import type { FoundCell, Located } from "./outcomes";
import { serialOf } from "../../rules/figures/serialDate";
import { runOptions } from "./runOptions";
import type { WorkbookHost } from "../port/workbookHost";

/** The day as Excel counts it. */
export const todayOf = (now: Date): number => serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;

const pad = (part: number): string => String(part).padStart(2, "0");

/** "22/11/2026 14:05", local. */
export const momentOf = (now: Date): string =>
  `${pad(now.getDate())}/${pad(now.getMonth() + 1)}/${now.getFullYear()} ${pad(now.getHours())}:${pad(now.getMinutes())}`;

/** What is alike in one workbook after the other, and was worked out in those before. */
export type BooksBefore = Pick<BookOptions, "proven" | "plans">;

/**
 * Reads a workbook of ours; `whole`, the sheets that these names lead to with all that stands beside their blocks; `before`, what
 * was read in others. Fails with `notSetUp` or `planInvalid`, or as the host does.
 */
export async function readWorkbook(
  host: WorkbookHost,
  context: ActionContext,
  whole: readonly string[] = [],
  before: BooksBefore = {},
): Promise<ReadBook> {
  const raw = await host.read({ ...runOptions(context), whole });
  const reading = readBook(raw, todayOf(context.now), before);
  if (!reading.ok) throw new ActionError({ code: reading.code });
  const { book } = reading;
  return { ...book, findings: [...book.findings, ...approvedChanges(book)] };
}

/** The same without what is wrong in it: less than half the work. */
export async function readStandingWorkbook(host: WorkbookHost, context: ActionContext): Promise<StandingBook> {
  const reading = readWhatStands(await host.read(runOptions(context)), todayOf(context.now));
  if (!reading.ok) throw new ActionError({ code: reading.code });
  return reading.book;
}

/** A workbook as it will stand once some of its cells are written. Fails with what they would make of it. */
export function standingAfter(
  book: ReadBook,
  writes: readonly CellWrite[],
  { now }: Pick<ActionContext, "now">,
): StandingBook {
  if (writes.length === 0) return book;
  const reading = readWhatStands(withContents(book.raw, writes), todayOf(now));
  if (!reading.ok) throw new ActionError({ code: reading.code });
  return reading.book;
}

/** The cell that a place stands in now. */
export function foundCell(place: Place, blocks: ReadBlocks): FoundCell | null {
  const located = locate(place, blocks);
  return located === null
    ? null
    : { sheet: located.sheet, address: toA1(located.cell), row: located.cell.row, column: located.cell.column };
}

export const located = <T extends { readonly place: Place }>(item: T, blocks: ReadBlocks): Located<T> => ({
  ...item,
  cell: foundCell(item.place, blocks),
});
