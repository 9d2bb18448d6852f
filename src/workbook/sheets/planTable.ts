import type { FormulaCell } from "../blocks/formulaCell";
import { tableFormulas } from "../blocks/tableFormulas";
import type { CellRef } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import {
  layOutTable,
  placed,
  writeHeadings,
  writeKeyRow,
  writeTableRow,
  type ItemRow,
  type KeyedColumn,
} from "../drawing/keyedTable";
import type { PageFlow } from "../drawing/pageFlow";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";

export type PlanColumn<Item> = KeyedColumn<ItemRow<Item>>;

/** One of the plan's tables. */
export interface PlanTable<Item> {
  readonly anchor: string;
  readonly title: string;
  /** Columns of the sheet that the title spans. */
  readonly width: number;
  readonly columns: readonly PlanColumn<Item>[];
  readonly headerHeight?: number;
  readonly rows: readonly { readonly id: string; readonly height: number; readonly item: Item }[];
}

const sectionHeight = 26;
/** Points of the empty row behind a table. */
const gapHeight = 16;
const usualHeaderHeight = 36;

/**
 * The live formulas of a table of the plan, wherever its rows and columns stand; none where a column is lost, for they refer to
 * cells of their row.
 */
export const planTableFormulas = <Item>(
  block: KeyedBlock,
  items: readonly (readonly [id: string, item: Item])[],
  columns: readonly PlanColumn<Item>[],
): readonly FormulaCell[] => {
  if (columns.some(({ key }) => !block.columns.has(key))) return [];
  const rows = items.flatMap(([id, item], index): readonly (readonly [string, ItemRow<Item>])[] => {
    const row = block.rows.get(id);
    const at = (key: string): CellRef => ({ row: row ?? 0, column: block.columns.get(key) ?? 0 });
    return row === undefined ? [] : [[id, { item, number: index + 1, at }]];
  });
  return tableFormulas(block, rows, columns).map((formula) => ({ ...formula, keepsValue: true }));
};

/**
 * Writes a table from `row` on: heading, column headings, hidden keys, rows. The column headings stand again where a page
 * begins, in a row without a key. Returns its block, where its rows came to stand, and the row behind it.
 */
export function writePlanTable<Item>(
  builder: SheetBuilder,
  flow: PageFlow,
  { anchor, title, width, columns, rows, headerHeight = usualHeaderHeight }: PlanTable<Item>,
  row: number,
): { readonly block: KeyedBlock; readonly lines: readonly number[]; readonly next: number } {
  const places = flow.takeList({
    row,
    lead: { rows: 3, height: sectionHeight + headerHeight },
    again: { rows: 1, height: headerHeight },
    lines: rows.map(({ height }) => height),
  });
  const first = row + 3;
  const idByRow = new Map(rows.map(({ id }, index) => [places.lines[index], id]));
  const block = layOutTable(
    anchor,
    builder.identity.name,
    { row: first - 1, column: 0 },
    Array.from({ length: places.next - first }, (_, index) => idByRow.get(first + index) ?? ""),
    columns,
  );
  builder.putMerged(area(row, 1, 1, width), title, "section").rowRun({ first: row, count: 1, height: sectionHeight });
  writeKeyRow(builder, block);
  for (const at of [row + 1, ...places.again]) writeHeadings(builder, at, columns, headerHeight);
  rows.forEach(({ id, height, item }, index) => {
    const line = places.lines[index];
    if (line === undefined) return;
    const at = (key: string): CellRef => ({ row: line, column: block.columns.get(key) ?? 0 });
    builder.put({ row: line, column: 0 }, id, "key").rowRun({ first: line, count: 1, height });
    writeTableRow(builder, line, placed(columns), { item, number: index + 1, at });
  });
  builder.rowRun({ first: places.next, count: 1, height: gapHeight });
  flow.skip(gapHeight);
  return { block, lines: places.lines, next: places.next + 1 };
}
