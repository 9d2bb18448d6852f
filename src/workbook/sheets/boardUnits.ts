import { sheetTexts } from "../../locale/workbook/sheets";
import { statusSymbols, statusTexts } from "../../locale/workbook/statusTexts";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { StatusOrEmpty } from "../../rules/evaluate/status";
import { statuses } from "../../rules/evaluate/status";
import { rangeToA1 } from "../../sheet/a1";
import { startAnchor, unitAnchor } from "../blocks/anchors";
import { textOf, type Book } from "../blocks/book";
import { agencyTargets, periodKey, unitTargets } from "../blocks/figureKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import { valueKey } from "../blocks/listKeys";
import type { CellRef, Content, Formula } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { columnPoints, lineCount, textLength } from "../drawing/textSize";
import { letterFor, linkedValue, linkShowing, namedLink, type LinkedCell } from "../formulas/cellLinks";
import { inRow, literal, valueUnder } from "../formulas/expressions";
import type { BlockKeys } from "./sheetEntry";
import { presentPeriods } from "./targetColumns";
import { numberColumn, unitRowFormulas, type UnitColumn, type UnitRow } from "./unitRows";

/** What a cell without a status shows: it leads to its cell all the same. */
const nothing = " ";

/** The letter of a status. */
export const symbolOf = (status: StatusOrEmpty | undefined): string =>
  status === undefined || status === "empty" ? nothing : statusSymbols[status];

const letters = [
  ["", nothing] as const,
  ...statuses.map((status) => [statusTexts[status], statusSymbols[status]] as const),
];

/** The symbol of a cell's status, which leads to the figures that it is one of. */
export const symbolLink = (cell: LinkedCell): string =>
  linkShowing(startAnchor(cell.anchor), letterFor(linkedValue(cell), letters));

/** Characters of a column of symbols. */
export const symbolWidth = 5.6;
/** Room for the ids of the agency's targets, too. */
const noWidth = 8.4;

/** Columns of the agency's targets that stand on those of the symbols, besides one a period. */
export const agencySpans = { requirement: 5, result: 3, bar: 9 } as const;

/** One target of the units in one period. */
interface BoardTarget {
  readonly period: Period;
  readonly target: Target;
  readonly key: string;
}

/** What the scorecard shows of each unit: period by period, each target that is entered or summed in it. */
export const boardTargets = (book: Book): readonly BoardTarget[] =>
  book.plan.periods.flatMap((period) =>
    unitTargets(book.plan)
      .filter((target) => presentPeriods(book, target).includes(period))
      .map((target) => ({ period, target, key: `${period.id}.${target.id}` })),
  );

/** Columns of one width: those of the symbols, and as many more as the agency's targets ask for. */
export function symbolColumns(book: Book): number {
  const { requirement, result, bar } = agencySpans;
  const asked = agencyTargets(book.plan).length === 0 ? 0 : requirement + book.plan.periods.length + result + bar;
  return Math.max(asked, boardTargets(book).length);
}

/** Rows above the units: whose status the columns show, and how many units have which. */
const headRows = { figure: "figure", target: "target", met: "met", notMet: "notMet" } as const;
type HeadRow = keyof typeof headRows;
const countedStatuses = { met: ["met", "exceeded"], notMet: ["notMet"] } as const;
export const hiddenHeadRows: readonly HeadRow[] = ["target", "figure"];
export const countRows = ["met", "notMet"] as const satisfies readonly HeadRow[];

export const boardRows = ({ figures }: Book): readonly string[] => [
  ...Object.values(headRows),
  ...figures.units.map(({ code }) => code),
];

function symbolContent({ unit, block }: UnitRow, { period, target, key }: BoardTarget, book: Book): Content {
  const at = (row: string, column: string): CellRef => cellOf(block, row, column) ?? block.range;
  const isWhole = [headRows.target, headRows.figure].every((row) => cellOf(block, row, key) !== undefined);
  const formula = isWhole
    ? symbolLink({
        anchor: unitAnchor(unit.code, "figures"),
        rowKey: inRow(at("target", key)),
        columnKey: inRow(at("figure", key)),
      })
    : "#REF!";
  return { formula, value: symbolOf(book.results.get(unit.code, target.id, period.id)?.status) };
}

/** Characters that the longest name takes in one line, within reason. */
export const nameWidth = ({ figures: { units } }: Book): number => {
  const longest = Math.max(0, ...units.map(({ name }) => textLength(textOf(name), 10)));
  return Math.min(58, Math.max(36, Math.ceil(longest / 5.2) + 4));
};

/** Whether a small text stands in one line of a column. */
export const isOneLine = (text: string, width: number): boolean => lineCount(text, columnPoints(width) - 14, 10) === 1;

/** The columns of the scorecard: a row a unit. */
export function boardColumns(book: Book): readonly UnitColumn[] {
  const { columns: words } = sheetTexts.board;
  const targets = boardTargets(book);
  return [
    { ...numberColumn(words.no, noWidth), style: "smallCentered" },
    {
      ...{ key: "name", heading: words.name, width: nameWidth(book), style: "smallLink" },
      content: ({ unit }) => ({
        formula: namedLink(
          startAnchor(unitAnchor(unit.code, "figures")),
          valueUnder(unitAnchor(unit.code, "unit"), literal("name"), literal(valueKey)),
        ),
        value: textOf(unit.name),
      }),
      // What stands in one line needs no more than the least height.
      texts: ({ name }) => (isOneLine(textOf(name), nameWidth(book)) ? [] : [{ text: textOf(name), size: 10 }]),
    },
    ...targets.map((one): UnitColumn => ({
      ...{ key: one.key, heading: one.target.name, group: one.period.name, width: symbolWidth, style: "symbol" },
      content: (row) => symbolContent(row, one, book),
    })),
    ...Array.from({ length: symbolColumns(book) - targets.length }, (): UnitColumn => ({
      ...{ key: "", heading: "", width: symbolWidth },
    })),
  ];
}

const textFormula = (text: string): Formula => ({ formula: literal(text), value: text });

function countOf(
  status: (typeof countRows)[number],
  block: KeyedBlock,
  { period, target, key }: BoardTarget,
  book: Book,
): Formula {
  const column = block.columns.get(key);
  const rows = book.figures.units.flatMap(({ code }) => block.rows.get(code) ?? []);
  const counted: readonly string[] = countedStatuses[status];
  const value = book.figures.units.filter(({ code }) =>
    counted.includes(book.results.get(code, target.id, period.id)?.status ?? ""),
  ).length;
  // Of units whose keys are lost it cannot be said where they stand.
  if (column === undefined || rows.length < book.figures.units.length) return { formula: "#REF!", value };
  if (rows.length === 0) return { formula: "0", value };
  const first = Math.min(...rows);
  const range = rangeToA1({ row: first, column, rows: Math.max(...rows) - first + 1, columns: 1 });
  return {
    formula: countedStatuses[status].map((one) => `COUNTIF(${range},${literal(statusSymbols[one])})`).join("+"),
    value,
  };
}

/** What stands in the rows above the units. */
export const boardHeadFormulas = (block: KeyedBlock, book: Book): readonly FormulaCell[] =>
  boardTargets(book).flatMap((one) => {
    const contents: Record<HeadRow, Formula> = {
      target: textFormula(one.target.id),
      figure: textFormula(periodKey(one.period.id, "status")),
      met: countOf("met", block, one, book),
      notMet: countOf("notMet", block, one, book),
    };
    return Object.values(headRows).flatMap((row): readonly FormulaCell[] => {
      const cell = cellOf(block, row, one.key);
      return cell === undefined ? [] : [{ cell, row, column: one.key, content: contents[row] }];
    });
  });

/** Live, wherever rows and columns stand. */
export const boardFormulas = (block: KeyedBlock, book: Book): readonly FormulaCell[] => [
  ...boardHeadFormulas(block, book),
  ...unitRowFormulas(block, book, boardColumns(book)),
];

export const boardKeys = (book: Book): BlockKeys => ({
  rows: boardRows(book),
  columns: boardColumns(book).flatMap(({ key }) => (key === "" ? [] : [key])),
});
