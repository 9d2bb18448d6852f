import { sheetTexts } from "../../locale/sheets";
import type { Plan } from "../../plan/plan";
import { layOutBlock, listColumn, type KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import type { RangeRef } from "../drawing/description";
import type { Typed } from "../drawing/entries";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { styleOf, type StyleName } from "../drawing/styles";
import { figureColumns, figureColumnWidths, firstListColumn } from "./figureColumns";
import { nameInRemark, type RemarkColumn } from "./remarkColumns";
import { rowHeight, strutHeight } from "../drawing/rowHeight";

/** A column of a list: its key, heading and looks; the first stands in the name column. */
export interface ListColumn {
  readonly key: string;
  readonly heading: string;
  readonly style: StyleName;
}

export interface ListTable {
  readonly plan: Plan;
  readonly columns: readonly ListColumn[];
  readonly remarks: readonly RemarkColumn[];
  /** Row by row. */
  readonly contents: readonly (readonly Typed[])[];
}

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
    ? area(block.range.row + 1, firstListColumn, 1, 1)
    : { ...range, rows: Math.max(1, range.rows - 1) };
}

/** A list's heading, what it is for, and its table's heading stand above its block. */
export const listHeadRows = 3;

function headingHeight({ columns, plan }: ListTable): number {
  const widths = figureColumnWidths(plan);
  return rowHeight(
    columns.map(({ heading }, at) => ({
      ...{ text: heading, width: widths.get(firstListColumn + at) ?? 0 },
      ...{ bold: true, centered: true },
    })),
    36,
  );
}

/** A row holds what stands in it already; it grows with what people type. */
function listRowHeight({ columns, contents, plan }: ListTable, index: number): number {
  const widths = figureColumnWidths(plan);
  return rowHeight(
    columns.map(({ style }, at) => {
      const content = contents[index]?.[at];
      return {
        text: typeof content === "string" ? content : "",
        width: widths.get(firstListColumn + at) ?? 0,
        centered: styleOf(style).horizontal === "center",
      };
    }),
    strutHeight,
  );
}

/** What the sheet says of its rows: the words run over the empty cells beside them, so that nothing is merged. */
function writeRemarks(builder: SheetBuilder, block: KeyedBlock, { columns, remarks, contents }: ListTable): void {
  const first = block.range.row + 1;
  const rows = block.range.rows - 2;
  for (const { heading: title, column, columns: span, formula } of remarks) {
    builder
      .putMerged(area(block.range.row - 1, column, 1, span), title, "header")
      .paint(area(first, column, rows, span), "remark")
      .paint(area(first, column + span - 1, rows, 1), "remarkEnd");
    for (let at = 0; at < rows; at += 1) {
      const entries = columns.map(({ key, heading }, offset) => ({
        key,
        cell: { row: first + at, column: firstListColumn + offset },
        raw: contents[at]?.[offset] ?? null,
        name: nameInRemark(heading),
      }));
      builder.put({ row: first + at, column }, formula(entries));
    }
  }
}

/** Writes a list: heading, key row, entry rows with what was entered, and the row that says where to insert. */
export function writeList(builder: SheetBuilder, block: KeyedBlock, table: ListTable): void {
  const { columns, contents, plan } = table;
  const { range } = block;
  const first = range.row + 1;
  const rows = range.rows - 2;
  builder
    .putRow(
      { row: range.row - 1, column: 1 },
      [sheetTexts.columns.no, ...columns.map((column) => column.heading)],
      "header",
    )
    .rowRun({ first: range.row - 1, count: 1, height: headingHeight(table) });
  writeKeyRow(builder, block);
  for (let index = 0; index < rows; index += 1) {
    const row = first + index;
    builder.put({ row, column: 1 }, { formula: `ROW()-ROW($B$${range.row + 1})`, value: index + 1 });
    builder.putRow({ row, column: firstListColumn }, contents[index] ?? []);
    builder.rowRun({ first: row, count: 1, height: listRowHeight(table, index), grows: true });
  }
  builder.paint(area(first, 1, rows, 1), "labelCentered");
  columns.forEach((column, index) => builder.paint(area(first, firstListColumn + index, rows, 1), column.style));
  builder.paint(area(first, figureColumns(plan).strut, rows, 1), "strut");
  writeRemarks(builder, block, table);
  builder.putMerged(area(first + rows, 1, 1, columns.length + 1), sheetTexts.unit.addRowsAbove, "note");
}
