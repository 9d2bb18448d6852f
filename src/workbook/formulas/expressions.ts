import { statusTexts } from "../../locale/workbook/statusTexts";
import type { Status } from "../../rules/evaluate/status";
import { tokens } from "../../rules/figures/tokens";
import { toA1 } from "../../sheet/a1";
import type { CellRef } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";

/** A text as a formula's literal: quotes doubled. */
export const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const quoted = (status: Status): string => literal(statusTexts[status]);

/** Status texts as literals of a formula. */
export const said: Record<Status, string> = {
  met: quoted("met"),
  exceeded: quoted("exceeded"),
  notMet: quoted("notMet"),
  missing: quoted("missing"),
  invalid: quoted("invalid"),
  notApplicable: quoted("notApplicable"),
  pending: quoted("pending"),
  tracked: quoted("tracked"),
  planInvalid: quoted("planInvalid"),
};

/** True for an empty cell and for a formula's "". Never an error, whatever the cell holds. */
export const isBlank = (cell: string): string => `COUNTBLANK(${cell})=1`;

/** A number typed as a number; LibreOffice counts booleans as numbers, Excel does not. */
export const isNumber = (cell: string): string => `AND(COUNT(${cell})=1,NOT(ISLOGICAL(${cell})))`;

/** Figures are read to three decimals, so that sums of decimals compare exactly. */
export const rounded = (cell: string): string => `ROUND(${cell},3)`;

/** A choice or a mark, letter for letter but for case; an error where the cell is one. */
export const isChoice = (cell: string, text: string): string =>
  `EXACT(UPPER(${cell}),${literal(text.toLocaleUpperCase("vi"))})`;

/** The same, false for a cell error. */
export const isExactly = (cell: string, text: string): string => `IFERROR(${isChoice(cell, text)},FALSE)`;

/** True where the cell holds something that is no mark: neither blank nor an x, whatever its case. */
export const isNoMark = (cell: string): string => `AND(COUNTBLANK(${cell})=0,NOT(${isExactly(cell, tokens.mark)}))`;

/** What a hidden cell shows for what cannot be meant: a mark that is none, a row of the plan that is at fault. */
export const unmeant = "!";

/** An anchor's cell found by its keys: the only way in which one sheet refers to another's block. */
export const lookUp = (anchor: string, rowKey: string, columnKey: string): string =>
  `INDEX(${anchor},MATCH(${rowKey},INDEX(${anchor},0,1),0),MATCH(${columnKey},INDEX(${anchor},1,0),0))`;

/** The places of a list's rows, of a column that begins with its key: the key's own is 0, so that what it holds weighs nothing. */
export const placeInList = (column: string): string => `(ROW(${column})-MIN(ROW(${column})))`;

/** 1 for each row of a list in which the column holds something, of one that begins with its key: the key does not count. */
export const listed = (column: string): string => `(LEN(${column})>0)*(ROW(${column})>MIN(ROW(${column})))`;

/** The value of such a cell, never the cell itself: shorter, and as good where no reference is asked for. */
export const valueUnder = (anchor: string, rowKey: string, columnKey: string): string =>
  `VLOOKUP(${rowKey},${anchor},MATCH(${columnKey},INDEX(${anchor},1,0),0),0)`;

/** `F$9` from `F9`: the row stays where a formula is copied. */
export const inRow = (cell: CellRef): string => toA1(cell).replace(/\d+$/, (row) => `$${row}`);

/** `$F9` from `F9`. */
export const inColumn = (cell: CellRef): string => `$${toA1(cell)}`;

/** The cell of a block's column key, as formulas of the block refer to it wherever they are copied. */
export const keyCell = ({ range, columns }: KeyedBlock, key: string): string => {
  const column = columns.get(key);
  return column === undefined ? "#REF!" : inRow({ row: range.row, column });
};

/** A whole column of an anchor, its key cell included. */
export const columnOf = (anchor: string, columnKey: string): string =>
  `INDEX(${anchor},0,MATCH(${columnKey},INDEX(${anchor},1,0),0))`;
