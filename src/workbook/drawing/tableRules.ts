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

/** Whether a range stands right beside another one, as high as it. */
const adjoins = (one: RangeRef, next: RangeRef): boolean =>
  one.row === next.row && one.rows === next.rows && one.column + one.columns === next.column;

/** The cells that are formatted alike: columns side by side are one range, for each rule costs near two kilobytes of a request. */
function formattedCells(columns: readonly Formatted[], cellsOf: CellsOf) {
  const runs: { readonly formats: NonNullable<Formatted["formats"]>; readonly cells: RangeRef }[] = [];
  for (const { key, formats } of columns) {
    const cells = cellsOf(key);
    const last = runs.at(-1);
    if (formats === undefined || cells === undefined) continue;
    if (last?.formats === formats && adjoins(last.cells, cells))
      runs[runs.length - 1] = { formats, cells: { ...last.cells, columns: last.cells.columns + cells.columns } };
    else runs.push({ formats, cells });
  }
  return runs;
}

/** The conditional formats of columns. */
export function writeFormats(builder: SheetBuilder, columns: readonly Formatted[], cellsOf: CellsOf): void {
  for (const { formats, cells } of formattedCells(columns, cellsOf))
    formats(cells).forEach((one) => builder.formatWhere(one));
}

/** All rules of columns. */
export function writeRules(builder: SheetBuilder, columns: readonly (Ruled & Formatted)[], cellsOf: CellsOf): void {
  writeValidations(builder, columns, cellsOf);
  writeFormats(builder, columns, cellsOf);
}
