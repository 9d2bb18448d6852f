import type { LimitCell } from "../../plan/limit";
import type { NumberMeasure } from "../../plan/measureTraits";
import { fewThings, firstDay } from "../../plan/limitRange";
import { figureRule, isHeldAgainstCount } from "../../rules/figures/figureRule";
import { isBlank } from "./expressions";

/** The cells of a target's limits. */
export type LimitCells = Readonly<Record<LimitCell, string>>;

/** As `FigureRule.below`, of what stands in the cells of the limits. */
export const below = (measure: NumberMeasure, { threshold, maximum }: LimitCells): string =>
  isHeldAgainstCount(measure) ? `IF(MAX(${threshold},${maximum})<${fewThings},${firstDay},1E11)` : "1E11";

/** True where the cell holds something that is no figure of the measure: text, a boolean, an error, out of bounds. */
export function isFaulty(cell: string, measure: NumberMeasure, limits: LimitCells): string {
  const { whole, signed } = figureRule(measure);
  const within = signed ? `ABS(${cell})<1E11` : `${cell}>=0,${cell}<${below(measure, limits)}`;
  const bounds = whole ? `${within},ROUND(${cell},3)=ROUND(${cell},0)` : within;
  return `IFERROR(IF(${isBlank(cell)},FALSE,NOT(AND(COUNT(${cell})=1,NOT(ISLOGICAL(${cell})),${bounds}))),TRUE)`;
}
