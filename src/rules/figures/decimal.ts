/** An exact decimal: `units` ÷ 10^`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The decimal that a double is written as, shortest form: 0.1 is exactly one tenth. The value must be finite. */
export function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const units = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * powerOfTen(-scale), scale: 0 };
}

const unitsAt = (decimal: Decimal, scale: number): bigint => decimal.units * powerOfTen(scale - decimal.scale);

/** a + b. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

/** a − b. */
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, { units: -b.units, scale: b.scale });

/** a × b. */
export const multiply = (a: Decimal, b: Decimal): Decimal => ({ units: a.units * b.units, scale: a.scale + b.scale });

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = unitsAt(a, scale);
  const right = unitsAt(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** To a number of decimal places, half away from zero. */
export function round(decimal: Decimal, places: number): Decimal {
  if (decimal.scale <= places) return decimal;
  const divisor = powerOfTen(decimal.scale - places);
  const half = (decimal.units < 0n ? -divisor : divisor) / 2n;
  return { units: (decimal.units + half) / divisor, scale: places };
}

/** The double nearest to a decimal. */
export const toNumber = (decimal: Decimal): number => Number(`${decimal.units.toString()}e-${decimal.scale}`);
