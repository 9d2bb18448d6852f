import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { leadersCode, type Leaders } from "../../rules/figures/figures";
import { leadersNone } from "../../rules/figures/leaders";
import { anchors } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { emptyLeaders } from "../blocks/emptyLeaders";
import { valueKey, type UnitKey } from "../blocks/listKeys";
import type { CellRef, NameChange } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { entryContent } from "../drawing/typedContent";
import { leaderFormulas, leaderKeys, leadersState, type LeaderBlocks } from "../formulas/leaders";
import { markEntry } from "./entryKinds";
import { leadersStart } from "./leadersBlocks";
import { listHeadRows } from "./listHeading";
import type { Making } from "./sheetEntry";
import { namesOf } from "./starts";
import { head, layOutUnit, linkColumn, roomFor, writeUnitSheet, type UnitRoom } from "./unitSheet";
import { mark } from "./validations";

const words = sheetTexts.leaders;

/** The row of a unit's entries in which the leaders' one stands: a text of a unit, so that its looks say nothing else. */
const noneRow: UnitKey = "name";

/** Room as the first unit's sheet has it, so that one is copied from the other, but never for fewer than there are. */
function roomIn({ book, staff }: Making): UnitRoom {
  const roomOf = (code: string): UnitRoom => roomFor(staff.get(code) ?? 0);
  const [own, first] = [roomOf(leadersCode), roomOf(book.figures.units[0]?.code ?? leadersCode)];
  return own.people > first.people ? own : first;
}

/** A unit's own block as the leaders have it: their one entry, and the rows that are computed of them. */
function ownBlock(unit: KeyedBlock, book: Book): KeyedBlock {
  const known: ReadonlySet<string> = new Set([leadersState, ...leaderKeys(book)]);
  const rows = [...unit.rows].flatMap(([key, row]): readonly (readonly [string, number])[] => {
    if (key === noneRow) return [[leadersNone, row]];
    return known.has(key) ? [[key, row]] : [];
  });
  return { ...unit, rows: new Map(rows) };
}

/** What stands in the leaders' own block: keys, the entry, how their list stands, and hidden counts. */
function writeOwn(builder: SheetBuilder, blocks: LeaderBlocks, leaders: Leaders, book: Book): void {
  const { own } = blocks;
  const entry = cellOf(own, leadersNone, valueKey);
  writeKeyRow(builder, own);
  for (const [key, row] of own.rows) builder.put({ row, column: 0 }, key);
  if (entry !== undefined)
    builder.put({ row: entry.row, column: 1 }, words.none.heading).put(entry, entryContent(leaders.none));
  for (const { cell, content } of leaderFormulas(blocks, leaders, book)) builder.put(cell, content);
}

/**
 * The sheet of the agency's leaders, who belong to no unit: a unit's sheet of which section D alone is in sight, so that a host makes
 * it of one. A sheet of its own would cost near a tenth of a set-up's request.
 */
export function writeLeadersSheet(builder: SheetBuilder, making: Making): readonly NameChange[] {
  const { book } = making;
  const { plan, tables, figures } = book;
  const leaders = figures.leaders ?? emptyLeaders(figures.units, null);
  const room = roomIn(making);
  const { unit, people } = layOutUnit(builder.identity.name, book, leadersCode, room);
  const own = ownBlock(unit, book);
  const entry = cellOf(own, leadersNone, valueKey) ?? unit.range;
  const cell = { row: entry.row, column: entry.column, rows: 1, columns: 1 };
  // Before all others, so that these are a unit's.
  for (const format of markEntry.formats?.(cell) ?? []) builder.formatWhere(format);
  writeUnitSheet(builder, book, leaders, room);
  const sectionRow = people.range.row - listHeadRows(tables.lists.people);
  const said = (key: string): CellRef => ({ row: unit.rows.get(key) ?? head.title, column: 1 });
  builder
    .likeOthers(`leaders-${room.people}`)
    .empty(0, sectionRow)
    .put({ row: head.labels, column: linkColumn }, sheetTexts.backToIndex)
    .link({ row: head.labels, column: linkColumn, name: anchors.indexState })
    .put({ row: head.title, column: 1 }, fill(words.heading, { year: plan.year }))
    .put(said("shownName"), words.name)
    .put(said("missing"), words.line)
    .put({ row: entry.row - 1, column: 1 }, words.declaration)
    .validateAnew(mark(cell, words.none.heading, words.none.prompt))
    .rowRun({ first: entry.row + 1, count: sectionRow - entry.row - 1, hidden: true })
    .freeze(0, linkColumn + 1)
    .beginPages([]);
  writeOwn(builder, { own, people }, leaders, book);
  return [...namesOf(people, leadersStart), ...namesOf(own)];
}
