import type { Plan } from "../../plan/plan";
import type { Raw } from "../../rules/figures/figures";
import type { ListColumn, ListPart } from "../blocks/unitTables";
import type { RangeRef } from "../drawing/description";
import { entryContent } from "../drawing/typedContent";
import { layOutBlock, wholeColumn, type KeyedBlock } from "../drawing/keyedBlock";
import { placed, wholeHeading, writeKeyRow, type PlacedColumn } from "../drawing/keyedTable";
import { rowHeight, strutHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { styleOf } from "../drawing/styles";
import { writeRules } from "../drawing/tableRules";
import { firstListColumn, type FigureLayout } from "./figureLayout";
import { endContent } from "./listEnd";
import { lackingBeside } from "./listFaults";
import { writeListHeading } from "./listHeading";
import { rowNumber } from "./listFormulas";
import { listBlockKeys, nameInRemark, remarkColumns } from "./remarkColumns";

/** What is listed: a row's entries by the keys of the list's columns. */
export type ListRow = Readonly<Record<string, Raw>>;

export interface ListTable {
  readonly part: ListPart;
  readonly plan: Plan;
  readonly layout: FigureLayout;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

/** A list's block: heading row above, hidden key row, entry rows, and a last row that keeps its end when rows are inserted. */
export const layOutList = (
  anchor: string,
  sheet: string,
  row: number,
  { columns, layout, plan }: Omit<ListTable, "rows" | "part">,
  rows: number,
): KeyedBlock =>
  layOutBlock(
    anchor,
    sheet,
    { row: row + 1, column: 0 },
    Array.from({ length: rows + 1 }, () => ""),
    listBlockKeys(columns, layout, plan),
  );

/**
 * Without the last row, and with that of the keys: a row that people insert above the first takes its looks and rules from the
 * one above it, and that is the keys'.
 */
function entryCells(block: KeyedBlock, key: string): RangeRef | undefined {
  const range = wholeColumn(block, key);
  return range && { ...range, rows: Math.max(1, range.rows - 1) };
}

const places = ({ columns }: Pick<ListTable, "columns">): readonly PlacedColumn<ListColumn>[] =>
  placed(columns, firstListColumn);

/** A row holds what stands in it already; it grows with what people type. */
function listRowHeight({ layout, ...table }: ListTable, row: ListRow): number {
  return rowHeight(
    places(table).map(({ column: { key, style }, at }) => {
      const content = entryContent(row[key]);
      return {
        text: typeof content === "string" ? content : "",
        width: layout.widthAt(at),
        centered: styleOf(style).horizontal === "center",
      };
    }),
    strutHeight,
  );
}

/** What the sheet says of its rows: the words run over the empty cells beside them, so that nothing is merged. */
function writeRemarks(builder: SheetBuilder, block: KeyedBlock, table: ListTable): void {
  const { columns, layout, plan } = table;
  const { row: keyRow } = block.range;
  const first = keyRow + 1;
  const rows = block.range.rows - 2;
  const remarks = placed(remarkColumns(columns, layout, plan), firstListColumn + columns.length);
  for (const { column: remark, at, span } of remarks) {
    builder
      .paint(area(keyRow, at, rows + 1, span), "remark")
      .paint(area(keyRow, at + span - 1, rows + 1, 1), "remarkEnd");
    for (let index = 0; index < rows; index += 1) {
      const entries = places(table).map(({ column: { key, heading, asked }, at: column }) => ({
        ...{ key, asked, cell: { row: first + index, column } },
        ...{ raw: entryContent(table.rows[index]?.[key]), name: nameInRemark(heading) },
      }));
      builder.put({ row: first + index, column: at }, remark.formula(entries));
    }
  }
}

/** Columns side by side that lack beside the same others are one rule: each costs near two kilobytes of a request. */
function writeLacking(builder: SheetBuilder, block: KeyedBlock, { columns }: ListTable): void {
  const keysOf = (column: ListColumn | undefined): string => column?.lacksBeside?.join() ?? "";
  columns.forEach((column, index) => {
    if (column.lacksBeside === undefined || keysOf(columns[index - 1]) === keysOf(column)) return;
    const next = columns.findIndex((other, at) => at > index && keysOf(other) !== keysOf(column));
    const cells = entryCells(block, column.key);
    const others = column.lacksBeside.flatMap((key) => entryCells(block, key) ?? []);
    const count = (next === -1 ? columns.length : next) - index;
    if (cells !== undefined) builder.formatWhere(lackingBeside({ ...cells, columns: count }, others));
  });
}

/** A column by its heading in whole, as its prompt says it. */
const named = (column: ListColumn): ListColumn => ({ ...column, heading: wholeHeading(column) });

/** Writes a list: heading, key row, entry rows with what was entered, and the row that says where to insert. */
export function writeList(builder: SheetBuilder, block: KeyedBlock, table: ListTable): void {
  const { columns, layout } = table;
  const { range } = block;
  const first = range.row + 1;
  const rows = range.rows - 2;
  writeListHeading(builder, block, table);
  writeKeyRow(builder, block);
  for (let index = 0; index < rows; index += 1) {
    const row = first + index;
    const entries = table.rows[index] ?? {};
    builder.put({ row, column: 1 }, rowNumber({ row: range.row, column: 1 }, index + 1));
    for (const { column, at } of places(table)) builder.put({ row, column: at }, entryContent(entries[column.key]));
    builder.rowRun({ first: row, count: 1, height: listRowHeight(table, entries), grows: true });
  }
  builder.paint(area(range.row, 1, rows + 1, 1), "labelCentered");
  for (const { column, at } of places(table)) builder.paint(area(range.row, at, rows + 1, 1), column.style);
  builder.paint(area(range.row, layout.strut, rows + 1, 1), "strut");
  writeRemarks(builder, block, table);
  writeRules(builder, columns.map(named), (key) => entryCells(block, key));
  writeLacking(builder, block, table);
  builder.putMerged(area(first + rows, 1, 1, columns.length + 1), endContent(block, table.part, columns), "note");
}
