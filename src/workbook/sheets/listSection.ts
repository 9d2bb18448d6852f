import { sheetTexts } from "../../locale/sheets";
import { layOutBlock, listColumn, type KeyedBlock } from "../blocks/keyedBlock";
import type { Content, RangeRef } from "../description";
import { area, type SheetBuilder } from "../sheetBuilder";
import type { StyleName } from "../styles";
import { keyRow } from "./figuresSection";

/** A column of a list: its key, heading and looks; the first stands in the name column. */
export interface ListColumn {
  readonly key: string;
  readonly heading: string;
  readonly style: StyleName;
}

/** Lists begin at the sheet's third column: key column, running number, name. */
const firstColumn = 2;

/** A list's block: heading row above, hidden key row, entry rows, and a last row that keeps its end when rows are inserted. */
export const layOutList = (
  anchor: string,
  sheet: string,
  row: number,
  keys: readonly string[],
  rows: number,
): KeyedBlock =>
  layOutBlock(
    anchor,
    sheet,
    { row: row + 1, column: 0 },
    Array.from({ length: rows + 1 }, () => ""),
    ["no", ...keys],
  );

/** Entry rows only: without the key row and the last row. */
export function entryRows(block: KeyedBlock, key: string): RangeRef {
  const range = listColumn(block, key);
  return range === undefined
    ? area(block.range.row + 1, firstColumn, 1, 1)
    : { ...range, rows: Math.max(1, range.rows - 1) };
}

/** A list's heading, what it is for, and its table's heading stand above its block. */
export const listHeadRows = 3;

/** Writes a list: heading, key row, entry rows with what was entered, and the row that says where to insert. */
export function writeList(
  builder: SheetBuilder,
  block: KeyedBlock,
  columns: readonly ListColumn[],
  contents: readonly (readonly Content[])[],
  height: number,
): void {
  const { range } = block;
  const first = range.row + 1;
  const rows = range.rows - 2;
  builder
    .putRow(
      { row: range.row - 1, column: 1 },
      [sheetTexts.columns.no, ...columns.map((column) => column.heading)],
      "header",
    )
    .rowRun({ first: range.row - 1, count: 1, height: 52 })
    .putRow({ row: range.row, column: 1 }, keyRow(block), "key")
    .rowRun({ first: range.row, count: 1, hidden: true });
  for (let index = 0; index < rows; index += 1) {
    const row = first + index;
    builder.put({ row, column: 1 }, { formula: `ROW()-ROW($B$${range.row + 1})`, value: index + 1 });
    builder.putRow({ row, column: firstColumn }, contents[index] ?? []);
  }
  builder.paint(area(first, 1, rows, 1), "labelCentered");
  columns.forEach((column, index) => builder.paint(area(first, firstColumn + index, rows, 1), column.style));
  builder.rowRun({ first, count: rows, height });
  builder.putMerged(area(first + rows, 1, 1, columns.length + 1), sheetTexts.unit.addRowsAbove, "note");
}
