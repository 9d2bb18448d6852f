import type { NumberMeasure } from "../../plan/measureTraits";
import { figureRule } from "../../rules/figures/figureRule";
import { isBlank } from "./expressions";

/** True where the cell holds something that is no figure of the measure: text, a boolean, an error, out of bounds. */
export function isFaulty(cell: string, measure: NumberMeasure): string {
  const { whole, signed } = figureRule(measure);
  const within = signed ? `ABS(${cell})<1E11` : `${cell}>=0,${cell}<1E11`;
  const bounds = whole ? `${within},ROUND(${cell},3)=ROUND(${cell},0)` : within;
  return `IFERROR(IF(${isBlank(cell)},FALSE,NOT(AND(COUNT(${cell})=1,NOT(ISLOGICAL(${cell})),${bounds}))),TRUE)`;
}
