import { limitsOf, isShare } from "../../plan/measureTraits";
import type { NumberLimit } from "../../plan/limit";
import type { Measure } from "../../plan/measure";
import { isNumeric } from "../../plan/measureTraits";
import { literal } from "./expressions";

/** Letters of a bar that is full. */
const letters = 30;
const [done, left] = ["█", "░"] as const;
/** Where the threshold is. */
export const limitMark = "┃";

/** The limit against which a bar is drawn: the lower end of a range; undefined where no number is asked for. */
export function barLimit(measure: Measure): NumberLimit | undefined {
  if (!isNumeric(measure)) return undefined;
  return limitsOf(measure).find((limit): limit is NumberLimit => limit.form !== "grade" && limit.form !== "date");
}

const factor = ({ form }: NumberLimit): number => (form === "percent" ? 100 : 1);
/** What a whole bar stands for, where that is not the larger of figure and threshold. */
const wholeOf = (measure: Measure): number | undefined => (isShare(measure) ? 100 : undefined);

/** Letters up to a number, which stands in a cell or is the threshold's. */
const lengthOf = (number: string, top: string): string =>
  `ROUND(ROUND(${letters}*MAX(0,MIN(${number},${top}))/${top},6),0)`;

/** How far the figure in a cell, a fraction or a number, and the threshold in another reach: two numbers of letters, or twice "". */
export function barLengths(
  measure: Measure,
  limit: NumberLimit,
  result: string,
  threshold: string,
): { readonly figure: string; readonly limit: string } {
  const figure = factor(limit) === 1 ? result : `${factor(limit)}*${result}`;
  const top = wholeOf(measure) ?? `MAX(${figure},${threshold},1)`;
  const unless = (length: string): string => `IF(COUNT(${result},${threshold})<2,"",${length})`;
  return {
    figure: unless(lengthOf(figure, String(top))),
    limit: unless(lengthOf(threshold, String(top))),
  };
}

/** The bar of two cells of lengths. */
export function barFormula(figure: string, limit: string): string {
  const [full, empty] = [literal(done), literal(left)];
  return (
    `IF(COUNT(${figure},${limit})<2,"",REPT(${full},MIN(${figure},${limit}))&REPT(${empty},MAX(0,${limit}-${figure}))&` +
    `${literal(limitMark)}&REPT(${full},MAX(0,${figure}-${limit}))&REPT(${empty},${letters}-MAX(${figure},${limit})))`
  );
}

const lengthIn = (number: number, top: number): number =>
  Math.round(Number(((letters * Math.max(0, Math.min(number, top))) / top).toFixed(6)));

export interface BarLengths {
  readonly figure: number;
  readonly limit: number;
}

/** The same as the formulas say. */
export function barLengthsOf(measure: Measure, limit: NumberLimit, result: number): BarLengths {
  const figure = factor(limit) * result;
  const top = wholeOf(measure) ?? Math.max(figure, limit.value, 1);
  return { figure: lengthIn(figure, top), limit: lengthIn(limit.value, top) };
}

export const barText = ({ figure, limit }: BarLengths): string =>
  done.repeat(Math.min(figure, limit)) +
  left.repeat(Math.max(0, limit - figure)) +
  limitMark +
  done.repeat(Math.max(0, figure - limit)) +
  left.repeat(letters - Math.max(figure, limit));
