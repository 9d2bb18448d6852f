import fc from "fast-check";
import { coverGrid } from "../../../src/excel/paint/coverGrid";

const grids = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.constantFrom("a", "b", undefined), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const cover = (grid: readonly (readonly (string | undefined)[])[]) =>
  coverGrid(grid.length, grid[0]?.length ?? 0, (row, column) => grid[row]?.[column]);

describe("coverGrid", () => {
  it("covers every cell that has a value exactly once, with its own value, and no other", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const painted = grid.map((line) => line.map((): string[] => []));
        for (const { range, value } of cover(grid)) {
          for (let row = range.row; row < range.row + range.rows; row += 1) {
            for (let column = range.column; column < range.column + range.columns; column += 1) {
              painted[row]?.[column]?.push(value);
            }
          }
        }
        expect(painted).toEqual(grid.map((line) => line.map((value) => (value === undefined ? [] : [value]))));
      }),
    );
  });

  it("takes one rectangle for a table, and two for a table under a heading of another width", () => {
    const check = (grid: string[], expected: number) => {
      expect(
        cover(grid.map((line) => Array.from(line).map((letter) => (letter === "." ? undefined : letter)))),
      ).toHaveLength(expected);
    };
    check(["aaa", "aaa"], 1);
    check(["a..", "aaa", "aaa"], 2);
    check(["aab", "aab"], 2);
  });

  it("prefers the larger of the two ways to grow", () => {
    const patches = cover([
      ["a", "a"],
      ["a", undefined],
      ["a", undefined],
    ]);
    expect(patches[0]?.range).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
  });
});
