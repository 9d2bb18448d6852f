import type { RangeRef } from "./description";
import { placed, type KeyedColumn } from "./keyedTable";
import { area, type SheetBuilder } from "./sheetBuilder";

/** The cells of a column, by its key. */
export type CellsOf = (key: string) => RangeRef | undefined;

type Ruled = Pick<KeyedColumn, "key" | "heading" | "rule" | "prompt">;
type Formatted = Pick<KeyedColumn, "key" | "formats">;

/** The cells of a table's columns in so many of its rows. */
export const cellsIn =
  (columns: readonly Pick<KeyedColumn, "key" | "span">[], first: number, rows: number): CellsOf =>
  (key) => {
    const place = placed(columns).find(({ column }) => column.key === key);
    return place && area(first, place.at, rows, 1);
  };

/** What may be typed in columns, over so many of their cells below each other. */
export function writeValidations(builder: SheetBuilder, columns: readonly Ruled[], cellsOf: CellsOf): void {
  for (const { key, heading, rule, prompt = "" } of columns) {
    const cells = cellsOf(key);
    if (cells !== undefined && rule !== undefined) builder.validate(rule(cells, heading, prompt, cellsOf));
  }
}

/** The conditional formats of columns. */
export function writeFormats(builder: SheetBuilder, columns: readonly Formatted[], cellsOf: CellsOf): void {
  for (const { key, formats } of columns) {
    const cells = cellsOf(key);
    for (const format of cells === undefined ? [] : (formats?.(cells) ?? [])) builder.formatWhere(format);
  }
}

/** All rules of columns. */
export function writeRules(builder: SheetBuilder, columns: readonly (Ruled & Formatted)[], cellsOf: CellsOf): void {
  writeValidations(builder, columns, cellsOf);
  writeFormats(builder, columns, cellsOf);
}
