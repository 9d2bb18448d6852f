import fc from "fast-check";
import { styleDifference } from "../../../src/excel/state/styleDifference";
import type { SheetLayout } from "../../../src/workbook/drawing/description";
import type { StyleName } from "../../../src/workbook/drawing/styles";

type Styled = Pick<SheetLayout, "styles" | "merges">;

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const styled = (...styles: SheetLayout["styles"][number][]): Styled => ({ styles, merges: [] });

/** The style of every cell of a small sheet, the last one painted over each. */
function shown(styles: SheetLayout["styles"], from: ReadonlyMap<string, StyleName> = new Map()) {
  const cells = new Map(from);
  for (const { range, style } of styles)
    for (let row = range.row; row < range.row + range.rows; row += 1)
      for (let column = range.column; column < range.column + range.columns; column += 1)
        cells.set(`${row},${column}`, style);
  return cells;
}

const rectangle = fc
  .tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([row, column, rows, columns]) => at(row, column, rows, columns));
const layouts = fc
  .array(fc.record({ range: rectangle, style: fc.constantFrom<StyleName>("label", "status", "total") }), {
    maxLength: 5,
  })
  .map((styles) => styled({ range: at(0, 0, 4, 4), style: "text" }, ...styles));

describe("the looks of a copy", () => {
  it("become those wanted by what is painted, and no other cell is touched", () => {
    fc.assert(
      fc.property(layouts, layouts, (from, to) => {
        const painted = styleDifference(from, to);
        const [was, is] = [shown(from.styles), shown(to.styles)];
        // A cell that had a look and is to have none cannot be a copy's.
        expect(painted === null).toBe([...was.keys()].some((cell) => !is.has(cell)));
        if (painted === null) return;
        expect(shown(painted, was)).toEqual(is);
        expect([...shown(painted).keys()].filter((cell) => was.get(cell) === is.get(cell))).toEqual([]);
      }),
    );
  });

  it("follow the first cell of a merge", () => {
    const merged = (style: StyleName): Styled => ({ styles: [{ range: at(1, 1), style }], merges: [at(1, 1, 1, 3)] });
    expect(styleDifference(merged("label"), merged("total"))).toEqual([{ range: at(1, 1, 1, 3), style: "total" }]);
  });
});
