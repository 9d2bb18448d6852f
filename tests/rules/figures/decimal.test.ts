import fc from "fast-check";
import { add, compare, decimalOf, multiply, round, subtract, toNumber } from "../../../src/rules/figures/decimal";

const double = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("decimal", () => {
  it("takes a double for the decimal it is written as", () => {
    expect(decimalOf(0.1)).toEqual({ units: 1n, scale: 1 });
    expect(decimalOf(-1.25e-7)).toEqual({ units: -125n, scale: 9 });
    expect(decimalOf(1e21)).toEqual({ units: 10n ** 21n, scale: 0 });
  });

  it("adds tenths exactly", () => {
    expect(compare(add(decimalOf(0.1), decimalOf(0.2)), decimalOf(0.3))).toBe(0);
    expect(compare(subtract(decimalOf(0.3), decimalOf(0.1)), decimalOf(0.2))).toBe(0);
    expect(toNumber(multiply(decimalOf(1.1), decimalOf(1.1)))).toBe(1.21);
  });

  it("rounds halves away from zero", () => {
    const rounded = (value: number): number => toNumber(round(decimalOf(value), 3));
    expect([rounded(0.0005), rounded(-0.0005), rounded(1.0045), rounded(2.00049)]).toEqual([0.001, -0.001, 1.005, 2]);
  });

  it("gives back every double it is made from", () => {
    fc.assert(fc.property(double, (value) => toNumber(decimalOf(value)) === value));
  });

  it("compares as doubles do", () => {
    fc.assert(
      fc.property(double, double, (a, b) => compare(decimalOf(a), decimalOf(b)) === (a < b ? -1 : a > b ? 1 : 0)),
    );
  });
});
