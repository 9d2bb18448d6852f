import { rowDifference } from "../../../src/excel/state/rowDifference";

describe("rows of a copy", () => {
  it("get the heights that differ and keep the others", () => {
    const from = [
      { first: 0, count: 3, height: 20 },
      { first: 1, count: 1, height: 34 },
    ];
    const to = [
      { first: 0, count: 2, height: 20 },
      { first: 2, count: 2, height: 40 },
    ];
    expect(rowDifference(from, to)).toEqual([
      { first: 1, count: 1, height: 20 },
      { first: 2, count: 2, height: 40 },
    ]);
    expect(rowDifference(from, from)).toEqual([]);
  });

  it("stay hidden where they were, also with another height", () => {
    const hidden = (height: number) => [{ first: 4, count: 1, height, hidden: true }];
    expect(rowDifference(hidden(10), hidden(12))).toEqual([{ first: 4, count: 1, height: 12, hidden: true }]);
  });

  it("are hidden where they were not, those below each other at once", () => {
    const plain = [{ first: 4, count: 3, height: 10 }];
    expect(rowDifference(plain, [{ ...plain[0], first: 4, count: 3, hidden: true }])).toEqual([
      { first: 4, count: 3, hidden: true },
    ]);
    expect(rowDifference([], [{ first: 4, count: 1, hidden: true }])).toEqual([{ first: 4, count: 1, hidden: true }]);
  });

  it("are not those of a copy where one would have to be shown or given back its own height", () => {
    const plain = [{ first: 4, count: 1, height: 10 }];
    expect(rowDifference([{ first: 4, count: 1, height: 10, hidden: true }], plain)).toBeNull();
    expect(rowDifference(plain, [])).toBeNull();
  });
});
