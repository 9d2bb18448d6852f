import { exchangeTexts } from "../../locale/workbook/exchangeTexts";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { UnitFigures } from "../../rules/figures/figures";
import { isRegistered } from "../../rules/figures/registered";
import type { CellCounts } from "../../rules/findings/countCells";
import { toA1 } from "../../sheet/a1";
import { anchors, unitAnchor } from "../blocks/anchors";
import { stateKey } from "../blocks/checkKeys";
import { exchangeKey, shownState } from "../blocks/exchangeKeys";
import { countCell, valueKey } from "../blocks/listKeys";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { columnRuns, hiddenRun, layOutTable, writeHeadings } from "../drawing/keyedTable";
import type { FormulaCell } from "../blocks/formulaCell";
import { textOf, type Book } from "../blocks/book";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, Formula, NameChange, RangeRef } from "../drawing/description";
import { countsOf } from "../formulas/unitCounts";
import { filledOf } from "../formulas/unitFormulas";
import { keyCell, literal, valueUnder } from "../formulas/expressions";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { unitTotals } from "../formulas/unitTotals";
import { rowHeight } from "../drawing/rowHeight";
import type { BlockKeys, Making } from "./sheetEntry";
import { valuedLater } from "../drawing/valuedLater";
import { lookOfText } from "./statusFormats";
import { planLine, planName } from "./planLine";
import { numberColumn, unitRowFormulas, unitRowKeys, writeUnitRows, type UnitColumn } from "./unitRows";

/** A row of a unit's own block, wherever it stands in the unit's sheet. */
const ofUnit = (code: string, key: string): string =>
  valueUnder(unitAnchor(code, "unit"), literal(key), literal(valueKey));

const shareOf = ({ code }: UnitFigures, book: Book): number => {
  const asked = filledOf(book, code, "asked");
  return asked === 0 ? 0 : Math.floor((100 * filledOf(book, code, "filled")) / asked) / 100;
};

/** What a unit's own sheet counts. */
const counted = (code: string, cell: keyof CellCounts): string =>
  valueUnder(unitAnchor(code, "unit"), literal(countCell[cell].row), literal(countCell[cell].column));

/** Missing cells of the year; that there are none is said only where none is wrong, either. */
function inYear({ code }: UnitFigures, book: Book): Formula {
  const { complete } = sheetTexts.index;
  const { wrong, missingInYear } = countsOf(book, code);
  const [faults, missing] = [counted(code, "wrong"), counted(code, "missingInYear")];
  return {
    formula: `IF(${missing}+${faults}=0,${literal(complete)},${missing})`,
    value: missingInYear + wrong === 0 ? complete : missingInYear,
  };
}

const aboveNone = (range: RangeRef, { font, fill: shade }: (typeof statusColors)["met"]): ConditionalFormat => ({
  ...{ kind: "formula", range, formula: `N(${toA1(range)})>0` },
  ...{ fontColor: font, fill: shade, bold: true, numberFormat: '"! "0' },
});

/** A text of as many lines as a file's name and a reason take. */
const longState = "Đã nhận 22/11/2026 14:05 (thi-dua-2024_U01_Phong-Tong-hop.xlsx)";

/** What became of the unit's file: only where files were sent. */
const exchangeColumn = (records: NonNullable<Book["exchange"]>): UnitColumn => ({
  ...{ key: exchangeKey, heading: exchangeTexts.onIndex, width: 30, style: "labelCentered" },
  content: ({ unit: { code } }) => {
    const record = records.get(code);
    return {
      formula: `IFERROR(${valueUnder(anchors.exchange, literal(code), literal("shown"))}&"",${literal(exchangeTexts.notSent)})`,
      value: record === undefined ? exchangeTexts.notSent : shownState(record),
    };
  },
  texts: () => [{ text: longState, centered: true }],
});

/** The columns of the index: everything about a unit comes live from its own sheet; hidden ones carry its counts. */
function indexColumns(book: Book): readonly UnitColumn[] {
  const words = sheetTexts.unit;
  const { columns: headings } = sheetTexts.index;
  return [
    numberColumn(headings.no, 6),
    {
      ...{ key: "name", heading: headings.name, width: 36, style: "labelLink" },
      content: ({ unit }) => ({ formula: `${ofUnit(unit.code, "name")}&""`, value: textOf(unit.name) }),
      texts: ({ name }) => [{ text: textOf(name) }],
    },
    {
      ...{ key: "head", heading: headings.head, width: 25, style: "label" },
      content: ({ unit }) => ({ formula: `${ofUnit(unit.code, "head")}&""`, value: textOf(unit.head) }),
      texts: ({ head }) => [{ text: textOf(head) }],
    },
    {
      ...{ key: "registered", heading: headings.registered, width: 18, style: "labelCentered" },
      content: ({ unit }) => ({
        formula: ofUnit(unit.code, "registered"),
        value: isRegistered(unit.registration, book.plan.year) ? words.registered : words.notRegistered,
      }),
      formats: (cells) => [
        lookOfText(cells, words.registered, { symbol: "✓", ...statusColors.met }),
        lookOfText(cells, words.notRegistered, { symbol: "✗", ...statusColors.notMet }),
      ],
    },
    {
      ...{ key: "filled", heading: headings.filled, width: 10, style: "computedShare" },
      content: ({ unit }) => {
        const [filled, asked] = [ofUnit(unit.code, "filled"), ofUnit(unit.code, "asked")];
        // In whole percents, rounded down: 100% says that nothing lacks.
        return { formula: `IF(${asked}=0,0,INT(100*${filled}/${asked})/100)`, value: shareOf(unit, book) };
      },
      formats: (range) => [{ kind: "dataBar", range, color: "#9DC3E6", minimum: 0, maximum: 1 }],
    },
    {
      ...{ key: "faults", heading: headings.faults, width: 8, style: "computedCentered" },
      content: ({ unit }) => ({ formula: counted(unit.code, "wrong"), value: countsOf(book, unit.code).wrong }),
      formats: (range) => [aboveNone(range, statusColors.invalid)],
    },
    {
      ...{ key: "missingSoFar", heading: headings.missingSoFar, width: 9, style: "computedCentered" },
      content: ({ unit }) => ({
        formula: counted(unit.code, "missingSoFar"),
        value: countsOf(book, unit.code).missingSoFar,
      }),
      formats: (range) => [aboveNone(range, statusColors.missing)],
    },
    {
      ...{ key: "missingInYear", heading: headings.missingInYear, width: 10, style: "computedCentered" },
      content: ({ unit }) => inYear(unit, book),
      formats: (range) => [lookOfText(range, sheetTexts.index.complete, { symbol: "✓", ...statusColors.met })],
    },
    ...(book.exchange === undefined ? [] : [exchangeColumn(book.exchange)]),
    ...unitTotals(book).map(({ key, value }): UnitColumn => ({
      ...{ key, heading: "", width: 8, hidden: true },
      // By the key above it: the formulas of a row are one.
      content: ({ unit, block }) =>
        valuedLater(
          valueUnder(unitAnchor(unit.code, "unit"), keyCell(block, key), literal(valueKey)),
          () => value(unit) ?? "",
        ),
      former: ({ unit }) => ofUnit(unit.code, key),
    })),
  ];
}

/** Live formulas of the index, wherever its rows and columns stand. */
export const indexFormulas = (block: KeyedBlock, book: Book): readonly FormulaCell[] =>
  unitRowFormulas(block, book, indexColumns(book));

export const indexKeys = (book: Book): BlockKeys => unitRowKeys(book, indexColumns(book));

const firstRow = 14;

/** What the sheet of findings says of the last check, live; `text` is what it says now. */
export function checkState(text: string): Formula {
  const cell = `INDEX(${anchors.check},2,MATCH(${literal(stateKey)},INDEX(${anchors.check},1,0),0))`;
  const never = literal(sheetTexts.check.never);
  return { formula: `IFERROR(IF(LEN(${cell})>0,${cell},${never}),${never})`, value: text };
}

/** What its own cell says, wherever that stands. */
export const stateFormulas = ({ range: { row, column } }: KeyedBlock): readonly FormulaCell[] => [
  {
    ...{ cell: { row, column }, row: "", column: "", keepsValue: true },
    content: checkState(sheetTexts.check.never),
  },
];

/** The first sheet: what this is, how to fill it, a row a unit, and the way to every other sheet. */
export function writeIndexSheet(builder: SheetBuilder, { book, links }: Making): readonly NameChange[] {
  const { plan, figures } = book;
  const { name } = builder.identity;
  const words = sheetTexts.index;
  const columns = indexColumns(book);
  const visible = columns.filter(({ hidden }) => hidden !== true);
  const last = visible.length;
  for (const run of columnRuns(visible)) builder.columnRun(run);
  builder.columnRun(hiddenRun(last + 1, Math.max(1, columns.length - last)));

  const line = (row: number, text: string, style: "text" | "emphasis", height: number): void => {
    const width = visible.reduce((sum, column) => sum + (column.width ?? 0), 0);
    builder
      .putMerged(area(row, 1, 1, last), text, style)
      .rowRun({ first: row, count: 1, height: rowHeight([{ text, width, centered: true }], height) });
  };
  builder.put({ row: 0, column: 1 }, fill(words.heading, { year: plan.year }), "title");
  builder.rowRun({ first: 0, count: 1, height: 32 });
  const [about, ...more] = words.about;
  line(1, fill(about, { plan: planName(plan), office: plan.office.fullName }), "text", 20);
  more.forEach((text, index) => line(2 + index, text, "text", 20));
  line(4, planLine(plan), "text", 20);
  line(5, words.howTo, "emphasis", 22);
  words.steps.forEach((text, index) => line(6 + index, text, "text", 20));

  const state = area(firstRow - 2, 1, 1, 1);
  builder
    .putMerged({ ...state, columns: last }, checkState(sheetTexts.check.never), "state")
    .rowRun({ first: firstRow - 2, count: 1, height: 30 });

  const block = layOutTable(
    anchors.index,
    name,
    { row: firstRow, column: 0 },
    figures.units.map((unit) => unit.code),
    columns,
  );
  writeHeadings(builder, firstRow - 1, visible, 36);
  writeUnitRows(builder, block, book, columns, { least: 24, leadsTo: "unit" });

  const linksRow = firstRow + figures.units.length + 2;
  builder.putMerged(area(linksRow, 1, 1, last), words.otherSheets, "emphasis");
  // Two columns of links: the page holds them all.
  const half = Math.ceil(links.length / 2);
  links.forEach((other, index) => {
    const cell = { row: linksRow + 1 + (index % half), column: index < half ? 2 : 3 };
    builder.put(cell, other.name, "link").link({ ...cell, name: other.to });
  });
  builder.rowRun({ first: linksRow, count: half + 1, height: 20 }).keepTogether(linksRow, half + 1);
  builder
    .page({
      orientation: "portrait",
      titleRows: { first: firstRow - 1, last: firstRow - 1 },
      printArea: area(0, 1, linksRow + 1 + half, last),
    })
    .paginate()
    .freeze(1, 0);
  return [
    { name: anchors.index, sheet: name, range: block.range },
    { name: anchors.indexState, sheet: name, range: state },
  ];
}
