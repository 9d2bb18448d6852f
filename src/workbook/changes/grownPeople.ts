import { entryWords } from "../../locale/workbook/entryWords";
import { unitAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import type { PlacedCell } from "../blocks/raw";
import { formerNominations } from "../blocks/listKeys";
import type { ListColumn } from "../blocks/unitTables";
import type { CellRef, NameChange, RangeRef } from "../drawing/description";
import { wholeHeading } from "../drawing/keyedTable";
import type { Drawn } from "../drawing/drawn";
import { area, SheetBuilder } from "../drawing/sheetBuilder";
import { writeRules } from "../drawing/tableRules";
import { rawCellAt, type ReadBlock } from "../reading/readKeyedBlock";
import { isBlank } from "../../rules/figures/blank";
import type { Person } from "../../rules/figures/figures";
import type { CellWrite } from "./cellWrites";
import type { ReadBlocks } from "../reading/readFigures";
import { unitLayout } from "../sheets/figureLayout";
import { endCell, endContent } from "../sheets/listEnd";
import { listFormulas } from "../sheets/listFormulas";
import { remarkColumns } from "../sheets/remarkColumns";
import { mark } from "../sheets/validations";

/** The list of people of a sheet of an earlier form, given the columns that it had not. */
interface GrownPeople {
  readonly block: ReadBlock;
  readonly writes: readonly CellWrite[];
  readonly drawn: Drawn;
  readonly name: NameChange;
}

const remarkKey = "remark.empty";
const heldBackKey = "heldBack" satisfies keyof Person;

/** Columns that earlier forms had not, all or none; none where the column of nominations that these had is lost. */
function lackingColumns(block: ReadBlock, { tables }: Book): readonly ListColumn[] {
  const later = tables.lists.people.filter(({ key, group }) => group !== undefined || key === heldBackKey);
  const isOlder = block.columns.has(formerNominations) && later.every(({ key }) => !block.columns.has(key));
  return isOlder ? later : [];
}

/** Where the new columns come to stand, and the remarks behind them. */
interface Room {
  readonly first: number;
  /** Where the remarks move to; absent where they stay, for something that is not ours stands beside them. */
  readonly remark?: number;
}

/** In the place of the remarks, which move on; behind all that stands there where people wrote in their way. */
function roomFor(block: ReadBlock, count: number, standing: readonly PlacedCell[]): Room {
  const { row, rows } = block.range;
  const at = block.columns.get(remarkKey);
  const beside = standing.filter((cell) => cell.row >= row - 1 && cell.row < row + rows && !isBlank(cell.value));
  const isOurs = (cell: PlacedCell): boolean => cell.column === at && (cell.formula !== undefined || cell.row <= row);
  const right = block.range.column + block.range.columns - 1;
  if (at === undefined || beside.some((cell) => cell.column >= at && !isOurs(cell)))
    return { first: 1 + Math.max(right, ...beside.map(({ column }) => column)) };
  return { first: at, remark: at + count };
}

const withColumns = (block: ReadBlock, columns: readonly ListColumn[], { first, remark }: Room): ReadBlock => {
  const placed = new Map([...block.columns, ...columns.map(({ key }, index) => [key, first + index] as const)]);
  const last = remark ?? first + columns.length - 1;
  return {
    ...block,
    range: { ...block.range, columns: last - block.range.column + 1 },
    columns: remark === undefined ? placed : new Map([...placed, [remarkKey, remark]]),
  };
};

/** The entry cells of columns side by side. */
const entriesOf = ({ range: { row, rows } }: ReadBlock, column: number, columns: number): RangeRef =>
  area(row + 1, column, Math.max(1, rows - 2), columns);

/** The new columns: their headings and keys, looks and rules; and what the old one is called from now on. */
function drawColumns(builder: SheetBuilder, grown: ReadBlock, columns: readonly ListColumn[], { first }: Room): void {
  const { row } = grown.range;
  const headings = columns.map(wholeHeading);
  builder.putRow({ row: row - 1, column: first }, headings, "header").putRow(
    { row, column: first },
    columns.map(({ key }) => key),
    "key",
  );
  columns.forEach(({ style }, index) => builder.paint(entriesOf(grown, first + index, 1), style));
  const cellsOf = (key: string): RangeRef | undefined => {
    const column = grown.columns.get(key);
    return column === undefined ? undefined : entriesOf(grown, column, 1);
  };
  const { heading, prompt } = entryWords.people[formerNominations];
  const former = { key: formerNominations, heading, prompt, rule: mark };
  builder.put({ row: row - 1, column: grown.columns.get(formerNominations) ?? 0 }, heading);
  writeRules(builder, [...columns.map((one) => ({ ...one, heading: wholeHeading(one) })), former], cellsOf);
}

/** The remarks where they stood give way to those behind the new columns. */
function moveRemarks(builder: SheetBuilder, old: ReadBlock, grown: ReadBlock, book: Book, code: string): void {
  const { plan, tables } = book;
  const [from, to] = [old.columns.get(remarkKey), grown.columns.get(remarkKey)];
  if (from === undefined || to === undefined || from === to) return;
  const { row } = old.range;
  const hasRemark = (cell: CellRef): boolean => rawCellAt(old, cell.row, from)?.formula !== undefined;
  const people = book.figures.units.find((unit) => unit.code === code)?.people ?? [];
  const rows = people.map((person) => ({ ...person }));
  const formulas = listFormulas(grown, { plan, tables, columns: tables.lists.people, rows }, hasRemark);
  for (const { cell, column, content } of formulas) {
    if (column !== remarkKey) continue;
    // An empty text clears the cell that it moved from; a column of entries stands there now.
    if (!builder.has({ ...cell, column: from })) builder.put({ ...cell, column: from }, "");
    builder.put(cell, content);
  }
  const remark = remarkColumns(tables.lists.people, unitLayout(tables), plan).at(-1);
  if (remark === undefined) return;
  // The old column of nominations stands there besides.
  const span = Math.max(1, remark.span - 1);
  builder.putMerged(area(row - 1, to, 1, span), remark.heading, "header").put({ row, column: to }, remarkKey, "key");
}

function grownList(
  block: ReadBlock,
  book: Book,
  code: string,
  standing: readonly PlacedCell[],
): readonly GrownPeople[] {
  const columns = lackingColumns(block, book);
  if (columns.length === 0) return [];
  const room = roomFor(block, columns.length, standing);
  const grown = withColumns(block, columns, room);
  const { sheet, name, range } = grown;
  const builder = new SheetBuilder({ kind: "unit", name: sheet, after: null, tabColor: "#000000" });
  moveRemarks(builder, block, grown, book, code);
  drawColumns(builder, grown, columns, room);
  const end = endCell(grown);
  if (!isBlank(rawCellAt(block, end.row, end.column)?.value ?? null))
    builder.put(end, endContent(grown, "people", book.tables.lists.people));
  const { layout, blocks } = builder.build("create");
  const { styles, merges, validations, conditionalFormats } = layout;
  const writes = blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((cells, down) =>
      cells.flatMap((content, across): readonly CellWrite[] =>
        content === null ? [] : [{ sheet, cell: { row: row + down, column: column + across }, content }],
      ),
    ),
  );
  const drawn = { styles, merges, validations, conditionalFormats };
  return [{ block: grown, writes, drawn, name: { name, sheet, range } }];
}

/** The names of lists of people that have an earlier form's column of nominations, and not yet those of today. */
export const listsToGrow = (blocks: ReadBlocks, book: Book): readonly string[] =>
  book.figures.units.flatMap(({ code }) => {
    const block = blocks.get(unitAnchor(code, "people"));
    return block !== undefined && lackingColumns(block, book).length > 0 ? [block.name] : [];
  });

/** The lists of people of units that an earlier form gave one column of nominations; `whole` holds their sheets' cells by name. */
export const grownPeople = (
  blocks: ReadBlocks,
  book: Book,
  whole: ReadonlyMap<string, readonly PlacedCell[]>,
): readonly GrownPeople[] =>
  book.figures.units.flatMap(({ code }) => {
    const block = blocks.get(unitAnchor(code, "people"));
    return block === undefined ? [] : grownList(block, book, code, whole.get(block.sheet) ?? []);
  });
