import { isError } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import type { ListColumn, Print } from "../blocks/unitTables";
import { absoluteRangeA1 } from "../../sheet/a1";
import { wholeColumn, type KeyedBlock } from "../drawing/keyedBlock";
import { placeInList } from "./expressions";
import { cellText, letterPrint, letterPrintValue } from "./letterPrint";

/** A block's column from its key down as `$C$30:$C$43`. */
export function columnRange(block: KeyedBlock, key: string): string {
  const range = wholeColumn(block, key);
  return range === undefined ? "#REF!" : absoluteRangeA1(range);
}

/** A list's row as read, by the keys of its columns. */
export type PrintedRow = Readonly<Partial<Record<string, Raw>>>;

type Weighted = readonly { readonly key: string; readonly weight: number }[];

const weighted = (columns: readonly ListColumn[], by: Exclude<keyof Print, "letters">): Weighted =>
  columns.flatMap(({ key, print: { [by]: weight } }) => (weight === undefined ? [] : [{ key, weight }]));

const lettered = (columns: readonly ListColumn[]): readonly string[] =>
  columns.flatMap(({ key, print: { letters } }) => (letters === true ? [key] : []));

/** Numbers beyond this are no entries of these columns; within it, whole hundredths add up exactly in every program. */
const limit = 1_000_000;

const hundredths = (column: string): string =>
  `ROUND(100*(SUMIF(${column},"<${limit}")-SUMIF(${column},"<=-${limit}")),0)`;

/**
 * A number that changes with what a list says, so that a shortlist can tell whether the list changed since it was made: each
 * column counts as its `print` says. Names letter by letter, other texts by their length and place, for they are chosen from
 * lists. Not a checksum against intent.
 */
export function listPrint(block: KeyedBlock, columns: readonly ListColumn[]): string {
  const at = (key: string): string => columnRange(block, key);
  const texts = weighted(columns, "length");
  const letters = lettered(columns);
  const [first] = texts;
  const lengths = texts.map(({ key, weight }) => `${weight}*LEN(${at(key)})`).join("+");
  return [
    ...(first === undefined ? [] : [`IFERROR(SUMPRODUCT(${placeInList(at(first.key))}*(${lengths})),0)`]),
    ...weighted(columns, "sum").map(({ key, weight }) => `${weight}*${hundredths(at(key))}`),
    ...(letters.length === 0 ? [] : [letterPrint(letters.map(at))]),
  ].join("+");
}

/** One error in a text column leaves all of them out, as the formula does. */
function lengthsOf(rows: readonly PrintedRow[], texts: Weighted): number {
  if (rows.some((row) => texts.some(({ key }) => isError(row[key] ?? null)))) return 0;
  return rows.reduce(
    (sum, row, index) =>
      sum + (index + 1) * texts.reduce((all, { key, weight }) => all + weight * cellText(row[key] ?? null).length, 0),
    0,
  );
}

function sumOf(rows: readonly PrintedRow[], key: string): number {
  const numbers = rows.map((row) => row[key]).filter((raw) => typeof raw === "number");
  const total = numbers.filter((value) => Math.abs(value) < limit).reduce((all, value) => all + value, 0);
  return Math.sign(total) * Math.round(Math.abs(100 * total));
}

/** The same number for what was read. */
export function listPrintValue(rows: readonly PrintedRow[], columns: readonly ListColumn[]): number {
  const sums = weighted(columns, "sum").map(({ key, weight }) => weight * sumOf(rows, key));
  const keys = lettered(columns);
  const letters = letterPrintValue(rows.map((row) => keys.map((key) => row[key] ?? null)));
  return sums.reduce((all, one) => all + one, letters + lengthsOf(rows, weighted(columns, "length")));
}
