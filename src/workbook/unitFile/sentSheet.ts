import { unitParts, type UnitPart } from "../blocks/anchors";
import { anchors } from "../blocks/anchors";
import { dayKey } from "../blocks/checkKeys";
import type { NameChange } from "../drawing/description";
import { layOutTable, writeKeyRow, type KeyedColumn } from "../drawing/keyedTable";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { cellKeys, cellName, type BlockEntries, type EntryValue, type ListedRow } from "../entries/entry";
import type { UnitEntries } from "../entries/mergeEntries";
import type { ReadBlocks } from "../reading/readFigures";
import { rawInList, type ReadBlock } from "../reading/readKeyedBlock";
import { entryValue } from "../entries/entry";
import { factKey, factRows, type FileFacts } from "./fileFacts";

type NotNull = Exclude<EntryValue, null>;

/** An entry as it was sent, under its keys; of a list, under the id that its row was given. */
export interface SentEntry {
  readonly part: UnitPart;
  readonly row: string;
  readonly column: string;
  readonly value: NotNull;
}

/** The id that a row of a list is given where it is sent: it stands in the row's hidden cell. */
export const sentRowId = ({ index }: Pick<ListedRow, "index">): string => `r${index + 1}`;

/** All that stands in a unit's entries, as it is sent. */
export const sentEntries = (entries: UnitEntries): readonly SentEntry[] =>
  [...entries].flatMap(([part, { cells, list }]) => [
    ...[...cells].flatMap(([name, value]): readonly SentEntry[] => {
      const [row, column] = cellKeys(name);
      return value === null ? [] : [{ part, row, column, value }];
    }),
    ...(list?.rows ?? []).flatMap((row) =>
      [...row.cells].map(([column, value]): SentEntry => ({ part, row: sentRowId(row), column, value })),
    ),
  ]);

/** Columns of a table of entries. */
export const sentColumns: readonly (KeyedColumn<SentEntry> & { readonly key: keyof SentEntry })[] = [
  { key: "part", heading: "", content: ({ part }) => part },
  { key: "row", heading: "", content: ({ row }) => row },
  { key: "column", heading: "", content: ({ column }) => column },
  { key: "value", heading: "", content: ({ value }) => value },
];

/** What is carried along besides the entries. */
export interface Carried {
  readonly facts: FileFacts;
  readonly sent: readonly SentEntry[];
  /** The day of the last check, an Excel serial, by which formulas tell what was due; 0 where none ran. */
  readonly day: number;
}

const nameOf = ({ name, sheet, range }: KeyedBlock): NameChange => ({ name, sheet, range });

/** The hidden sheet: whose file it is, the day of the last check, and what stood in the entries when it was sent. */
export function writeSentSheet(builder: SheetBuilder, { facts, sent, day }: Carried): readonly NameChange[] {
  const { name: sheet } = builder.identity;
  const own = layOutTable(anchors.fileFacts, sheet, { row: 0, column: 0 }, factRows, [{ key: factKey }]);
  writeKeyRow(builder, own);
  factRows.forEach((row, index) => {
    builder.putRow({ row: own.range.row + 1 + index, column: 0 }, [row, facts[row]], "key");
  });
  const check = layOutTable(anchors.check, sheet, { row: factRows.length + 2, column: 0 }, [""], [{ key: dayKey }]);
  writeKeyRow(builder, check);
  builder.put({ row: check.range.row + 1, column: 1 }, day, "key");
  const at = { row: check.range.row + 3, column: 0 };
  const rows = sent.map((_, index) => String(index + 1));
  const table = layOutTable(anchors.fileSent, sheet, at, rows, sentColumns);
  writeKeyRow(builder, table);
  sent.forEach((entry, index) => {
    const line = [rows[index] ?? "", ...sentColumns.map(({ content }) => content?.(entry) ?? null)];
    builder.putRow({ row: at.row + 1 + index, column: 0 }, line, "key");
  });
  return [own, check, table].map(nameOf);
}

const isPart = (text: unknown): text is UnitPart => (unitParts as readonly unknown[]).includes(text);

/** The lines of a block, whatever order they stand in now, and whose unit's they are where a column says that. */
export function readLines(block: ReadBlock, unitKey = ""): readonly (SentEntry & { readonly unit: string })[] {
  return Array.from({ length: Math.max(0, block.range.rows - 1) }, (_, index) => index).flatMap((index) => {
    const [part, row, column, value] = sentColumns.map(({ key }) => entryValue(rawInList(block, index, key)));
    const isLine = isPart(part) && typeof row === "string" && typeof column === "string" && value !== undefined;
    const unit = String(entryValue(rawInList(block, index, unitKey)) ?? "");
    return isLine && value !== null ? [{ unit, part, row, column, value }] : [];
  });
}

const indexOfId = (id: string): number => Number(id.slice(1)) - 1;

/** Rows of a list by their ids. */
function rowsOf(lines: readonly SentEntry[]): readonly ListedRow[] {
  const rows = new Map<string, Map<string, NotNull>>();
  for (const { row, column, value } of lines)
    rows.set(row, (rows.get(row) ?? new Map<string, NotNull>()).set(column, value));
  return [...rows].map(([id, cells]) => ({ id, index: indexOfId(id), cells }));
}

/** Entries in the shape of others: what no line tells of is empty. */
export const entriesOfLines = (lines: readonly SentEntry[], shape: UnitEntries): UnitEntries =>
  new Map(
    [...shape].map(([part, entries]): readonly [UnitPart, BlockEntries] => {
      const own = lines.filter((line) => line.part === part);
      if (entries.list !== undefined)
        return [part, { ...entries, list: { ...entries.list, kept: new Set(), rows: rowsOf(own) } }];
      return [
        part,
        { ...entries, cells: new Map(own.map(({ row, column, value }) => [cellName(row, column), value])) },
      ];
    }),
  );

/**
 * What stood in a unit's entries when its file was sent, in the shape of what came back; undefined where the file does not say it
 * any more.
 */
export function readSentEntries(blocks: ReadBlocks, came: UnitEntries): UnitEntries | undefined {
  const block = blocks.get(anchors.fileSent);
  if (block === undefined || sentColumns.some(({ key }) => !block.columns.has(key))) return undefined;
  return entriesOfLines(readLines(block), came);
}
