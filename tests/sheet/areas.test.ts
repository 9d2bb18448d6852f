import fc from "fast-check";
import {
  containsCell,
  containsRange,
  fitsSheet,
  intersection,
  overlap,
  rangeBetween,
  sameRange,
  subtract,
  wholeSheet,
} from "../../src/sheet/areas";
import type { RangeRef } from "../../src/sheet/places";

const range = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

const cellsOf = (one: RangeRef): string[] =>
  Array.from(
    { length: one.rows * one.columns },
    (_, index) => `${one.row + Math.floor(index / one.columns)},${one.column + (index % one.columns)}`,
  );

const sorted = (cells: readonly string[]): readonly string[] => [...cells].sort();

test("two rectangles share the cells that lie in both", () => {
  fc.assert(
    fc.property(range, range, (one, other) => {
      const shared = intersection(one, other);
      const both = cellsOf(one).filter((cell) => cellsOf(other).includes(cell));
      expect(sorted(shared === null ? [] : cellsOf(shared))).toEqual(sorted(both));
      expect(overlap(one, other)).toBe(both.length > 0);
    }),
  );
});

test("what is cut out and what is left are the whole, each cell once", () => {
  fc.assert(
    fc.property(range, range, (whole, cut) => {
      const shared = intersection(whole, cut);
      const parts = [...subtract(whole, cut), ...(shared === null ? [] : [shared])];
      expect(sorted(parts.flatMap(cellsOf))).toEqual(sorted(cellsOf(whole)));
      expect(parts.length).toBeLessThanOrEqual(5);
    }),
  );
});

test("a rectangle holds another where it holds each of its cells", () => {
  fc.assert(
    fc.property(range, range, (outer, inner) => {
      const held = cellsOf(inner).every((cell) => {
        const [row = 0, column = 0] = cell.split(",").map(Number);
        return containsCell(outer, row, column);
      });
      expect(containsRange(outer, inner)).toBe(held);
      expect(sameRange(outer, inner)).toBe(held && containsRange(inner, outer));
    }),
  );
});

test("corners may be given in any order", () => {
  expect(rangeBetween({ row: 4, column: 1 }, { row: 2, column: 3 })).toEqual({
    row: 2,
    column: 1,
    rows: 3,
    columns: 3,
  });
});

test.each<[Partial<RangeRef>, boolean]>([
  [{}, true],
  [{ row: 1 }, false],
  [{ columns: 16_385 }, false],
  [{ rows: 0 }, false],
  [{ column: -1, columns: 1 }, false],
  [{ rows: 1.5 }, false],
])("the whole sheet with %p fits it: %p", (change, fits) => {
  expect(fitsSheet({ ...wholeSheet, ...change })).toBe(fits);
});
