import type { Measure } from "../plan/measure";
import { formatDate } from "./dates";
import { say, type Locale } from "./locale";
import { formatCount, formatNumber, formatPercent } from "./numbers";

const things = new Set<Measure["kind"]>(["count", "none"]);

/**
 * What a figure came to: "18/20 (90%)", "03", "từ 100 thành 112", a choice in quotes. A percentage gets as many decimals as it takes not to be
 * shown as its threshold when it is not, four at most; whole numbers stand beside it.
 */
export function describeFigure(locale: Locale, measure: Measure, value: number | string, total?: number): string {
  if (typeof value === "string") return `“${value}”`;
  if (measure.kind === "deadline") return formatDate(locale, value);
  if (things.has(measure.kind)) return formatCount(locale, value);
  const shown = formatNumber(locale, value);
  if (total === undefined) return shown;
  if (measure.kind === "change")
    return say(locale, "measures", "fromTo", { value: shown, total: formatNumber(locale, total) });
  if ((measure.kind !== "ratio" && measure.kind !== "cap") || total === 0) return shown;
  const points = (value / total) * 100;
  const limit = measure.kind === "ratio" ? measure.threshold?.percent : measure.percent;
  const exactly = limit !== undefined && value * 100 === limit * total;
  const decimals = [1, 2, 3, 4].find((digits) => exactly || Number(points.toFixed(digits)) !== limit) ?? 4;
  const percent = formatPercent(locale, points, decimals);
  return say(locale, "measures", "fraction", { value: shown, total: formatNumber(locale, total), percent });
}
