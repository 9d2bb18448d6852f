import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import type { ListColumn } from "../blocks/unitTables";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { placed, writeGroupedHeadings, type KeyedColumn } from "../drawing/keyedTable";
import { rowHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { firstListColumn, type FigureLayout } from "./figureLayout";
import { remarkColumns } from "./remarkColumns";

interface HeadedList {
  readonly plan: Plan;
  readonly layout: FigureLayout;
  readonly columns: readonly ListColumn[];
}

/** Rows of a table's heading: a second one where columns stand together under a heading of their own. */
const headingRows = (columns: readonly ListColumn[]): number =>
  columns.some(({ group }) => group !== undefined) ? 2 : 1;

/** A list's heading, what it is for, and its table's heading stand above its block. */
export const listHeadRows = (columns: readonly ListColumn[]): number => 2 + headingRows(columns);

/** Of a heading that columns stand under, where there is one. */
const groupHeight = 18;

function headingHeights({ columns, layout }: HeadedList): readonly [number] | readonly [number, number] {
  const texts = (grouped: boolean) =>
    placed(columns, firstListColumn)
      .filter(({ column: { group } }) => (group !== undefined) === grouped)
      .map(({ column: { heading }, at }) => ({
        ...{ text: heading, width: layout.widthAt(at) },
        ...{ bold: true, centered: true },
      }));
  const whole = rowHeight(texts(false), 36);
  if (headingRows(columns) === 1) return [whole];
  return [groupHeight, Math.max(whole - groupHeight, rowHeight(texts(true), groupHeight))];
}

type Headed = Pick<KeyedColumn, "heading" | "group" | "span">;

const numbers: Headed = { heading: sheetTexts.columns.no };

/** The heading of the table: of its numbers, its columns and what is said of its rows. */
export function writeListHeading(builder: SheetBuilder, block: KeyedBlock, table: HeadedList): void {
  const { columns, layout, plan } = table;
  const heights = headingHeights(table);
  const row = block.range.row - heights.length;
  const remarks = placed(remarkColumns(columns, layout, plan), firstListColumn + columns.length);
  for (const { column, at, span } of remarks)
    builder.putMerged(area(row, at, heights.length, span), column.heading, "header");
  const all = placed<Headed>([numbers, ...columns], firstListColumn - 1);
  if (heights.length === 2) {
    writeGroupedHeadings(builder, row, all, heights);
    return;
  }
  builder
    .putRow(
      { row, column: firstListColumn - 1 },
      all.map(({ column: { heading } }) => heading),
      "header",
    )
    .rowRun({ first: row, count: 1, height: heights[0] });
}
