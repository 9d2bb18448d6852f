import type { CellRef, ColumnRun, ConditionalFormat, Content, RangeRef, Validation } from "./description";
import { layOutBlock, type KeyedBlock } from "./keyedBlock";
import { area, type SheetBuilder } from "./sheetBuilder";
import type { StyleName } from "./styles";

/**
 * A column of a table with hidden keys, and all that is said of it: layout, looks, rules and contents follow from it, so that
 * no list runs parallel to the columns by position. `Row` is what a row of the table is made from.
 */
export interface KeyedColumn<Row = never> {
  /** Under which its cells are found again; "" for a column that only gives room. */
  readonly key: string;
  readonly heading: string;
  /** What it is headed by together with those beside it of the same group. */
  readonly group?: string;
  /** Characters; absent where another table of the sheet sets its columns. */
  readonly width?: number;
  /** How many of the sheet's columns it takes; one where absent. */
  readonly span?: number;
  readonly style?: StyleName | ((row: Row) => StyleName);
  /** What stands in a row; undefined where nothing is written. */
  readonly content?: (row: Row) => Content | undefined;
  /** How an earlier version wrote its formula: one is as good as the other. */
  readonly former?: (row: Row) => string;
  /** What all its cells take, told by its heading and its prompt; `beside` are the cells of another column in the same rows. */
  readonly rule?: (
    cells: RangeRef,
    title: string,
    prompt: string,
    beside: (key: string) => RangeRef | undefined,
  ) => Validation;
  /** What to enter, with an example. */
  readonly prompt?: string;
  readonly formats?: (cells: RangeRef) => readonly ConditionalFormat[];
}

/** A column's heading with that of its group, for where it stands alone. */
export const wholeHeading = ({ group, heading }: Pick<KeyedColumn, "group" | "heading">): string =>
  group === undefined ? heading : `${group} ${heading}`;

/** What a row with an item is made from. */
export interface ItemRow<Item> {
  readonly item: Item;
  /** From 1 on. */
  readonly number: number;
  /** A cell of the row, where it came to stand. */
  readonly at: (key: string) => CellRef;
}

/** A column where it stands in the sheet. */
export interface PlacedColumn<C> {
  readonly column: C;
  /** Zero-based; of the first that it takes. */
  readonly at: number;
  readonly span: number;
}

/** Columns side by side, from the one behind the key column on unless told otherwise. */
export function placed<C extends { readonly span?: number }>(
  columns: readonly C[],
  first = 1,
): readonly PlacedColumn<C>[] {
  let at = first;
  return columns.map((column) => {
    const { span = 1 } = column;
    const place = { column, at, span };
    at += span;
    return place;
  });
}

type Keyed = Pick<KeyedColumn, "key" | "span">;

/** The keys of columns, "" for the further columns that one takes. */
export const columnKeys = (columns: readonly Keyed[]): readonly string[] =>
  columns.flatMap(({ key, span = 1 }) => [key, ...Array.from({ length: span - 1 }, () => "")]);

/** The block of a table whose key row stands at `at`; row keys in order, "" for rows without one. */
export const layOutTable = (
  name: string,
  sheet: string,
  at: CellRef,
  rowKeys: readonly string[],
  columns: readonly Keyed[],
): KeyedBlock => layOutBlock(name, sheet, at, rowKeys, columnKeys(columns));

const keyWidth = 8;

/** Columns that are hidden, as keys and helpers are. */
export const hiddenRun = (first: number, count: number): ColumnRun => ({ first, count, width: keyWidth, hidden: true });

/** Columns side by side that are of one width are one run: each costs a call. */
function joinedRuns(runs: readonly ColumnRun[]): readonly ColumnRun[] {
  const joined: ColumnRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && last.first + last.count === run.first;
    if (goesOn && last.width === run.width && last.hidden === run.hidden)
      joined[joined.length - 1] = { ...last, count: last.count + run.count };
    else joined.push(run);
  }
  return joined;
}

/** The sheet's columns of a table that sets their widths, the hidden one of the keys before them. */
export const columnRuns = (
  columns: readonly (Pick<KeyedColumn, "width" | "span"> & { readonly hidden?: boolean })[],
): readonly ColumnRun[] =>
  joinedRuns([
    hiddenRun(0, 1),
    ...placed(columns).flatMap(({ column: { width, hidden }, at, span }) => {
      if (hidden === true) return [hiddenRun(at, span)];
      return width === undefined ? [] : [{ first: at, count: span, width }];
    }),
  ]);

/** The hidden row of column keys: wherever a block stands, its columns are found by it. */
export function writeKeyRow(builder: SheetBuilder, { range, columns }: KeyedBlock): void {
  const texts = Array.from({ length: range.columns - 1 }, () => "");
  for (const [key, column] of columns) texts[column - range.column - 1] = key;
  builder
    .putRow({ row: range.row, column: range.column + 1 }, texts, "key")
    .rowRun({ first: range.row, count: 1, hidden: true });
}

/** The headings of a table, in a row of so many points. */
export function writeHeadings(
  builder: SheetBuilder,
  row: number,
  columns: readonly Pick<KeyedColumn, "heading" | "span">[],
  height: number,
): void {
  for (const { column, at, span } of placed(columns))
    builder.putMerged(area(row, at, 1, span), column.heading, "header");
  builder.rowRun({ first: row, count: 1, height });
}

/** How many columns from one on are of its group. */
function groupSpan(columns: readonly PlacedColumn<Pick<KeyedColumn, "group">>[], index: number): number {
  const group = columns[index]?.column.group;
  const end = columns.findIndex(({ column }, at) => at > index && column.group !== group);
  return (end === -1 ? columns.length : end) - index;
}

/** The headings of a table in two rows: a group's over those of its columns, all others over both. */
export function writeGroupedHeadings(
  builder: SheetBuilder,
  row: number,
  columns: readonly PlacedColumn<Pick<KeyedColumn, "heading" | "group">>[],
  heights: readonly [number, number],
): void {
  columns.forEach(({ column: { heading, group }, at }, index) => {
    if (group === undefined) {
      builder.putMerged(area(row, at, 2, 1), heading, "header");
      return;
    }
    builder.put({ row: row + 1, column: at }, heading, "subheader");
    if (columns[index - 1]?.column.group === group) return;
    builder.putMerged(area(row, at, 1, groupSpan(columns, index)), group, "header");
  });
  heights.forEach((height, at) => builder.rowRun({ first: row + at, count: 1, height }));
}

/** How a column's cell looks in a row; undefined where it is left as it is. */
export function styleIn<Row>({ style }: Pick<KeyedColumn<Row>, "style">, row: Row): StyleName | undefined {
  return typeof style === "function" ? style(row) : style;
}

/** A row of a table: what its columns say of it, in their looks. */
export function writeTableRow<Row>(
  builder: SheetBuilder,
  at: number,
  columns: readonly PlacedColumn<KeyedColumn<Row>>[],
  row: Row,
): void {
  for (const { column, at: first, span } of columns) {
    const [content, style] = [column.content?.(row), styleIn(column, row)];
    const range = area(at, first, 1, span);
    if (content !== undefined && style !== undefined) builder.putMerged(range, content, style);
    else if (content !== undefined) builder.put(range, content);
    else if (style !== undefined) builder.paint(range, style);
  }
}
