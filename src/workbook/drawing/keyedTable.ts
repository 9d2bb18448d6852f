import type { KeyedBlock } from "./keyedBlock";
import type { SheetBuilder } from "./sheetBuilder";

/** The hidden row of column keys: wherever a block stands, its columns are found by it. */
export function writeKeyRow(builder: SheetBuilder, { range, columns }: KeyedBlock): void {
  const texts = Array.from({ length: range.columns - 1 }, () => "");
  for (const [key, column] of columns) texts[column - range.column - 1] = key;
  builder
    .putRow({ row: range.row, column: range.column + 1 }, texts, "key")
    .rowRun({ first: range.row, count: 1, hidden: true });
}
