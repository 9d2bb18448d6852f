import type { SheetLayout } from "../../workbook/drawing/description";
import type { StyleName } from "../../workbook/drawing/styles";
import { coverGrid } from "../paint/coverGrid";
import { withMerges } from "../paint/paintStyles";

type Styled = Pick<SheetLayout, "styles" | "merges">;
type Styles = SheetLayout["styles"];

/** The last style of every cell that has one, as they are painted. */
function styleGrid(styles: Styles, rows: number, columns: number): readonly (StyleName | undefined)[] {
  const names = new Array<StyleName | undefined>(rows * columns).fill(undefined);
  for (const { range, style } of styles) {
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      names.fill(style, row * columns + range.column, row * columns + range.column + range.columns);
    }
  }
  return names;
}

/** What to paint on a copy of a sheet that looks like `from` so that it looks like `to`; null where a cell would lose its look. */
export function styleDifference(from: Styled, to: Styled): Styles | null {
  const [before, after] = [withMerges(from), withMerges(to)];
  const all = [...before, ...after];
  const rows = Math.max(0, ...all.map(({ range }) => range.row + range.rows));
  const columns = Math.max(0, ...all.map(({ range }) => range.column + range.columns));
  const [was, is] = [styleGrid(before, rows, columns), styleGrid(after, rows, columns)];
  if (was.some((style, index) => style !== undefined && is[index] === undefined)) return null;
  const patches = coverGrid(rows, columns, (row, column) => {
    const index = row * columns + column;
    return is[index] === was[index] ? undefined : is[index];
  });
  return patches.map(({ range, value }) => ({ range, style: value }));
}
