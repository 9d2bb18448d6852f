import type { Measure } from "../../plan/measure";
import type { MeasureTraits } from "../../plan/measures";
import { isNumeric, traitsOf } from "../../plan/measureTraits";
import type { StyleName } from "../drawing/styles";

type Entry = MeasureTraits["entry"];

const entryStyles: Record<Entry, StyleName> = {
  number: "entryNumber",
  grade: "entryChoice",
  confirmation: "entryChoice",
  decision: "entryChoice",
  date: "entryDate",
};

const computedStyles: Record<Entry, StyleName> = {
  number: "computedNumber",
  grade: "computedCentered",
  confirmation: "computedCentered",
  decision: "computedCentered",
  date: "computedDate",
};

/** How the entry cell of a measure looks. */
export const entryStyle = (measure: Measure): StyleName => entryStyles[traitsOf(measure).entry];

/** How a value looks that is counted or summed, not entered. */
export const computedStyle = (measure: Measure): StyleName => computedStyles[traitsOf(measure).entry];

/** How its result looks. */
export const resultStyle = (measure: Measure): StyleName =>
  isNumeric(measure) && traitsOf(measure).result !== "entry" ? "computedPercent" : computedStyle(measure);
