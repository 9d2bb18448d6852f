import type { KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, writeKeyRow, type KeyedColumn } from "../drawing/keyedTable";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { SummaryRows } from "./summaryTable";

/** Hidden keys of a table of the summary: those of its columns, and of its lines; rows in which headings stand again have none. */
export function keyLines(
  builder: SheetBuilder,
  anchor: string,
  columns: readonly Pick<KeyedColumn, "key" | "span">[],
  { first, lines, next }: SummaryRows,
  items: readonly { readonly key: string }[],
): KeyedBlock {
  const keyByRow = new Map(items.map(({ key }, index) => [lines[index], key]));
  const block = layOutTable(
    anchor,
    builder.identity.name,
    { row: first - 1, column: 0 },
    Array.from({ length: next - first }, (_, index) => keyByRow.get(first + index) ?? ""),
    columns,
  );
  writeKeyRow(builder, block);
  for (const [key, row] of block.rows) builder.put({ row, column: 0 }, key, "key");
  return block;
}
