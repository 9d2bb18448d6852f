import type { Language, Locale } from "./locale";

/** Separators and the order of a date come from the language; English here is that of day before month. */
const tags: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };

/** A number with at most three decimals: 1.234,5 in Vietnamese, 1,234.5 in English. */
export const formatNumber = ({ language }: Locale, value: number): string =>
  new Intl.NumberFormat(tags[language], { maximumFractionDigits: 3 }).format(value);

/** A percentage in points (90 is 90%) with at most `decimals` decimals, two where not said: 90,1%. */
export const formatPercent = ({ language }: Locale, points: number, decimals = 2): string =>
  `${new Intl.NumberFormat(tags[language], { maximumFractionDigits: decimals }).format(points)}%`;

/** A number of things; official Vietnamese writes those from one to nine with a zero in front: 0, 01, 07, 12. */
export const formatCount = (locale: Locale, value: number): string =>
  locale.language === "vi" && Number.isInteger(value) && value >= 1 && value < 10
    ? `0${value}`
    : formatNumber(locale, value);
