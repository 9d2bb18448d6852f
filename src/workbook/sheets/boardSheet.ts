import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { statusSymbols, statusTexts } from "../../locale/workbook/statusTexts";
import { statuses } from "../../rules/evaluate/status";
import { anchors, startAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { agencyTargets } from "../blocks/figureKeys";
import type { NameChange } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import {
  columnRuns,
  layOutTable,
  placed,
  writeGroupedHeadings,
  writeHeadings,
  writeKeyRow,
  writeTableRow,
} from "../drawing/keyedTable";
import { rowHeight } from "../drawing/rowHeight";
import type { StyleName } from "../drawing/styles";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { lineCount } from "../drawing/textSize";
import { agencyColumns, agencyRows, boardAgencyRows, requirementShown } from "./boardAgency";
import {
  agencySpans,
  boardColumns,
  boardHeadFormulas,
  boardRows,
  boardTargets,
  countRows,
  hiddenHeadRows,
  isOneLine,
  nameWidth,
  symbolColumns,
  symbolWidth,
} from "./boardUnits";
import type { Making } from "./sheetEntry";
import { firstInSight, namesOf, type StartOf } from "./starts";
import { symbolFormats } from "./statusFormats";
import { writeUnitRows } from "./unitRows";

const titleRow = 1;
const keyRow = 3;
/** Columns of an entry of the symbols' key. */
const entrySpan = 4;
/** Points of a line of the head: what stays in sight leaves room for the units. */
const lineHeight = 15;
/** Points of a row between two parts. */
const gap = 3;
const margins = { top: 0.7, right: 0.6, bottom: 1.3, left: 0.6 } as const;

/** The first unit's row: those above it are counts, and hidden. */
export const boardStart: StartOf = ({ range, rows }) => ({
  row: rows.get(countRows[0]) ?? range.row + 1,
  column: range.column + 1,
});

/** The symbols with their words, in as many rows as they take. Returns the row behind them. */
function writeSymbols(builder: SheetBuilder, book: Book, last: number): number {
  const words = sheetTexts.board;
  const columns = symbolColumns(book);
  const entries = [
    ...statuses.map((status) => [statusSymbols[status], statusTexts[status]] as const),
    [null, words.none] as const,
  ];
  const perRow = Math.max(1, Math.floor(columns / entrySpan));
  const rows = Math.ceil(entries.length / perRow);
  // In the first row stands the title.
  if (rows > 1) builder.put({ row: keyRow + rows - 1, column: 2 }, words.key, "note");
  entries.forEach(([symbol, text], index) => {
    const [row, column] = [keyRow + Math.floor(index / perRow), 3 + entrySpan * (index % perRow)];
    if (column + entrySpan - 1 > last) return;
    builder
      .put({ row, column }, symbol)
      .paint(area(row, column, 1, 1), "keySymbol")
      // Over the empty cells beside it.
      .put({ row, column: column + 1 }, text, "note");
  });
  builder.rowRun({ first: keyRow, count: rows, height: lineHeight });
  return keyRow + rows;
}

/** Points above and below what is written upwards: as LibreOffice, which keeps more free than Excel. */
const turnedAir = 33.5;

/** Points of the row of headings that are written upwards: names of targets in two lines. */
function headingHeight(book: Book): number {
  const texts = boardTargets(book).map(({ target }) => target.name);
  const fits = (height: number): boolean => texts.every((text) => lineCount(text, height - turnedAir, 10) <= 2);
  return [72, 84, 93.5, 108, 120, 140].find(fits) ?? 160;
}

/** As high as one page of many units allows. */
const unitHeight = (units: number): number => (units <= 12 ? 22 : units <= 24 ? 18 : 15);

function writeUnits(builder: SheetBuilder, book: Book, row: number): KeyedBlock {
  const words = sheetTexts.board;
  const columns = boardColumns(book);
  const block = layOutTable(
    anchors.board,
    builder.identity.name,
    { row: row + 2, column: 0 },
    boardRows(book),
    columns,
  );
  const shown = placed(columns).filter(({ column: { key, hidden } }) => key !== "" && hidden !== true);
  writeGroupedHeadings(builder, row, shown, [lineHeight, headingHeight(book)]);
  const symbols = boardTargets(book).length;
  // A plan may have no target of units.
  const paint = (at: number, style: StyleName): void => {
    if (symbols > 0) builder.paint(area(at, 3, 1, symbols), style);
  };
  paint(row + 1, "turnedLabel");
  writeUnitRows(builder, block, book, columns, { least: unitHeight(book.figures.units.length) });
  for (const hidden of hiddenHeadRows) {
    const at = block.rows.get(hidden) ?? 0;
    builder.put({ row: at, column: 0 }, hidden, "key").rowRun({ first: at, count: 1, hidden: true });
  }
  for (const count of countRows) {
    const at = block.rows.get(count) ?? 0;
    builder
      .put({ row: at, column: 0 }, count, "key")
      .put({ row: at, column: 2 }, words[count])
      .paint(area(at, 1, 1, 2), "smallBold")
      .rowRun({ first: at, count: 1, height: lineHeight });
    paint(at, "symbolCount");
  }
  for (const { cell, content } of boardHeadFormulas(block, book)) builder.put(cell, content);
  return block;
}

/** Writes the agency's targets from a row on. */
function writeAgency(builder: SheetBuilder, book: Book, row: number): KeyedBlock {
  const columns = agencyColumns(book);
  const at = { row: row + 2, column: 0 };
  const block = layOutTable(anchors.boardAgency, builder.identity.name, at, boardAgencyRows(book), columns);
  builder.put({ row, column: 1 }, sheetTexts.board.agency, "unitName").rowRun({ first: row, count: 1, height: 20 });
  const shown = columns.filter(({ heading }) => heading !== "");
  writeHeadings(builder, row + 1, shown, 28);
  writeKeyRow(builder, block);
  for (const [id, about] of agencyRows(block, book)) {
    const line = block.rows.get(id) ?? 0;
    writeTableRow(builder, line, placed(columns), about);
    const texts = [
      { text: about.target.name, width: nameWidth(book) },
      { text: requirementShown(about.target, book), width: agencySpans.requirement * symbolWidth },
    ];
    const wrapped = texts.filter(({ text, width }) => !isOneLine(text, width));
    const height = rowHeight(
      wrapped.map((text) => ({ ...text, size: 10 })),
      16,
    );
    builder.put({ row: line, column: 0 }, id, "key").rowRun({ first: line, count: 1, height });
  }
  return block;
}

/** The year at a glance: every unit's status at every target, period by period, and the agency's targets against their thresholds. */
export function writeBoardSheet(builder: SheetBuilder, { book }: Making): readonly NameChange[] {
  const words = sheetTexts.board;
  const columns = boardColumns(book);
  const last = 2 + symbolColumns(book);
  for (const run of columnRuns(columns)) builder.columnRun(run);
  builder
    // Above what is printed.
    .put({ row: 0, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 0, column: 1, name: anchors.indexState })
    .rowRun({ first: 0, count: 1, height: lineHeight })
    .rowRun({ first: titleRow, count: 1, height: 20.5 })
    // Beside the columns that stay in sight: a text over both would be parted.
    .put({ row: titleRow + 1, column: 3 }, words.line, "note")
    .rowRun({ first: titleRow + 1, count: 1, height: lineHeight });
  const headings = writeSymbols(builder, book, last) + 1;
  // In as many rows as two of its lines take, whatever stands beside it: what stays in sight is to leave room for the units.
  const heading = area(titleRow, 1, Math.max(keyRow + 1, headings - 2) - titleRow, 2);
  builder.putMerged(heading, fill(words.heading, { year: book.plan.year }), "wrappedTitle");
  builder.rowRun({ first: headings - 1, count: 1, height: gap });
  const units = writeUnits(builder, book, headings);
  const end = units.range.row + units.range.rows;
  const names = [...namesOf(units, boardStart)];
  let behind = end;
  if (agencyTargets(book.plan).length > 0) {
    builder
      .put({ row: 0, column: 3 }, words.toAgency, "link")
      .link({ row: 0, column: 3, name: startAnchor(anchors.boardAgency) })
      .rowRun({ first: end, count: 1, height: gap });
    const agency = writeAgency(builder, book, end + 1);
    behind = agency.range.row + agency.range.rows;
    builder.keepTogether(end + 1, behind - end - 1);
    names.push(...namesOf(agency, firstInSight));
  }
  for (const format of symbolFormats(area(keyRow, 3, behind - keyRow, last - 2))) builder.formatWhere(format);
  builder
    .freeze(headings + 2, 3)
    .paginate()
    .page({
      ...{ orientation: "portrait", margins },
      titleRows: { first: headings, last: headings + 1 },
      printArea: area(titleRow, 1, behind - titleRow, last),
    });
  return names;
}
