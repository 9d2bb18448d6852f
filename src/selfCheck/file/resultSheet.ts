import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { selfCheckTexts as words } from "../../locale/workbook/selfCheckTexts";
import { absoluteRangeA1, quoteSheet, toA1 } from "../../sheet/a1";
import type { CellRef, Content, NameChange, RangeRef } from "../../workbook/drawing/description";
import { cellOf, columnCells, type KeyedBlock } from "../../workbook/drawing/keyedBlock";
import {
  columnRuns,
  layOutTable,
  placed,
  writeHeadings,
  writeKeyRow,
  writeTableRow,
  type KeyedColumn,
} from "../../workbook/drawing/keyedTable";
import { statusColors } from "../../workbook/drawing/colors";
import { rowHeight } from "../../workbook/drawing/rowHeight";
import { area, type SheetBuilder } from "../../workbook/drawing/sheetBuilder";
import type { StyleName } from "../../workbook/drawing/styles";
import { literal } from "../../workbook/formulas/expressions";
import type { SelfCheckRow } from "./rows";
import { verdict } from "./verdict";

/** The name that leads to the rows. */
export const rowsAnchor = "TD_SELF_CHECK";
/** The name of the cell in which the program says what it is. */
export const programAnchor = "TD_SELF_CHECK_PROGRAM";
/** "pcdos 16.0" in Excel, the version in LibreOffice; nothing where a program does not tell. */
const program = 'IFERROR(INFO("system")&" "&INFO("release"),"")';

/** What a line of the sheet is written from. */
interface Line {
  readonly row: SelfCheckRow;
  /** From 1 on. */
  readonly number: number;
  /** The line's own cell under a key, and the one above it. */
  readonly at: (key: ColumnKey) => string;
  readonly above: (key: ColumnKey) => string;
}

export type ColumnKey = "no" | "group" | "subject" | "typed" | "found" | "expected" | "verdict" | "cell" | "wrong";

interface Column extends KeyedColumn<Line> {
  readonly key: ColumnKey;
  readonly width: number;
  readonly style: StyleName;
  readonly hidden?: true;
}

/** A formula whose answer is not known yet to whoever only reads the file. */
const unknown = (formula: string): Content => ({ formula, value: words.notCalculated });

const { columns: headings } = words;

const columns: readonly Column[] = [
  { ...{ key: "no", heading: headings.no, width: 7, style: "labelCentered" }, content: ({ number }) => number },
  { ...{ key: "group", heading: headings.group, width: 22, style: "label" }, content: ({ row }) => row.group },
  { ...{ key: "subject", heading: headings.subject, width: 44, style: "label" }, content: ({ row }) => row.subject },
  { ...{ key: "typed", heading: headings.typed, width: 34, style: "label" }, content: ({ row }) => row.typed },
  {
    ...{ key: "found", heading: headings.found, width: 26, style: "computedText" },
    content: ({ row }) => unknown(`${quoteSheet(row.sheet)}!${toA1(row.cell)}`),
  },
  {
    ...{ key: "expected", heading: headings.expected, width: 26, style: "label" },
    content: ({ row }) => (row.expected === "" ? null : row.expected),
  },
  {
    ...{ key: "verdict", heading: headings.verdict, width: 12, style: "status" },
    content: ({ at }) => unknown(verdict(at("found"), at("expected"))),
  },
  {
    ...{ key: "cell", heading: headings.cell, width: 26, style: "labelLink" },
    content: ({ row }) => fill(sheetTexts.check.placeThere, { sheet: row.sheet, cell: toA1(row.cell) }),
  },
  // How many lines were not right so far: the first of each number is a line to be shown on top.
  {
    ...{ key: "wrong", heading: "", width: 8, style: "key", hidden: true },
    content: ({ at, above }) => unknown(`N(${above("wrong")})+(${at("verdict")}<>${literal(words.right)})`),
  },
];
const last = columns.filter(({ hidden }) => hidden !== true).length;

const place = { title: 0, count: 1, about: 2, hint: 3, firstWrong: 4 } as const;
/** How many lines that are not right are shown on top. */
const shownWrong = 5;
const headingRow = place.firstWrong + 1 + shownWrong;
const plain = 22;
const most = 66;

const { met, invalid } = statusColors;

const heightOf = ({ subject, typed, expected }: SelfCheckRow): number =>
  Math.min(
    most,
    rowHeight([
      { text: subject, width: 44 },
      { text: typed, width: 34 },
      { text: String(expected), width: 26 },
    ]),
  );

/** Green for what holds and red for what does not, beside the sign that says the same. */
function colour(builder: SheetBuilder, range: RangeRef, right: string): void {
  const cell = toA1(range);
  builder
    .formatWhere({ kind: "formula", range, formula: right, fill: met.fill, fontColor: met.font, bold: true })
    .formatWhere({
      ...{
        kind: "formula",
        range,
        formula: `AND(NOT(${right}),${cell}<>${literal(words.notCalculated)},LEN(${cell})>0)`,
      },
      ...{ fill: invalid.fill, fontColor: invalid.font, bold: true },
    });
}

/** The count in colour and words, and the first lines that are not right: whoever opens the file sees at once. */
function writeHead(builder: SheetBuilder, block: KeyedBlock, count: number): void {
  const of = (key: ColumnKey): string => absoluteRangeA1(columnCells(block, key) ?? block.range);
  const right = `COUNTIF(${of("verdict")},${literal(words.right)})`;
  const all = fill(words.all, { count });
  const total = area(place.count, 1, 1, last);
  const sentence =
    `IF(${right}=${count},${literal(all)},` +
    `${literal(words.onlyRight)}&${right}&${literal(fill(words.some, { count }))})`;
  builder
    .put({ row: place.title, column: 1 }, words.title, "title")
    .putMerged(total, unknown(sentence), "unitName")
    .putMerged(area(place.about, 1, 1, last), words.about, "text")
    .putMerged(area(place.hint, 1, 1, last), words.hint, "hint")
    .rowRun({ first: place.title, count: 1, height: 28 })
    .rowRun({ first: place.count, count: 1, height: 34 })
    .rowRun({ first: place.about, count: 1, height: 54 })
    .rowRun({ first: place.hint, count: 1, height: 20 })
    .rowRun({ first: place.firstWrong, count: 1 + shownWrong, height: plain });
  colour(builder, total, `${toA1(total)}=${literal(all)}`);
  const heading = `IF(${right}=${count},${literal(words.noneWrong)},${literal(words.firstWrong)})`;
  builder.putMerged(area(place.firstWrong, 1, 1, last), unknown(heading), "section");
  const verdicts = columnCells(block, "verdict");
  if (verdicts !== undefined) {
    const onTop = { ...verdicts, row: place.firstWrong + 1, rows: shownWrong };
    for (const range of [verdicts, onTop]) colour(builder, range, `${toA1(range)}=${literal(words.right)}`);
  }
  for (let index = 1; index <= shownWrong; index += 1) {
    const row = place.firstWrong + index;
    for (const { column, at } of placed(columns)) {
      if (column.hidden === true) continue;
      const shown = `INDEX(${of(column.key)},MATCH(${index},${of("wrong")},0))`;
      const content = unknown(`IFERROR(IF(LEN(${shown})=0,"",${shown}),"")`);
      builder.put({ row, column: at }, content, column.style === "labelLink" ? "labelCentered" : column.style);
    }
  }
}

/** Every row: what was typed, what the program makes of it, what it ought to be, and whether they are the same. */
export function writeResultSheet(builder: SheetBuilder, rows: readonly SelfCheckRow[]): readonly NameChange[] {
  const { name } = builder.identity;
  const steps = rows.map(({ step }) => step);
  const block = layOutTable(rowsAnchor, name, { row: headingRow + 1, column: 0 }, steps, columns);
  for (const run of columnRuns(columns)) builder.columnRun(run);
  writeHeadings(builder, headingRow, columns.slice(0, last), 34);
  writeKeyRow(builder, block);
  rows.forEach((row, index) => {
    const own = { row: headingRow + 2 + index, column: 0 };
    const cell = (key: ColumnKey, up: number): string =>
      toA1({ ...cellOfRow(block, row.step, key), row: own.row - up });
    const line: Line = { row, number: index + 1, at: (key) => cell(key, 0), above: (key) => cell(key, 1) };
    writeTableRow(builder, own.row, placed(columns), line);
    builder
      .put(own, row.step, "key")
      .rowRun({ first: own.row, count: 1, height: heightOf(row) })
      .link({ ...cellOfRow(block, row.step, "cell"), sheet: row.sheet, cell: row.cell });
  });
  writeHead(builder, block, rows.length);
  builder
    .filter(area(headingRow, 1, rows.length + 2, last))
    .freeze(headingRow + 2, 0)
    .page({
      titleRows: { first: headingRow, last: headingRow },
      printArea: area(0, 1, headingRow + 2 + rows.length, last),
    });
  const programCell = area(place.title, last + 1, 1, 1);
  builder.put(programCell, unknown(program), "key");
  return [
    { name: rowsAnchor, sheet: name, range: block.range },
    { name: programAnchor, sheet: name, range: programCell },
  ];
}

/** A line's cell. Throws a RangeError for one that is not laid out: a programming fault. */
function cellOfRow(block: KeyedBlock, step: string, key: ColumnKey): CellRef {
  const cell = cellOf(block, step, key);
  if (cell === undefined) throw new RangeError(`No ${step} ${key}`);
  return cell;
}
