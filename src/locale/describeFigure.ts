import type { Measure } from "../plan/measure";
import { isDate, limitsOf, traitsOf } from "../plan/measureTraits";
import { formatDate, isDay } from "./dates";
import { say, type Locale } from "./locale";
import { formatCount, formatNumber, formatPercent } from "./numbers";

/**
 * What a figure came to: "18/20 (90%)", "03", "từ 100 thành 112", a choice in quotes. A percentage gets as many decimals as it takes not to be
 * shown as its threshold when it is not, four at most; whole numbers stand beside it.
 */
export function describeFigure(locale: Locale, measure: Measure, value: number | string, total?: number): string {
  if (typeof value === "string") return `“${value}”`;
  if (isDate(measure) && isDay(value)) return formatDate(locale, value);
  if (traitsOf(measure).limit === "count") return formatCount(locale, value);
  const shown = formatNumber(locale, value);
  if (total === undefined) return shown;
  const { result } = traitsOf(measure);
  if (result === "change")
    return say(locale, "measures", "fromTo", { value: shown, total: formatNumber(locale, total) });
  if (result !== "share" || total === 0) return shown;
  const points = (value / total) * 100;
  const limit = limitsOf(measure)[0]?.value;
  const exactly = typeof limit === "number" && value * 100 === limit * total;
  const decimals = [1, 2, 3, 4].find((digits) => exactly || Number(points.toFixed(digits)) !== limit) ?? 4;
  const percent = formatPercent(locale, points, decimals);
  return say(locale, "measures", "fraction", { value: shown, total: formatNumber(locale, total), percent });
}
