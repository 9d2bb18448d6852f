import { compareProducts } from "../figures/thousandths";

/** A figure to rank by: `value` ÷ `total`, compared exactly; `total` above zero. Null ranks behind every number. */
export type RankFigure = { readonly value: number; readonly total: number } | null;

/** A whole number as a figure to rank by. */
export const rankNumber = (value: number): RankFigure => ({ value, total: 1 });

/** Negative where a goes before b: the higher first. */
export function compareFigures(a: RankFigure, b: RankFigure): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  // Adding 0 keeps −0 out: equal is 0.
  return -compareProducts(a.value, b.total, b.value, a.total) + 0;
}

const chunks = (code: string): readonly string[] => code.match(/\d+|\D+/g) ?? [];

const isDigits = (chunk: string): boolean => /^\d/.test(chunk);

function compareChunks(a: string, b: string): number {
  if (isDigits(a) !== isDigits(b)) return isDigits(a) ? -1 : 1;
  if (!isDigits(a)) return a < b ? -1 : a > b ? 1 : 0;
  const [left, right] = [BigInt(a), BigInt(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The order of unit codes: U2 before U10. Equal for equal codes alone. */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [chunks(a), chunks(b)];
  for (const [place, chunk] of left.entries()) {
    const other = right[place];
    if (other === undefined) return 1;
    const order = compareChunks(chunk, other);
    if (order !== 0) return order;
  }
  if (right.length > left.length) return -1;
  // "U1" and "U01" are two codes.
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One who is ranked: figures by the plan's keys, in their order; `place` breaks the last tie within a unit. */
export interface Ranked {
  readonly figures: readonly RankFigure[];
  readonly unit: string;
  readonly place: number;
}

/** A total order, so that no two who differ are ever equal: the plan's keys, then the unit's code, then the place. */
export function compareRanked(a: Ranked, b: Ranked): number {
  for (const [place, figure] of a.figures.entries()) {
    const order = compareFigures(figure, b.figures[place] ?? null);
    if (order !== 0) return order;
  }
  return compareCodes(a.unit, b.unit) || a.place - b.place;
}
