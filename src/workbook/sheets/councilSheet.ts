import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import { anchors } from "../blocks/anchors";
import { presenceKey, reasonKey, sittingRowsOf } from "../blocks/sittingKeys";
import type { NameChange } from "../drawing/description";
import { columnCells, layOutBlock, type KeyedBlock } from "../drawing/keyedBlock";
import {
  columnRuns,
  layOutTable,
  placed,
  writeGroupedHeadings,
  writeKeyRow,
  type KeyedColumn,
} from "../drawing/keyedTable";
import { strutHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { entryContent } from "../drawing/typedContent";
import { writeRules } from "../drawing/tableRules";
import { councilFormulas, memberNumbers, sittingsStart } from "./councilBlocks";
import { memberColumns, type MemberColumn } from "./memberColumns";
import type { Making } from "./sheetEntry";
import { sittingHeading, sittingRow, sittingWords } from "./sittingRows";
import { namesOf } from "./starts";

const words = sheetTexts.council;
const titleRow = 1;
const sittingsRow = 3;
/** Rows of the list that are there from the first; more are inserted, and kept where it is made anew. */
const leastRoom = 15;
const heights = { section: 26, header: 28, group: 20, line: 24, twoLines: 36, gap: 16 } as const;

/** The sheet's columns: the running number, then those of the list. */
const gridOf = (plan: Plan): readonly KeyedColumn[] => [
  { key: "no", heading: sheetTexts.columns.no, width: 6 },
  ...memberColumns(plan),
];

interface Grid {
  readonly plan: Plan;
  readonly columns: readonly KeyedColumn[];
  /** Of the occasions' columns, the first; and the first of what is said beside them. */
  readonly first: number;
  readonly beside: number;
  readonly last: number;
}

function gridIn(plan: Plan): Grid {
  const columns = gridOf(plan);
  const at = (key: string): number => 1 + columns.findIndex((column) => column.key === key);
  const [period] = plan.periods;
  const [first, beside] = period === undefined ? [1, 1] : [at(presenceKey(period.id)), at(reasonKey(period.id))];
  return { plan, columns, first, beside, last: columns.length };
}

function section(builder: SheetBuilder, row: number, text: string, { last }: Grid): void {
  builder.putMerged(area(row, 1, 1, last), text, "section").rowRun({ first: row, count: 1, height: heights.section });
}

/** Rows below each other of one rule are one range: each costs near two kilobytes of a request. */
function writeSittingRules(builder: SheetBuilder, { plan, first }: Grid, row: number): void {
  const keys = sittingRowsOf(plan);
  keys.forEach((key, index) => {
    const { rule, formats } = sittingRow(key);
    const isSame = (other: string | undefined): boolean => other !== undefined && sittingRow(other).rule === rule;
    if (isSame(keys[index - 1])) return;
    const next = keys.findIndex((other, at) => at > index && !isSame(other));
    const cells = area(row + index, first, (next === -1 ? keys.length : next) - index, plan.periods.length);
    if (rule !== undefined) builder.validate(rule(cells, plan));
    formats?.(cells).forEach((format) => builder.formatWhere(format));
  });
}

/** What each occasion's sitting decided by: a row a question, a column an occasion. */
function writeSittings(builder: SheetBuilder, grid: Grid, { council }: Making): KeyedBlock {
  const { plan, first, beside, last } = grid;
  const { periods } = plan;
  const columns = [{ key: "", span: first - 1 }, ...periods.map(({ id }) => ({ key: id }))];
  const at = { row: sittingsRow + 2, column: 0 };
  const keys = sittingRowsOf(plan);
  const block = layOutTable(anchors.councilOccasions, builder.identity.name, at, keys, columns);
  section(builder, sittingsRow, words.sittings, grid);
  builder
    .putMerged(area(sittingsRow + 1, 1, 1, first - 1), words.content, "header")
    .putRow(
      { row: sittingsRow + 1, column: first },
      periods.map(({ name }) => name),
      "header",
    )
    .putMerged(area(sittingsRow + 1, beside, 1, last - beside + 1), words.beside, "header")
    .rowRun({ first: sittingsRow + 1, count: 1, height: heights.header });
  writeKeyRow(builder, block);
  for (const [key, row] of block.rows) builder.put({ row, column: 0 }, key, "key");
  for (const [index, key] of keys.entries()) {
    const row = block.range.row + 1 + index;
    const { label, note } = sittingWords(key, plan);
    builder
      .put({ row, column: 1 }, label)
      .paint(area(row, first, 1, periods.length), sittingRow(key).style)
      .put({ row, column: beside }, note === "" ? null : note);
    periods.forEach(({ id }, place) => {
      const typed = sittingRow(key).computed === undefined ? entryContent(council?.typed(key, id)) : null;
      if (typed !== null) builder.put({ row, column: first + place }, typed);
    });
  }
  const rows = { row: block.range.row + 1, count: keys.length };
  builder
    .paint(area(rows.row, 1, rows.count, first - 1), "question")
    .paint(area(rows.row, beside, rows.count, last - beside + 1), "remark")
    .paint(area(rows.row, last, rows.count, 1), "remarkEnd")
    .rowRun({ first: rows.row, count: rows.count, height: heights.line });
  for (const key of ["place", "counters"] as const)
    builder.rowRun({ first: block.rows.get(key) ?? rows.row, count: 1, height: heights.twoLines });
  writeSittingRules(builder, grid, rows.row);
  return block;
}

/** The rules of columns side by side that are of one rule are one: each costs near two kilobytes of a request. */
function writeMemberRules(builder: SheetBuilder, { plan }: Grid, block: KeyedBlock): void {
  const columns = memberColumns(plan);
  const isSame = (one: MemberColumn, other: MemberColumn | undefined): boolean =>
    one.rule === other?.rule && one.prompt === other?.prompt;
  const firsts = columns.filter((column, index) => !isSame(column, columns[index - 1]));
  const rules = firsts.map((column) => ({ ...column, heading: column.group ?? column.heading }));
  writeRules(builder, rules, (key) => {
    const cells = columnCells(block, key);
    const count = columns.filter((column) =>
      isSame(
        column,
        columns.find((one) => one.key === key),
      ),
    ).length;
    // Without the last row, and with that of the keys: a row that people insert above the first takes its rules from it.
    return cells && { ...cells, row: cells.row - 1, columns: count };
  });
}

/** Who the council is, and who took part in which sitting. */
function writeMembers(builder: SheetBuilder, grid: Grid, row: number, { council }: Making): KeyedBlock {
  const { columns, last } = grid;
  const keyRow = row + 3;
  const members = council?.members ?? [];
  const room = Math.max(leastRoom, members.length);
  const block = layOutBlock(
    anchors.councilMembers,
    builder.identity.name,
    { row: keyRow, column: 0 },
    Array.from({ length: room + 1 }, () => ""),
    columns.map(({ key }) => key),
  );
  section(builder, row, words.members, grid);
  writeGroupedHeadings(builder, row + 1, placed(columns), [heights.group, heights.group]);
  writeKeyRow(builder, block);
  for (const { cell, content } of memberNumbers(block)) builder.put(cell, content);
  builder.paint(area(keyRow, 1, room + 1, 1), "labelCentered");
  for (const { column, at } of placed(columns)) {
    if (typeof column.style === "string") builder.paint(area(keyRow, at, room + 1, 1), column.style);
  }
  members.forEach((at, index) => {
    for (const { key } of memberColumns(grid.plan)) {
      const [typed, column] = [entryContent(at(key)), block.columns.get(key)];
      if (typed !== null && column !== undefined) builder.put({ row: keyRow + 1 + index, column }, typed);
    }
  });
  writeMemberRules(builder, grid, block);
  builder
    .paint(area(keyRow, last + 1, room + 1, 1), "strut")
    .rowRun({ first: keyRow + 1, count: room, height: strutHeight, grows: true })
    .putMerged(area(keyRow + room + 1, 1, 1, last), sheetTexts.unit.addRowsAbove, "note");
  return block;
}

/** The council's own sheet: by what its lists are measured, and who it is. */
export function writeCouncilSheet(builder: SheetBuilder, making: Making): readonly NameChange[] {
  const { plan } = making.book;
  const grid = gridIn(plan);
  for (const run of columnRuns(grid.columns)) builder.columnRun(run);
  builder
    // Above what is printed.
    .put({ row: 0, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 0, column: 1, name: anchors.indexState })
    .put({ row: titleRow, column: 1 }, sittingHeading(plan), "title")
    .put({ row: titleRow + 1, column: 1 }, words.line, "note")
    .rowRun({ first: 0, count: sittingsRow, height: 18 })
    .rowRun({ first: titleRow, count: 1, height: 28 });
  const sittings = writeSittings(builder, grid, making);
  const membersRow = sittings.range.row + sittings.range.rows + 1;
  builder.rowRun({ first: membersRow - 1, count: 1, height: heights.gap });
  const members = writeMembers(builder, grid, membersRow, making);
  for (const { cell, content } of councilFormulas(sittings, members, making.book)) builder.put(cell, content);
  builder
    .freeze(sittings.range.row, 3)
    .beginPages([membersRow])
    .page({
      titleRows: { first: membersRow, last: members.range.row - 1 },
      printArea: area(titleRow, 1, members.range.row + members.range.rows - titleRow, grid.last),
    });
  return [...namesOf(sittings, sittingsStart(plan.periods)), ...namesOf(members)];
}
