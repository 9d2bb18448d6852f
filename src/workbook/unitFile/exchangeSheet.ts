import { anchors } from "../blocks/anchors";
import { exchangeKeys, shownState, type ExchangeRecord } from "../blocks/exchangeKeys";
import type { NameChange } from "../drawing/description";
import { layOutTable, writeKeyRow } from "../drawing/keyedTable";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { ReadBlocks } from "../reading/readFigures";
import { readLines, sentColumns, type SentEntry } from "./sentSheet";

/** Entries as they were approved, by unit. */
export type Approved = ReadonlyMap<string, readonly SentEntry[]>;

const unitKey = "unit";

/** The hidden sheet of what was sent and came back: a row a unit, and the entries that were approved. */
export function writeExchangeSheet(
  builder: SheetBuilder,
  records: ReadonlyMap<string, ExchangeRecord>,
  approved: Approved,
): readonly NameChange[] {
  const { name: sheet } = builder.identity;
  const columns = exchangeKeys.map((key) => ({ key }));
  const table = layOutTable(anchors.exchange, sheet, { row: 0, column: 0 }, [...records.keys()], columns);
  writeKeyRow(builder, table);
  for (const [code, record] of records) {
    const said = exchangeKeys.map((key) => (key === "shown" ? shownState(record) : record[key]));
    builder.putRow({ row: table.rows.get(code) ?? 0, column: 0 }, [code, ...said], "key");
  }
  const lines = [...approved].flatMap(([code, entries]) => entries.map((entry) => [code, entry] as const));
  const at = { row: table.range.rows + 1, column: 0 };
  const keys = lines.map((_, index) => String(index + 1));
  const kept = layOutTable(anchors.exchangeApproved, sheet, at, keys, [{ key: unitKey }, ...sentColumns]);
  writeKeyRow(builder, kept);
  lines.forEach(([code, entry], index) => {
    const line = [keys[index] ?? "", code, ...sentColumns.map(({ content }) => content?.(entry) ?? null)];
    builder.putRow({ row: at.row + 1 + index, column: 0 }, line, "key");
  });
  return [table, kept].map(({ name, range }) => ({ name, sheet, range }));
}

/** The entries that were approved, by unit. */
export function readApproved(blocks: ReadBlocks): Approved {
  const block = blocks.get(anchors.exchangeApproved);
  const approved = new Map<string, SentEntry[]>();
  for (const { unit, ...entry } of block === undefined ? [] : readLines(block, unitKey))
    approved.set(unit, [...(approved.get(unit) ?? []), entry]);
  return approved;
}
