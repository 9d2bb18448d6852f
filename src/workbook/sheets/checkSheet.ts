import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { CellCounts } from "../../rules/findings/countCells";
import type { Severity } from "../../rules/findings/finding";
import { toA1 } from "../../sheet/a1";
import { anchors } from "../blocks/anchors";
import { dayKey, marksKey, stateKey } from "../blocks/checkKeys";
import { columnCells, type KeyedBlock } from "../drawing/keyedBlock";
import {
  columnRuns,
  hiddenRun,
  layOutTable,
  placed,
  writeHeadings,
  writeKeyRow,
  writeTableRow,
  type KeyedColumn,
} from "../drawing/keyedTable";
import { cellsIn, writeFormats } from "../drawing/tableRules";
import type { CellRef, NameChange, RangeRef } from "../drawing/description";
import type { StyleName } from "../drawing/styles";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { literal } from "../formulas/expressions";
import type { Carried } from "../blocks/carried";
import { writeCarried } from "./carriedSection";
import type { PageFlow } from "../drawing/pageFlow";
import { rowHeight } from "../drawing/rowHeight";
import { firstInSight, namesOf } from "./starts";

/** A finding in words, as a line of the sheet. */
export interface CheckLine {
  readonly severity: Severity;
  readonly severityText: string;
  readonly unit: string;
  readonly target: string;
  readonly period: string;
  readonly message: string;
  /** Of the finding, whatever its words: by it a remark beside the line is found again. */
  readonly key: string;
  /** What somebody wrote beside it. */
  readonly remark?: string;
  /** Where it is; a line without a place has no link. */
  readonly place?: { readonly sheet: string; readonly cell: CellRef; readonly text: string };
}

/** The findings of one unit, or of the agency. */
export interface CheckGroup {
  readonly unit: string;
  /** Who answers for it. */
  readonly head: string;
  /** Its wrong and missing cells, by the day of the check. */
  readonly counts: CellCounts;
  readonly lines: readonly CheckLine[];
  /** The name that leads to its sheet, where that is there. */
  readonly start?: string;
}

export interface CheckReport {
  /** dd/mm/yyyy hh:mm, local. */
  readonly at: string;
  /** The same day as an Excel serial. */
  readonly day: number;
  readonly units: number;
  /** The cells of all units together. */
  readonly cells: CellCounts;
  /** The findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** In the order in which the secretary turns to them. */
  readonly groups: readonly CheckGroup[];
}

/** What a line of the sheet is written from. */
interface CheckRow {
  readonly line: CheckLine;
  /** From 1 on. */
  readonly number: number;
}

interface CheckColumn extends KeyedColumn<CheckRow> {
  readonly width: number;
  readonly style: StyleName;
  /** What its cell must have room for. */
  readonly text?: (line: CheckLine) => string;
}

const { columns: headings } = sheetTexts.check;

const said = (key: "unit" | "target" | "message", width: number, style: StyleName): CheckColumn => ({
  ...{ key, heading: headings[key], width, style },
  content: ({ line }) => line[key],
  text: (line) => line[key],
});

/** The column in which people write beside a finding. */
export const remarkKey = "remark";

/** The columns of the findings. */
const columns: readonly CheckColumn[] = [
  { ...{ key: "no", heading: headings.no, width: 6, style: "labelCentered" }, content: ({ number }) => number },
  said("unit", 34, "label"),
  {
    ...{ key: "severity", heading: headings.severity, width: 13, style: "labelCentered" },
    content: ({ line }) => line.severityText,
  },
  {
    ...{ key: "period", heading: headings.period, width: 11, style: "labelCentered" },
    content: ({ line }) => line.period,
  },
  said("target", 21, "labelCentered"),
  said("message", 71, "label"),
  {
    ...{ key: "cell", heading: headings.cell, width: 23, style: "labelLink" },
    content: ({ line }) => line.place?.text,
  },
  {
    ...{ key: remarkKey, heading: headings.remark, width: 24, style: "entryText" },
    content: ({ line }) => line.remark ?? null,
    text: ({ remark = "" }) => remark,
  },
];
const last = columns.length;
const unitWidth = columns.find(({ key }) => key === "unit")?.width ?? 0;

/** When the last check ran, on what, and what it found, in a sentence. */
export const stateOf = ({ at, units, cells, counts }: CheckReport): string =>
  fill(sheetTexts.check.line, {
    at,
    units,
    ...cells,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
  });

const titleRow = 1;
const countsRow = 4;
const headerHeight = 34;
/** Points that the heading of the findings has below it at a page's foot: some lines. */
const company = 120;

const fills: Record<Severity, { readonly fill: string; readonly fontColor: string }> = {
  error: { fill: "#F8CBCB", fontColor: "#9C0006" },
  warning: { fill: "#FFF2CC", fontColor: "#7F6000" },
  info: { fill: "#DEEBF7", fontColor: "#1F4E79" },
};
const symbols: Record<Severity, string> = { error: "✗", warning: "!", info: "•" };
const severities = ["error", "warning", "info"] as const;

/** What a line of the counts is written from. */
interface CountRow {
  readonly group: CheckGroup;
  /** From 1 on. */
  readonly number: number;
}

const { counts: countWords } = sheetTexts.check;

const counted = (cells: keyof CellCounts, severity: Severity): KeyedColumn<CountRow> => ({
  ...{ key: cells, heading: countWords[cells], style: "computedCentered" },
  content: ({ group }) => group.counts[cells],
  formats: (range) => [{ kind: "formula", range, formula: `N(${toA1(range)})>0`, ...fills[severity], bold: true }],
});

/** The columns of the counts: they stand on those of the findings. */
const countColumns: readonly KeyedColumn<CountRow>[] = [
  { ...{ key: "no", heading: countWords.no, style: "labelCentered" }, content: ({ number }) => number },
  { ...{ key: "unit", heading: countWords.unit, style: "label" }, content: ({ group }) => group.unit },
  ...[counted("wrong", "error"), counted("missingSoFar", "warning"), counted("missingInYear", "info")],
  { ...{ key: "head", heading: countWords.head, style: "label" }, content: ({ group }) => group.head },
  {
    ...{ key: "sheet", heading: countWords.sheet, style: "labelLink" },
    content: ({ group }) => (group.start === undefined ? undefined : countWords.open),
  },
];

/**
 * Which unit to ask first: how many of its cells are wrong or missing, who answers for it, and the way to its sheet. Returns the
 * row behind.
 */
function writeCounts(builder: SheetBuilder, flow: PageFlow, groups: readonly CheckGroup[]): number {
  const heights = groups.map(({ unit }) => rowHeight([{ text: unit, width: unitWidth }]));
  const again = { rows: 1, height: headerHeight };
  const rows = flow.takeList({ row: countsRow, lead: again, again, lines: heights });
  for (const row of [countsRow, ...rows.again]) writeHeadings(builder, row, countColumns, headerHeight);
  groups.forEach((group, index) => {
    const row = rows.lines[index] ?? 0;
    writeTableRow(builder, row, placed(countColumns), { group, number: index + 1 });
    builder.rowRun({ first: row, count: 1, height: heights[index] ?? 0 });
    const way = cellsIn(countColumns, row, 1)("sheet");
    if (group.start === undefined || way === undefined) return;
    builder.link({ row, column: way.column, name: group.start });
  });
  writeFormats(builder, countColumns, cellsIn(countColumns, countsRow + 1, rows.next - countsRow - 1));
  return rows.next;
}

const heightOf = (line: CheckLine): number =>
  rowHeight(
    columns.flatMap(({ text, width, style }) =>
      text === undefined ? [] : [{ text: text(line), width, centered: style === "labelCentered" }],
    ),
  );

/** Colour and symbol beside each severity's own word. */
function markSeverities(builder: SheetBuilder, cells: RangeRef, lines: readonly CheckLine[]): void {
  for (const severity of severities) {
    const text = lines.find((line) => line.severity === severity)?.severityText;
    if (text === undefined) continue;
    builder.formatWhere({
      ...{ kind: "formula", range: cells, formula: `${toA1(cells)}=${literal(text)}` },
      ...{ ...fills[severity], bold: true, numberFormat: `"${symbols[severity]} "@` },
    });
  }
}

/**
 * The findings, filterable, each with a link to its cell. Their headings stand between them and the keys: what is filtered, or shown
 * again after it, holds no key.
 */
function writeLines(builder: SheetBuilder, block: KeyedBlock, lines: readonly CheckLine[]): void {
  const head = block.range.row + 1;
  lines.forEach((line, index) => {
    const row = head + 1 + index;
    writeTableRow(builder, row, placed(columns), { line, number: index + 1 });
    builder.put({ row, column: 0 }, line.key, "key").rowRun({ first: row, count: 1, height: heightOf(line) });
    const column = block.columns.get("cell");
    if (line.place === undefined || column === undefined) return;
    builder.link({ row, column, sheet: line.place.sheet, cell: line.place.cell });
  });
  builder.filter(area(head, 1, lines.length + 1, last));
  const severity = columnCells(block, "severity");
  if (severity !== undefined) markSeverities(builder, severity, lines);
}

const widthOf = (first: number, count: number): number =>
  columns.slice(first - 1, first - 1 + count).reduce((sum, { width }) => sum + width, 0);
const carriedColumn = (first: number, count: number) => ({ span: count, width: widthOf(first, count) });

/** Where the table of what was carried stands on the columns of the findings. */
const carriedColumns = {
  from: carriedColumn(1, 1),
  heading: carriedColumn(2, 4),
  text: carriedColumn(6, last - 5),
};

/** Hidden columns behind those in sight. */
const hidden = { marks: last + 1, day: last + 2, state: last + 3 } as const;

/**
 * The findings of the last check: how many each unit has, then all of them, then what was written on the sheet before and finds
 * no place; without a report, how to run the first one.
 */
export function writeCheckSheet(
  builder: SheetBuilder,
  report: CheckReport | null,
  carried: readonly Carried[] = [],
): readonly NameChange[] {
  const words = sheetTexts.check;
  const { name } = builder.identity;
  for (const run of columnRuns(columns)) builder.columnRun(run);
  builder.columnRun(hiddenRun(last + 1, 3));
  const groups = report?.groups ?? [];
  const lines = groups.flatMap((group) => group.lines);
  const state = report === null ? words.never : stateOf(report);
  builder
    .rowRun({ first: 0, count: titleRow + 2, height: 20 })
    .rowRun({ first: titleRow, count: 1, height: 28 })
    .page({ printArea: area(titleRow, 1, 1, last) });
  const flow = builder.flow();
  flow.take(titleRow, builder.heightOf(titleRow, countsRow - titleRow));
  const firstRow = groups.length === 0 ? countsRow + 1 : writeCounts(builder, flow, groups) + 2;
  flow.take(firstRow - 1, headerHeight, company);
  const block = layOutTable(
    anchors.check,
    name,
    { row: firstRow - 1, column: 0 },
    ["", ...(lines.length === 0 ? [""] : lines.map(({ key }) => key))],
    [...columns, { key: marksKey }, { key: dayKey }, { key: stateKey }],
  );
  builder
    // Above what is printed.
    .put({ row: 0, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 0, column: 1, name: anchors.indexState })
    .put({ row: titleRow, column: 1 }, words.heading, "title")
    .putMerged(area(titleRow + 1, 1, 1, last), state, "state")
    .put({ row: firstRow, column: hidden.state }, state, "unseen")
    .put({ row: firstRow, column: hidden.day }, report?.day ?? null, "unseen");
  writeHeadings(builder, firstRow, columns, headerHeight);
  writeKeyRow(builder, block);
  if (lines.length > 0) writeLines(builder, block, lines);
  else if (report !== null) builder.putMerged(area(firstRow + 1, 1, 1, last), words.none, "label");
  const table = writeCarried(builder, anchors.check, carried, carriedColumns, firstRow + 1 + Math.max(1, lines.length));
  builder.freeze(3, 3).page({
    titleRows: { first: firstRow, last: firstRow },
    printArea: area(titleRow, 1, table.next - titleRow, last),
  });
  if (report !== null) builder.markRows(hidden.marks);
  return [...namesOf(block, firstInSight), ...table.names];
}
