import { statusTexts } from "../../locale/workbook/statusTexts";
import type { Target } from "../../plan/target";
import type { Result } from "../../rules/evaluate/result";
import { uncountable } from "../../rules/evaluate/uncountable";
import { isTyped, type PeriodPart } from "../blocks/figureKeys";

/** Whether a figure is counted from lists, and something in them cannot be meant. */
const isUncountable = ({ status, period, figures }: Result, target: Target): boolean =>
  status === "invalid" &&
  figures.value === null &&
  !isTyped(target) &&
  target.source.from !== "units" &&
  target.entered.includes(period);

/** What a computed cell of a target's figures shows for its result. */
export function partValue(result: Result | undefined, part: PeriodPart, target: Target): string | number {
  if (result === undefined) return "";
  if (part === "status") return result.status === "empty" ? "" : statusTexts[result.status];
  if (part !== "result" && isUncountable(result, target)) return uncountable;
  return result.figures[part] ?? "";
}
