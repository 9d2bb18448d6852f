import { placed, writeHeadings, writeTableRow, type ItemRow, type KeyedColumn } from "../drawing/keyedTable";
import type { PageFlow } from "../drawing/pageFlow";
import { rowHeight, type WrappedText } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { cellsIn } from "../drawing/tableRules";
import type { LinesHead } from "./awardHead";
import { frozenColumns, grid, spanOf } from "./grid";
import { sectionHeight, writeHeadingAgain, writeSectionHeading } from "./sectionHeading";

/** A column of one of the summary's tables: it takes some columns of the sheet's grid, behind those of the columns before it. */
export interface SummaryColumn<Item> extends KeyedColumn<ItemRow<Item>> {
  /** What its cell must have room for. */
  readonly text?: (item: Item) => Omit<WrappedText, "width">;
}

/** What is said under a table's heading: of what, in the columns that stay in sight, and what, beside them. */
export interface TableNote {
  readonly of: string;
  readonly said: string;
}

/** A line of a table: an item, what heads those behind it, or left empty. */
export interface SummaryLine<Item> {
  readonly item?: Item;
  readonly head?: LinesHead;
  readonly height: number;
}

export interface SummaryTable<Item> {
  readonly heading: string;
  /** A line under the heading. */
  readonly note?: TableNote;
  readonly columns: readonly SummaryColumn<Item>[];
  readonly headerHeight: number;
  /** Whether a row is left for hidden keys. */
  readonly keyed?: true;
  readonly lines: readonly SummaryLine<Item>[];
  /** What is said where there are no lines. */
  readonly nobody?: string;
  /** Lines that stay on the page of the heading. */
  readonly company?: number;
  /** Points of what stays on the page of the last lines. */
  readonly foot?: number;
}

/** Where a table's lines came to stand. */
export interface SummaryRows {
  /** The row behind the headings. */
  readonly first: number;
  readonly lines: readonly number[];
  /** The row behind the table. */
  readonly next: number;
}

const noteHeight = 18;

/** Items as lines, as high as their texts want. */
export const linesOf = <Item>(
  columns: readonly SummaryColumn<Item>[],
  items: readonly Item[],
  least?: number,
): readonly SummaryLine<Item>[] =>
  items.map((item) => {
    const texts = placed(columns).flatMap(({ column: { text }, at, span }) =>
      text === undefined ? [] : [{ ...text(item), width: spanOf(at, span) }],
    );
    return { item, height: rowHeight(texts, least) };
  });

/**
 * Writes a table of the summary: heading, note, column headings, lines. Heading and column headings stand again where a page
 * begins, in rows without a key, which nothing reads.
 */
export function writeSummaryTable<Item>(
  builder: SheetBuilder,
  flow: PageFlow,
  { heading, note, columns, headerHeight, keyed, lines, nobody, company, foot = 0 }: SummaryTable<Item>,
  row: number,
): SummaryRows {
  const heights = lines.length === 0 && nobody !== undefined ? [rowHeight([])] : lines.map(({ height }) => height);
  const header = row + (note === undefined ? 1 : 2);
  const first = header + (keyed === true ? 2 : 1);
  const again = { rows: 2, height: sectionHeight + headerHeight };
  const lead = { rows: first - row, height: again.height + (note === undefined ? 0 : noteHeight) };
  const heads = new Set(lines.flatMap(({ head }, index) => (head === undefined ? [] : [index])));
  const rows = flow.takeList({
    row,
    lead,
    again,
    lines: heights,
    foot,
    heads,
    ...(company === undefined ? {} : { company }),
  });
  writeSectionHeading(builder, heading, row);
  if (note !== undefined) {
    builder
      .put({ row: row + 1, column: 1 }, note.of, "note")
      .putMerged(area(row + 1, frozenColumns, 1, grid.last - frozenColumns + 1), note.said, "note")
      .rowRun({ first: row + 1, count: 1, height: noteHeight });
  }
  writeHeadings(builder, header, columns, headerHeight);
  for (const at of rows.again) {
    writeHeadingAgain(builder, heading, at);
    writeHeadings(builder, at + 1, columns, headerHeight);
  }
  rows.lines.forEach((line, index) => {
    builder.rowRun({ first: line, count: 1, height: heights[index] ?? 0 });
    const { item, head } = lines[index] ?? {};
    const at = (key: string) => cellsIn(columns, line, 1)(key) ?? { row: line, column: 0 };
    if (item !== undefined) writeTableRow(builder, line, placed(columns), { item, number: index + 1, at });
    else if (head !== undefined)
      // Not in the first column: beside lost keys, its text would be taken for one.
      builder
        .put({ row: line, column: 1 }, null, "labelBold")
        .put({ row: line, column: 2 }, head.name, "labelBold")
        .putMerged(area(line, frozenColumns, 1, grid.last - frozenColumns + 1), head.said, "labelHead");
    else if (lines.length === 0) builder.putMerged(area(line, 1, 1, grid.last), nobody ?? "", "label");
  });
  return { first, lines: rows.lines, next: rows.next };
}
