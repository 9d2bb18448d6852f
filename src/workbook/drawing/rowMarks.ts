import { comparedNumber } from "../../sheet/comparedNumber";
import { textHash } from "../../sheet/textHash";
import type { CellRef, Content, RangeRef } from "./description";
import { styleOf, type StyleName } from "./styles";

/** What stands in a cell, as far as it tells whose it is. */
interface Marked {
  readonly value: unknown;
  readonly formula?: string;
}

const prefix = "td:";
/** Characters of the mark of one cell: 36⁵, of which a row has a few dozen. */
const length = 5;

const hashOf = (text: string): string => textHash(text).toString(36).padStart(length, "0").slice(-length);

/** Hosts write references, spaces and case in ways of their own, and rows move: the functions in their order stay. */
const functionsOf = (formula: string): string =>
  [...formula.replaceAll(/"(?:[^"]|"")*"/g, "").matchAll(/([A-Za-z.]+)\(/g)]
    .map(([, name = ""]) => name.toUpperCase())
    .join(",");

const spoken = (value: unknown): string =>
  typeof value === "number"
    ? String(comparedNumber(value))
    : typeof value === "string"
      ? value.normalize("NFC").replaceAll(/\r\n?/g, "\n")
      : String(value).toUpperCase();

/** The mark of a cell: two cells that say the same have the same. */
export const cellMark = ({ value, formula }: Marked): string =>
  hashOf(formula === undefined ? spoken(value) : `=${functionsOf(formula)}`);

/** Of a content; undefined where nothing is written. */
export function contentMark(content: Content): string | undefined {
  if (content === null || content === "") return undefined;
  return cellMark(typeof content === "object" ? content : { value: content });
}

type Painted = readonly { readonly range: RangeRef; readonly style: StyleName }[];
type Rows = ReadonlyMap<number, ReadonlyMap<number, Content>>;

/** Cells that people fill, by row; where a cell was painted twice, the last look counts. */
function entryCells(painted: Painted): ReadonlyMap<number, ReadonlySet<number>> {
  const cells = new Map<number, Set<number>>();
  for (const { range, style } of painted) {
    const isEntry = styleOf(style).unlocked === true;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      const there = cells.get(row) ?? new Set<number>();
      cells.set(row, there);
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        if (isEntry) there.add(column);
        else there.delete(column);
      }
    }
  }
  return cells;
}

/**
 * What a description wrote in each row, as a text for a hidden cell of it: a sheet that is made again tells by it what people
 * typed, wherever the row was moved to and whatever was copied from it. Entries are left out but those `filled` by us.
 */
export function marksOf(cells: Rows, painted: Painted, filled: readonly CellRef[]): ReadonlyMap<number, string> {
  const entries = entryCells(painted);
  const isOurs = (row: number, column: number): boolean =>
    entries.get(row)?.has(column) !== true || filled.some((one) => one.row === row && one.column === column);
  return new Map(
    [...cells].map(([row, contents]) => {
      const ours = [...contents].filter(([column]) => isOurs(row, column));
      return [row, prefix + ours.flatMap(([, content]) => contentMark(content) ?? []).join("")];
    }),
  );
}

/** The marks of the cells in a row's mark; undefined for any other text. */
export function marksIn(value: unknown): readonly string[] | undefined {
  if (typeof value !== "string" || !value.startsWith(prefix)) return undefined;
  return value.slice(prefix.length).match(new RegExp(`.{${length}}`, "g")) ?? [];
}
