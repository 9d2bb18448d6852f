import { exchangeTexts as words } from "../../locale/workbook/exchangeTexts";
import { anchors } from "../blocks/anchors";
import type { ExchangeRecord } from "../blocks/exchangeKeys";
import { takenNames } from "../blocks/takenNames";
import type { WorkbookChange } from "../drawing/description";
import { sheetNameFor } from "../drawing/sheetName";
import type { ReadBook } from "../reading/readBook";
import { newSheet } from "../sheets/sheetTable";
import { readApproved, writeExchangeSheet } from "./exchangeSheet";
import { sentEntries, type SentEntry } from "./sentSheet";
import { unitEntries } from "./unitEntries";

/** What units' files have come to since: by the codes of the units; null where nothing is noted any more. */
export type Marks = ReadonlyMap<string, ExchangeRecord | null>;

/** What is noted once the marks are put to what was. */
export function notedAfter(
  { exchange }: Pick<ReadBook, "exchange">,
  marks: Marks,
): ReadonlyMap<string, ExchangeRecord> {
  const records = new Map(exchange);
  for (const [code, record] of marks) {
    if (record === null) records.delete(code);
    else records.set(code, record);
  }
  return records;
}

/** The hidden sheet with the marks put into it; what was approved is kept for whoever is not marked. */
export function exchangeChange(found: ReadBook, marks: Marks, password?: string): WorkbookChange {
  const there = found.blocks.get(anchors.exchange)?.sheet;
  const name = there ?? sheetNameFor(words.sheet, takenNames(found.raw));
  const approved = new Map<string, readonly SentEntry[]>(readApproved(found.blocks));
  for (const [code, record] of marks) {
    if (record?.state === "approved") approved.set(code, sentEntries(unitEntries(code, found, found.blocks)));
    else approved.delete(code);
  }
  const last = found.raw.sheets.findLast((sheet) => sheet.name !== name);
  const builder = newSheet("exchange", name, last?.name ?? null);
  const names = writeExchangeSheet(builder, notedAfter(found, marks), approved);
  const sheet = builder.build(there === undefined ? "create" : "replace", password);
  return { sheets: [{ ...sheet, visibility: "hidden" }], names };
}
