import type { RangeRef } from "../../workbook/drawing/description";
import { cost, type Step } from "../request/batch";

interface Merging {
  readonly range: RangeRef;
  /** Each row of the range by itself. */
  readonly across: boolean;
}

const isRow = ({ rows, columns }: RangeRef): boolean => rows === 1 && columns > 1;

/** Merges of one row each that stand beneath each other are asked for at once: most tables are made of such. */
function joined(merges: readonly RangeRef[]): readonly Merging[] {
  const rows = merges.filter(isRow).sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: RangeRef[] = [];
  for (const range of rows) {
    const last = runs.at(-1);
    const adjoins =
      last?.column === range.column && last.columns === range.columns && last.row + last.rows === range.row;
    if (adjoins) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(range);
  }
  return [
    ...merges.filter((range) => !isRow(range)).map((range) => ({ range, across: false })),
    ...runs.map((range) => ({ range, across: range.rows > 1 })),
  ];
}

/** Merges cells. */
export const mergeSteps = (sheet: string, merges: readonly RangeRef[]): Step[] =>
  joined(merges).map(({ range, across }) => ({
    sheet,
    bytes: cost.action,
    queue: (batch): void => batch.range(sheet, range).merge(across),
  }));

/** Takes merges apart: what is hidden by one is no cell to write to. */
export const unmergeSteps = (sheet: string, merges: readonly RangeRef[]): Step[] =>
  joined(merges).map(({ range }) => ({
    sheet,
    bytes: cost.action,
    queue: (batch): void => {
      batch.range(sheet, range).unmerge();
    },
  }));
