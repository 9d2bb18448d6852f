import fc from "fast-check";
import {
  compareCodes,
  compareFigures,
  compareRanked,
  rankNumber,
  type Ranked,
  type RankFigure,
} from "../../../src/rules/shortlist/rank";

const figure: fc.Arbitrary<RankFigure> = fc.oneof(
  fc.constant(null),
  fc.record({ value: fc.integer({ min: -20, max: 20 }), total: fc.integer({ min: 1, max: 20 }) }),
  fc.record({
    value: fc.integer({ min: 0, max: 99 }).map((tenths) => tenths / 10),
    total: fc.constantFrom(0.1, 0.3, 3),
  }),
);
const code = fc.oneof(
  fc.integer({ min: 1, max: 120 }).map((number) => `U${String(number).padStart(2, "0")}`),
  fc.string({ unit: fc.constantFrom("U", "1", "0", "2", "a", "-"), minLength: 1, maxLength: 4 }),
);
const ranked: fc.Arbitrary<Ranked> = fc.record({
  figures: fc.tuple(figure, figure),
  unit: code,
  place: fc.nat(3),
});

function itIsATotalOrder<T>(arbitrary: fc.Arbitrary<T>, compare: (a: T, b: T) => number): void {
  it("is antisymmetric", () => {
    fc.assert(fc.property(arbitrary, arbitrary, (a, b) => Math.sign(compare(a, b)) === -Math.sign(compare(b, a)) + 0));
  });

  it("is transitive", () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, arbitrary, (a, b, c) => {
        fc.pre(compare(a, b) <= 0 && compare(b, c) <= 0);
        return compare(a, c) <= 0;
      }),
      { numRuns: 1000 },
    );
  });
}

describe("compareFigures", () => {
  itIsATotalOrder(figure, compareFigures);

  it("puts the higher first, exactly, and what is not there last", () => {
    expect(compareFigures({ value: 901, total: 1000 }, { value: 9, total: 10 })).toBeLessThan(0);
    expect(compareFigures({ value: 1, total: 3 }, { value: 2, total: 6 })).toBe(0);
    expect(compareFigures({ value: 0.3, total: 1 }, { value: 0.1, total: 0.3 })).toBeGreaterThan(0);
    expect(compareFigures(null, rankNumber(-5))).toBeGreaterThan(0);
  });
});

describe("compareCodes", () => {
  itIsATotalOrder(code, compareCodes);

  it("counts in codes as people do", () => {
    expect(["U10", "U9", "U100", "U1a", "U1"].sort(compareCodes)).toEqual(["U1", "U1a", "U9", "U10", "U100"]);
  });

  it("is equal for equal codes alone", () => {
    fc.assert(fc.property(code, code, (a, b) => (compareCodes(a, b) === 0) === (a === b)));
  });
});

describe("compareRanked", () => {
  itIsATotalOrder(ranked, compareRanked);

  it("never ties two who are not the same line", () => {
    fc.assert(
      fc.property(ranked, ranked, (a, b) => {
        const same = a.unit === b.unit && a.place === b.place;
        return same || compareRanked(a, b) !== 0;
      }),
    );
    fc.assert(
      fc.property(ranked, fc.nat(3), (a, place) => {
        return Math.sign(compareRanked(a, { ...a, place })) === Math.sign(a.place - place);
      }),
    );
  });
});
