import type { Block, CellRef, Content, RangeRef, RowRun } from "../../workbook/drawing/description";
import { quoteSheet } from "../../sheet/a1";
import { coverGrid } from "./coverGrid";
import { writeText } from "./writeText";

/** What `Range.formulas` takes for a content; null leaves the cell as it is. */
export function toHost(content: Content): string | number | boolean | null {
  if (content === null || typeof content === "number" || typeof content === "boolean") return content;
  return typeof content === "string" ? writeText(content) : `=${content.formula}`;
}

/** The last content of every cell that has one, by `row,column`. */
type Contents = Map<string, { readonly cell: CellRef; readonly content: NonNullable<Content> }>;

const keyOf = (row: number, column: number): string => `${row},${column}`;

function collect(blocks: readonly Block[]): Contents {
  const contents: Contents = new Map();
  for (const block of blocks) {
    block.contents.forEach((line, down) => {
      line.forEach((content, right) => {
        const cell = { row: block.row + down, column: block.column + right };
        if (content !== null) contents.set(keyOf(cell.row, cell.column), { cell, content });
      });
    });
  }
  return contents;
}

/** The smallest rectangle with all of these cells; a sheet may have more of them than a call takes arguments. */
function extentOf(contents: Contents): RangeRef {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { cell } of contents.values()) {
    [top, bottom] = [Math.min(top, cell.row), Math.max(bottom, cell.row)];
    [left, right] = [Math.min(left, cell.column), Math.max(right, cell.column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** These contents as full rectangles: no block holds a null. */
function toBlocks(contents: Contents): Block[] {
  if (contents.size === 0) return [];
  const { row: top, column: left, rows, columns } = extentOf(contents);
  return coverGrid(rows, columns, (row, column) =>
    contents.has(keyOf(top + row, left + column)) ? true : undefined,
  ).map(({ range }) => ({
    row: top + range.row,
    column: left + range.column,
    contents: Array.from({ length: range.rows }, (_, down) =>
      Array.from(
        { length: range.columns },
        (__, right) => contents.get(keyOf(top + range.row + down, left + range.column + right))?.content ?? null,
      ),
    ),
  }));
}

/** The same contents in rectangles without a null: cells that are left alone are not touched, not even by name. */
export const withoutGaps = (blocks: readonly Block[]): Block[] => toBlocks(collect(blocks));

const isSame = (one: Content | undefined, other: Content | undefined): boolean => {
  const [first, second] = [one ?? "", other ?? ""];
  return typeof first === "object" && typeof second === "object" ? first.formula === second.formula : first === second;
};

const mentions = (content: Content, sheet: string): boolean =>
  typeof content === "object" &&
  content !== null &&
  [`${quoteSheet(sheet)}!`, `${sheet}!`].some((name) => content.formula.includes(name));

/** Rows below each other. */
export type RowsOf = Pick<RowRun, "first" | "count">;

const rowsWithin = (contents: Contents): ReadonlySet<number> =>
  new Set([...contents.values()].map(({ cell: { row } }) => row));

/** Runs of rows in which `from` holds something and `to` nothing: they are emptied at once. */
export function emptiedRows(from: readonly Block[], to: readonly Block[]): readonly RowsOf[] {
  const kept = rowsWithin(collect(to));
  const gone = [...rowsWithin(collect(from))].filter((row) => !kept.has(row)).sort((one, other) => one - other);
  const runs: RowsOf[] = [];
  for (const row of gone) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === row)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

/** A block without the contents of some rows. */
export const withoutRows = (block: Block, rows: readonly RowsOf[]): readonly Block[] => {
  const isIn = (row: number): boolean => rows.some(({ first, count }) => row >= first && row < first + count);
  return block.contents.flatMap((line, down) =>
    isIn(block.row + down) ? [] : [{ ...block, row: block.row + down, contents: [line] }],
  );
};

/**
 * What to write over a copy of the sheet `original`, which holds `from`, so that it holds `to`; cells that only `from` has
 * are emptied. In a copy Excel turns references to the original into references to the copy: those are written in any case.
 */
export function differingBlocks(original: string, from: readonly Block[], to: readonly Block[]): Block[] {
  const [before, after] = [collect(from), collect(to)];
  const differing: Contents = new Map();
  for (const [key, entry] of after) {
    if (!isSame(before.get(key)?.content, entry.content) || mentions(entry.content, original))
      differing.set(key, entry);
  }
  for (const [key, { cell }] of before) if (!after.has(key)) differing.set(key, { cell, content: "" });
  return toBlocks(differing);
}

/** The last content that the blocks write to a cell; null where none does. */
export function contentAt(blocks: readonly Block[], { row, column }: CellRef): Content {
  const found = blocks.map((block) => block.contents[row - block.row]?.[column - block.column] ?? null);
  return found.findLast((content) => content !== null) ?? null;
}

export const rangeOf = (block: Block): RangeRef => ({
  row: block.row,
  column: block.column,
  rows: block.contents.length,
  columns: Math.max(1, ...block.contents.map((line) => line.length)),
});
