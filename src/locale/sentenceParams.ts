import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { formatDate } from "./dates";
import { describeFigure } from "./describeFigure";
import { describeRequirement } from "./describeRequirement";
import type { Locale } from "./locale";
import { formatNumber, formatPercent } from "./numbers";

/** Names of units by code, as the workbook has them now. A code without a name is said itself. */
export type UnitNames = ReadonlyMap<string, string>;

type Numbers = Readonly<Record<string, number | string>>;

/** How the numbers of a finding or a reason are said, by key; any other is a plain number or a text. */
const dates = new Set(["date", "from", "to", "deadline", "due"]);
const percentages = new Set(["percent"]);
const units = new Set(["other", "units", "unit"]);

function shown(locale: Locale, key: string, value: number | string, names: UnitNames): string {
  if (dates.has(key)) return formatDate(locale, value);
  if (typeof value === "number")
    return percentages.has(key) ? formatPercent(locale, value) : formatNumber(locale, value);
  if (!units.has(key)) return value;
  return value
    .split(/,\s*/u)
    .map((code) => names.get(code) ?? code)
    .join(", ");
}

/** The numbers as texts, and the figure that they make together under the target's measure. */
export function sentenceParams(
  locale: Locale,
  plan: Plan,
  target: Target | undefined,
  numbers: Numbers,
  names: UnitNames,
): Readonly<Record<string, string | undefined>> {
  const texts = Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [key, shown(locale, key, value, names)]),
  );
  if (target === undefined) return texts;
  const { value, total } = numbers;
  const figure =
    value === undefined
      ? undefined
      : describeFigure(locale, target.measure, value, typeof total === "number" ? total : undefined);
  return { ...texts, figure, requirement: describeRequirement(locale, target, plan) };
}
