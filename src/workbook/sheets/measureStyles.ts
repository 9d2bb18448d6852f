import type { Measure } from "../../plan/measure";
import type { StyleName } from "../drawing/styles";

/** How the entry cell of a measure looks. */
export function entryStyle(measure: Measure): StyleName {
  switch (measure.kind) {
    case "rating":
    case "confirmation":
    case "outcome":
      return "entryChoice";
    case "deadline":
      return "entryDate";
    case "ratio":
    case "count":
    case "amount":
    case "change":
    case "none":
    case "cap":
      return "entryNumber";
  }
}

/** How its result looks. */
export function resultStyle(measure: Measure): StyleName {
  switch (measure.kind) {
    case "ratio":
    case "cap":
    case "change":
      return "computedPercent";
    case "count":
    case "amount":
    case "none":
      return "computedNumber";
    case "deadline":
      return "computedDate";
    case "rating":
    case "confirmation":
    case "outcome":
      return "computedCentered";
  }
}

/** How a value looks that is counted or summed, not entered. */
export const computedStyle = (measure: Measure): StyleName =>
  entryStyle(measure) === "entryNumber" ? "computedNumber" : resultStyle(measure);
