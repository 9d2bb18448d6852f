import { add, compare, decimalOf, multiply, round, subtract, toNumber } from "./decimal";

const zero = { units: 0n, scale: 0 };

/** A figure as it is read: rounded to three decimals, half away from zero, in decimals rather than in binary. */
export function toThousandths(value: number): number {
  // Adding 0 turns −0 into 0, which a spreadsheet does not tell apart.
  if (Number.isInteger(value)) return value + 0;
  // Already of three decimals: the double nearest to such a decimal is its own rounding.
  if (Math.round(value * 1000) / 1000 === value) return value;
  return toNumber(round(decimalOf(value), 3)) + 0;
}

/** The sum of figures as typed, added as decimals and then read to three. 0 for none. */
export function sumToThousandths(values: readonly number[]): number {
  let sum = 0;
  let plain = true;
  for (const value of values) {
    sum += value;
    plain &&= Number.isInteger(value) && Number.isSafeInteger(sum);
  }
  if (plain) return sum + 0;
  const exact = values.reduce((total, value) => add(total, decimalOf(value)), zero);
  return toNumber(round(exact, 3)) + 0;
}

/** The sign of a × b − c × d, exactly. */
export function compareProducts(a: number, b: number, c: number, d: number): -1 | 0 | 1 {
  if (Number.isInteger(a) && Number.isInteger(b) && Number.isInteger(c) && Number.isInteger(d)) {
    const left = a * b;
    const right = c * d;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  return compare(multiply(decimalOf(a), decimalOf(b)), multiply(decimalOf(c), decimalOf(d)));
}

/** The sign of (to − from) × 100 − percent × base, exactly. */
export function compareChange(from: number, to: number, percent: number, base: number): -1 | 0 | 1 {
  if (Number.isSafeInteger(from) && Number.isSafeInteger(to)) return compareProducts(to - from, 100, percent, base);
  const difference = subtract(decimalOf(to), decimalOf(from));
  return compare(multiply(difference, decimalOf(100)), multiply(decimalOf(percent), decimalOf(base)));
}
