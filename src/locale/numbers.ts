import type { Locale } from "./locale";

/** A number with at most three decimals: 1.234,5 in Vietnamese, 1,234.5 in English. */
export const formatNumber = ({ numbers }: Locale, value: number): string =>
  new Intl.NumberFormat(numbers.tag, { maximumFractionDigits: 3 }).format(value);

/** A percentage in points (90 is 90%) with at most `decimals` decimals, two where not said: 90,1%. */
export const formatPercent = ({ numbers }: Locale, points: number, decimals = 2): string =>
  `${new Intl.NumberFormat(numbers.tag, { maximumFractionDigits: decimals }).format(points)}%`;

/** A number of things; where the language asks for it, those from one to nine with a zero in front: 0, 01, 07, 12. */
export const formatCount = (locale: Locale, value: number): string =>
  locale.numbers.zeroInFront && Number.isInteger(value) && value >= 1 && value < 10
    ? `0${value}`
    : formatNumber(locale, value);
