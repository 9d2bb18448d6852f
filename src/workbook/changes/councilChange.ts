import type { PeriodId } from "../../plan/plan";
import { anchors } from "../blocks/anchors";
import { takenNames } from "../blocks/takenNames";
import type { NameChange, SheetChange } from "../drawing/description";
import { sheetNameFor } from "../drawing/sheetName";
import { takenByCouncil, takenWrites } from "../reading/formerSettings";
import { keptCouncil } from "../reading/keptCouncil";
import { readSitting } from "../reading/readSitting";
import type { ReadBook } from "../reading/readBook";
import { writeCouncilSheet } from "../sheets/councilSheet";
import { newSheet, sheetsOf } from "../sheets/sheetTable";
import { updatesOf } from "./cellWrites";

interface CouncilChange {
  readonly sheets: readonly SheetChange[];
  readonly names: readonly NameChange[];
}

/** The last sheet that is there of those that stand before the council's. */
function sheetBefore(book: ReadBook): string | null {
  const all = sheetsOf(book);
  const before = all.slice(
    0,
    all.findIndex(({ kind }) => kind === "council"),
  );
  return before.flatMap(({ blocks: [{ anchor }] }) => book.blocks.get(anchor)?.sheet ?? []).at(-1) ?? null;
}

/**
 * What the council's sheet needs before a list of an occasion refers to it: an earlier form has none, and its list asked for
 * itself what stands there now.
 */
export function councilChange(book: ReadBook, period: PeriodId): CouncilChange {
  const { blocks, raw, names } = book;
  const sheet = blocks.get(anchors.councilOccasions)?.sheet;
  if (sheet !== undefined) {
    const writes = takenWrites(blocks, period).map((write) => ({ sheet, ...write }));
    return { sheets: updatesOf(writes), names: [] };
  }
  const builder = newSheet("council", sheetNameFor(names.council, takenNames(raw)), sheetBefore(book));
  const council = takenByCouncil(blocks);
  const sittings = new Map(book.plan.periods.map(({ id }) => [id, readSitting(blocks, id, council).sitting]));
  const kept = keptCouncil(blocks);
  const made = writeCouncilSheet(builder, { book: { ...book, sittings }, links: [], staff: new Map(), council: kept });
  return { sheets: [builder.build("create")], names: made };
}
