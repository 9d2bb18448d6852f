import { statusTexts } from "../../locale/workbook/statusTexts";
import type { Result } from "../../rules/evaluate/result";
import type { PeriodEntry, Raw } from "../../rules/figures/figures";
import type { PeriodPart } from "../blocks/figureKeys";
import type { Formula } from "../drawing/description";

const shown = (raw: Raw): Formula["value"] => (typeof raw === "object" ? (raw?.error ?? "") : raw);

/**
 * What a computed cell of a target's figures shows. In a period in which the target is entered, value and total are what stands
 * there, whatever is judged by them: `held`; elsewhere they are the sums of the result.
 */
export function partValue(
  result: Result | undefined,
  part: PeriodPart,
  held: PeriodEntry | undefined,
): Formula["value"] {
  if (result === undefined) return "";
  if (part === "status") return result.status === "empty" ? "" : statusTexts[result.status];
  return part !== "result" && held !== undefined ? shown(held[part]) : (result.figures[part] ?? "");
}
