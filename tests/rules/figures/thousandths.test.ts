import fc from "fast-check";
import { add, compare, decimalOf, multiply, round, subtract, toNumber } from "../../../src/rules/figures/decimal";
import {
  compareChange,
  compareProducts,
  sumToThousandths,
  toThousandths,
} from "../../../src/rules/figures/thousandths";

const figure = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.integer({ min: -1e14, max: 1e14 }).map((units) => units / 1000),
  fc.double({ min: -1e11, max: 1e11, noNaN: true }),
);

describe("thousandths", () => {
  it("reads a figure to three decimals, halves away from zero", () => {
    expect([1.0005, -1.0005, 0.1 + 0.2, 4.9999, 12].map(toThousandths)).toEqual([1.001, -1.001, 0.3, 5, 12]);
    expect(Object.is(toThousandths(-0.0001), 0)).toBe(true);
  });

  it("takes the short way only where it comes to the same", () => {
    fc.assert(fc.property(figure, (value) => toThousandths(value) === toNumber(round(decimalOf(value), 3)) + 0));
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (values) => {
        const exact = values.reduce((sum, value) => add(sum, decimalOf(value)), decimalOf(0));
        return sumToThousandths(values) === toNumber(round(exact, 3)) + 0;
      }),
    );
    fc.assert(
      fc.property(figure, figure, figure, figure, (a, b, c, d) => {
        const exact = compare(multiply(decimalOf(a), decimalOf(b)), multiply(decimalOf(c), decimalOf(d)));
        return compareProducts(a, b, c, d) === exact;
      }),
    );
    fc.assert(
      fc.property(figure, figure, figure, figure, (from, to, percent, base) => {
        const left = multiply(subtract(decimalOf(to), decimalOf(from)), decimalOf(100));
        return compareChange(from, to, percent, base) === compare(left, multiply(decimalOf(percent), decimalOf(base)));
      }),
    );
  });

  it("sums tenths without a binary remainder", () => {
    expect(sumToThousandths([0.1, 0.2])).toBe(0.3);
    expect(sumToThousandths([])).toBe(0);
  });
});
