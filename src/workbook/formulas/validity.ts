import type { Measure } from "../../plan/measure";
import { isBlank } from "./terms";

/** Whether figures of a measure are whole numbers (things counted) and may not be negative. */
export function figureKind(measure: Measure): "whole" | "decimal" | "signed" {
  switch (measure.kind) {
    case "ratio":
      return measure.whole ? "whole" : "decimal";
    case "amount":
    case "change":
      return "signed";
    case "count":
    case "none":
    case "cap":
    case "rating":
    case "confirmation":
    case "outcome":
    case "deadline":
      return "whole";
  }
}

/** True where the cell holds something that is no figure of the measure: text, a boolean, an error, out of bounds. */
export function isFaulty(cell: string, measure: Measure): string {
  const kind = figureKind(measure);
  const bounds = {
    whole: `${cell}>=0,${cell}<1E11,ROUND(${cell},3)=ROUND(${cell},0)`,
    decimal: `${cell}>=0,${cell}<1E11`,
    signed: `ABS(${cell})<1E11`,
  }[kind];
  return `IFERROR(IF(${isBlank(cell)},FALSE,NOT(AND(COUNT(${cell})=1,NOT(ISLOGICAL(${cell})),${bounds}))),TRUE)`;
}
