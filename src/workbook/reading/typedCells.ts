import { isBlank } from "../../rules/figures/blank";
import { toA1 } from "../../sheet/a1";
import { carriedKeys, type Carried } from "../blocks/carried";
import type { PlacedCell, RawWorkbook } from "../blocks/raw";
import type { Block, Content } from "../drawing/description";
import { cellMark, contentMark, marksIn } from "../drawing/rowMarks";
import { entryContent } from "../drawing/typedContent";
import { rawCellAt, rawInList, type ReadBlock } from "./readKeyedBlock";

/** Whether a cell is one of those meant. */
export type IsCell = (cell: PlacedCell) => boolean;

/** Counts of marks: each cell that is ours takes one. */
class Marks {
  readonly #counts = new Map<string, number>();

  add(mark: string): void {
    this.#counts.set(mark, (this.#counts.get(mark) ?? 0) + 1);
  }

  take(mark: string): boolean {
    const count = this.#counts.get(mark) ?? 0;
    this.#counts.set(mark, count - 1);
    return count > 0;
  }
}

const isText = ({ value, formula }: PlacedCell): boolean => formula !== undefined || !isBlank(value);

/** Cells that the marks of their rows do not tell of; null where no row of the sheet has a mark. */
export function unmarkedCells(cells: readonly PlacedCell[], isKept: IsCell): readonly PlacedCell[] | null {
  const rows = new Map<number, Marks>();
  for (const { row, value } of cells) {
    const marks = marksIn(value);
    if (marks === undefined) continue;
    const known = rows.get(row) ?? new Marks();
    rows.set(row, known);
    for (const mark of marks) known.add(mark);
  }
  if (rows.size === 0) return null;
  return cells.filter(
    (cell) =>
      isText(cell) &&
      marksIn(cell.value) === undefined &&
      !isKept(cell) &&
      rows.get(cell.row)?.take(cellMark(cell)) !== true,
  );
}

/** Keys of blocks, and headings that are said again on the next page of a table. */
export function keysAndHeadings(cells: readonly PlacedCell[], blocks: readonly ReadBlock[]): IsCell {
  const values = new Map(cells.map((cell) => [toA1(cell), cell.value]));
  return ({ row, column, value }) =>
    blocks.some(({ range }) => {
      const isAgain = row > range.row && row < range.row + range.rows && !isBlank(value);
      return row === range.row || (isAgain && value === values.get(toA1({ row: range.row - 1, column })));
    });
}

const shownBy = (content: Content): unknown =>
  typeof content === "object" && content !== null ? content.value : content;

/**
 * Cells that a description of the sheet as it was does not tell of, wherever its rows were moved to. What shows the very same in
 * its place is ours, too: an earlier version's formula may have been another.
 */
export function undescribedCells(
  cells: readonly PlacedCell[],
  blocks: readonly Block[],
  isKept: IsCell,
): readonly PlacedCell[] {
  const marks = new Marks();
  const places = new Map<string, { readonly mark: string; readonly shown: unknown }>();
  for (const { row, column, contents } of blocks) {
    contents.forEach((line, down) =>
      line.forEach((content, right) => {
        const mark = contentMark(content);
        if (mark === undefined) return;
        marks.add(mark);
        places.set(toA1({ row: row + down, column: column + right }), { mark, shown: shownBy(content) });
      }),
    );
  }
  const others = cells.filter((cell) => {
    if (!isText(cell) || isKept(cell)) return false;
    const there = places.get(toA1(cell));
    const isSame = there !== undefined && (there.mark === cellMark(cell) || there.shown === cell.value);
    return !isSame || !marks.take(there.mark);
  });
  return others.filter((cell) => !marks.take(cellMark(cell)));
}

const textOf = (cell: PlacedCell | undefined): string =>
  typeof cell?.value === "string" ? cell.value.normalize("NFC").replaceAll(/\s+/g, " ").trim() : "";

/** The nearest text that stands left of a column, the column with it. */
const nearest = (line: readonly PlacedCell[], column: number): string =>
  textOf(line.filter((cell) => cell.column > 0 && cell.column <= column && textOf(cell) !== "").at(-1));

/**
 * The row of a block's headings: above that of its keys, or below it, where the first row of those that have keys has none. A
 * name and what is said of it head lines there, and no columns.
 */
function headingRow({ range, rows }: ReadBlock, lines: ReadonlyMap<number, readonly PlacedCell[]>): number {
  const below = (lines.get(range.row + 1) ?? []).filter((cell) => cell.column > 0 && textOf(cell) !== "");
  const isBelow = rows.size > 0 && below.length > 2 && ![...rows.values()].includes(range.row + 1);
  return range.row + (isBelow ? 1 : -1);
}

/**
 * Cells with no place of their own, as they are carried: where each stood, and what its column and its row said, by the blocks
 * of the sheet.
 */
export function carriedOf(
  typed: readonly PlacedCell[],
  cells: readonly PlacedCell[],
  blocks: readonly ReadBlock[],
): readonly Carried[] {
  const strangers = new Set(typed);
  const keyRows = new Set(blocks.map(({ range }) => range.row));
  const lines = new Map<number, PlacedCell[]>();
  for (const cell of cells) {
    if (strangers.has(cell) || keyRows.has(cell.row) || marksIn(cell.value) !== undefined) continue;
    const line = lines.get(cell.row) ?? [];
    lines.set(cell.row, line);
    line.push(cell);
  }
  const headingOf = ({ row, column }: PlacedCell): string => {
    const line = lines.get(row) ?? [];
    const block = blocks.find(({ range }) => row > range.row && row < range.row + range.rows);
    if (block === undefined) return nearest(line, column);
    const isWithin = column < block.range.column + block.range.columns;
    const heading = isWithin ? nearest(lines.get(headingRow(block, lines)) ?? [], column) : "";
    const naming = block.columns.get("name") ?? block.columns.get("message");
    const named =
      line.find((cell) => cell.column === naming) ??
      line.find((cell) => textOf(cell) !== "" && cell.column > block.range.column);
    return [heading, textOf(named)].filter((text) => text !== "").join(" – ");
  };
  return typed.map((cell) => ({
    from: toA1(cell),
    heading: headingOf(cell),
    text: entryContent(cell.value) ?? (cell.formula === undefined ? null : `=${cell.formula}`),
  }));
}

/** What was carried before: it is carried on until somebody clears it. */
export function readCarried(block: ReadBlock | undefined): readonly Carried[] {
  if (block === undefined) return [];
  return Array.from({ length: Math.max(0, block.range.rows - 1) }, (_, index) => {
    const [from, heading, text] = carriedKeys.map((key) => entryContent(rawInList(block, index, key)));
    return { from: String(from ?? ""), heading: String(heading ?? ""), text: text ?? null };
  }).filter(({ text }) => !isBlank(text));
}

/** The cells that are read as what was carried before. */
export const isCarriedCell =
  (block: ReadBlock | undefined): IsCell =>
  ({ row, column }) =>
    block !== undefined &&
    row > block.range.row &&
    row < block.range.row + block.range.rows &&
    carriedKeys.some((key) => block.columns.get(key) === column);

/**
 * What an interrupted run set aside on a sheet and has written anew already: its row's key leads to a row elsewhere that holds
 * the same, or it is carried already. Nothing on a sheet that is finished. The workbook was read with the sheet whole.
 */
export function writtenAnew(
  { sheets, whole }: RawWorkbook,
  sheet: string | undefined,
  blocks: readonly ReadBlock[],
  carried: readonly Carried[],
): IsCell {
  if (!sheets.some((one) => one.name === sheet && one.unfinished === true)) return () => false;
  const cells = whole?.get(sheet ?? "") ?? [];
  const valueAt = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const texts = new Set(carried.map(({ text }) => text));
  return ({ row, value }) =>
    texts.has(entryContent(value)) ||
    blocks.some((block) => {
      const key = valueAt.get(`${row},${block.range.column}`);
      const at = typeof key === "string" ? block.rows.get(key) : undefined;
      if (at === undefined || at === row) return false;
      return [...block.columns.values()].some((column) => rawCellAt(block, at, column)?.value === value);
    });
}
