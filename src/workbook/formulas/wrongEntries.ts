import type { NumberMeasure } from "../../plan/measureTraits";
import { countRule, figureRule, type FigureRule } from "../../rules/figures/figureRule";
import { isChoice } from "./expressions";
import { seenOf } from "./registration";
import { below, type LimitCells } from "./validity";

/**
 * Conditions on the cells of a range, each 1 or 0 and never an error, to be summed by SUMPRODUCT: Excel of 2010 evaluates no IF and
 * no IFERROR cell by cell, so what may be an error stands beneath 1.
 */

/** 1 for a cell in which nothing stands. */
export const isEmpty = (cells: string): string => `ISNUMBER(1/(LEN(${cells})=0))`;

/** 1 for a cell in which something stands, an error included. */
export const isTaken = (cells: string): string => `ISERROR(1/(LEN(${cells})=0))`;

/** 1 for a cell in which something can be seen, and no error. */
export const isSeen = (cells: string): string => `ISNUMBER(1/LEN(${seenOf(cells)}))`;

/** 1 where something can be seen in one of some cells, or is an error: joined, one error would take all rows in LibreOffice. */
export function isAnySeen(cells: readonly string[]): string {
  const seen = cells.map((cell) => `ISERROR(1/(LEN(${seenOf(cell)})=0))`);
  return seen.length === 1 ? seen.join("") : `(${seen.join("+")}>0)`;
}

/** 1 for a cell in which something stands for which the condition is 0 or an error; a condition on an empty cell is none. */
export const takenUnless = (cells: string, condition: string): string => `ISERROR(1/((LEN(${cells})=0)+${condition}))`;

/** 1 for a cell that holds something else than one of some texts. */
export const isNoChoice = (cells: string, choices: readonly string[]): string =>
  takenUnless(cells, choices.map((text) => isChoice(cells, text)).join("+"));

/** 1 for a cell that holds something else than a day. */
export const isNoDay = (cells: string): string =>
  takenUnless(cells, `ISNUMBER(${cells})*(${cells}>=1)*(${cells}<2958466)`);

/** 1 for a cell that holds spaces alone, or an error. */
export const isUnreadable = (cells: string): string => takenUnless(cells, `(LEN(${seenOf(cells)})>0)`);

/** 1 for a cell that holds something else than a figure of such a measure. */
export function isNoFigure(cells: string, measure: NumberMeasure, limits: LimitCells): string {
  const { whole, signed } = figureRule(measure);
  return isNoNumber(cells, { whole, signed, below: below(measure, limits) });
}

/** Which numbers a cell takes; `below`, not included, may be a formula. */
type NumberRule = Pick<FigureRule, "whole" | "signed"> & { readonly below: number | string };

/** 1 for a cell that holds something else than a number of its kind. Rounding a text is an error, with nothing in it or not. */
export function isNoNumber(cells: string, { whole, signed, below: most }: NumberRule = countRule): string {
  const bounds = signed ? `(ABS(${cells})<1E11)` : `(${cells}>=0)*(${cells}<${most})`;
  const isWhole = whole ? `*(ROUND(${cells},3)=ROUND(${cells},0))` : "";
  return `${isTaken(cells)}*ISERROR(1/(ISNUMBER(${cells})*(1-ISLOGICAL(${cells}))*${bounds}${isWhole}))`;
}
