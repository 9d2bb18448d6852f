import { layOutBlock, type KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import type { Content } from "../drawing/description";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import type { PageFlow } from "../drawing/pageFlow";

export type PlanCell = readonly [Content, StyleName];

/** One of the plan's small tables. */
export interface PlanTable {
  readonly anchor: string;
  readonly title: string;
  /** Columns of the sheet that the title spans. */
  readonly width: number;
  /** Each column's key, its heading, and how many of the sheet's columns it spans. */
  readonly columns: readonly { readonly key: string; readonly heading: string; readonly span: number }[];
  readonly rows: readonly {
    readonly id: string;
    readonly height: number;
    /** What stands in the row, where it came to stand. */
    readonly cells: (row: number) => readonly PlanCell[];
  }[];
}

export const planSectionHeight = 26;
/** Points of the empty row behind a table. */
export const planGapHeight = 16;
const headerHeight = 36;

/** Writes a table from `row` on: heading, column headings, hidden keys, rows. Returns its block and the row behind it. */
export function writePlanTable(
  builder: SheetBuilder,
  flow: PageFlow,
  { anchor, title, width, columns, rows }: PlanTable,
  row: number,
): { readonly block: KeyedBlock; readonly next: number } {
  const places = flow.takeList({
    row,
    lead: { rows: 3, height: planSectionHeight + headerHeight },
    again: { rows: 1, height: headerHeight },
    lines: rows.map(({ height }) => height),
  });
  const write = (at: number, contents: readonly PlanCell[]): void => {
    let column = 1;
    contents.forEach(([content, style], index) => {
      const span = columns[index]?.span ?? 1;
      builder.putMerged(area(at, column, 1, span), content, style);
      column += span;
    });
  };
  const writeHeader = (at: number): void => {
    write(
      at,
      columns.map(({ heading }) => [heading, "header"]),
    );
    builder.rowRun({ first: at, count: 1, height: headerHeight });
  };
  const first = row + 3;
  const idByRow = new Map(rows.map(({ id }, index) => [places.lines[index], id]));
  const block = layOutBlock(
    anchor,
    builder.identity.name,
    { row: first - 1, column: 0 },
    Array.from({ length: places.next - first }, (_, index) => idByRow.get(first + index) ?? ""),
    columns.flatMap(({ key, span }) => [key, ...Array.from({ length: span - 1 }, () => "")]),
  );
  builder
    .putMerged(area(row, 1, 1, width), title, "section")
    .rowRun({ first: row, count: 1, height: planSectionHeight });
  writeKeyRow(builder, block);
  for (const at of [row + 1, ...places.again]) writeHeader(at);
  rows.forEach(({ id, height, cells }, index) => {
    const at = places.lines[index];
    if (at === undefined) return;
    builder.put({ row: at, column: 0 }, id, "key").rowRun({ first: at, count: 1, height });
    write(at, cells(at));
  });
  builder.rowRun({ first: places.next, count: 1, height: planGapHeight });
  flow.skip(planGapHeight);
  return { block, next: places.next + 1 };
}
