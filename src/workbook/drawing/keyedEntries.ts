import { cellOf, type KeyedBlock } from "./keyedBlock";
import type { KeyedColumn } from "./keyedTable";
import { area, type SheetBuilder } from "./sheetBuilder";
import type { StyleName } from "./styles";
import { writeRules } from "./tableRules";

/** A single entry, in a row that is found by its key: what a column of a table says of its cells, it says of one. */
export interface KeyedEntry<Source> extends KeyedColumn<Source> {
  readonly style: StyleName;
  readonly content: NonNullable<KeyedColumn<Source>["content"]>;
}

/** Writes single entries where the block has their rows: key, label up to the entry's column, and the entry over its span. */
export function writeEntries<Source>(
  builder: SheetBuilder,
  block: KeyedBlock,
  entries: readonly KeyedEntry<Source>[],
  source: Source,
  { column, span, height }: { readonly column: string; readonly span: number; readonly height: number },
): void {
  const cellUnder = (key: string) => cellOf(block, key, column);
  for (const { key, heading, style, content } of entries) {
    const cell = cellUnder(key);
    if (cell === undefined) continue;
    builder
      .put({ row: cell.row, column: 0 }, key, "key")
      .putMerged(area(cell.row, 1, 1, cell.column - 1), heading, "label")
      .putMerged(area(cell.row, cell.column, 1, span), content(source) ?? null, style)
      .rowRun({ first: cell.row, count: 1, height });
  }
  writeRules(builder, entries, (key) => {
    const cell = cellUnder(key);
    return cell && area(cell.row, cell.column, 1, 1);
  });
}
