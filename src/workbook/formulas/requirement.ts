import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Comparison } from "../../plan/threshold";
import { isoOfSerial } from "../../rules/figures/serialDate";
import { maximumValue, thresholdValue } from "../blocks/planValues";
import { literal } from "./terms";

const words = sheetTexts.requirement;

const comparisonWords: Record<Comparison, string> = {
  ">": words.moreThan,
  ">=": words.atLeast,
  "<": words.lessThan,
  "<=": words.atMost,
  "=": words.exactly,
};

const joined = (...parts: readonly string[]): string => parts.join("&");

/** A part of the sentence: words, or a cell of the plan with the value that it has now. */
export type RequirementPart =
  { readonly words: string } | { readonly cell: "threshold" | "maximum"; readonly as?: "date" };

/** What a target asks for, in words around the plan's cells: an edited threshold shows at once. */
export function requirementParts(target: Target): readonly RequirementPart[] {
  const { measure } = target;
  switch (measure.kind) {
    case "ratio":
      return measure.threshold === undefined
        ? [{ words: words.tracked }]
        : [{ words: comparisonWords[measure.threshold.comparison] }, { cell: "threshold" }, { words: words.percent }];
    case "count":
      if (measure.exact !== undefined) return [{ words: words.exactly }, { cell: "threshold" }];
      if (measure.maximum === undefined) return [{ words: words.atLeast }, { cell: "threshold" }];
      if (measure.minimum === undefined) return [{ words: words.upTo }, { cell: "maximum" }];
      return [{ words: words.from }, { cell: "threshold" }, { words: words.to }, { cell: "maximum" }];
    case "amount":
      return [
        { words: comparisonWords[measure.threshold.comparison] },
        { cell: "threshold" },
        { words: ` ${measure.unitOfMeasure}` },
      ];
    case "change":
      return [
        { words: measure.direction === "rise" ? words.rise : words.fall },
        { words: comparisonWords[measure.threshold.comparison] },
        { cell: "threshold" },
        { words: words.percent },
      ];
    case "none":
      return [{ words: words.upTo }, { cell: "threshold" }];
    case "rating":
      return [{ words: words.ratingAtLeast }, { cell: "threshold" }, { words: words.ratingEnd }];
    case "confirmation":
      return [{ words: words.confirmed }];
    case "outcome":
      return [{ words: words.outcome }];
    case "deadline":
      return [{ words: words.before }, { cell: "threshold", as: "date" }];
    case "cap":
      return [{ words: words.atMost }, { cell: "threshold" }, { words: words.percent }];
  }
}

const shown = (value: number | string): string => String(value).replace(".", ",");

/** The same sentence with the plan's values, as a Vietnamese Excel shows it. */
export function requirementText(target: Target, plan: Plan): string {
  const values = { threshold: thresholdValue(target.measure, plan), maximum: maximumValue(target.measure) };
  if (target.measure.kind === "none" && values.threshold === 0) return words.none;
  return requirementParts(target)
    .map((part) => {
      if ("words" in part) return part.words;
      const value = values[part.cell] ?? "";
      return part.as === "date" && typeof value === "number" ? dateWords(value) : shown(value);
    })
    .join("");
}

const dateWords = (serial: number): string => (isoOfSerial(serial) ?? "").split("-").reverse().join("/");

const dateText = (cell: string): string =>
  `RIGHT("0"&DAY(${cell}),2)&"/"&RIGHT("0"&MONTH(${cell}),2)&"/"&YEAR(${cell})`;

/** The sentence as a live formula over two cells. Numbers join by `&`, which writes them as the reader's Excel does. */
export function requirementFormula(target: Target, cells: { threshold: string; maximum: string }): string {
  const parts = requirementParts(target).map((part) => {
    if ("words" in part) return literal(part.words);
    return part.as === "date" ? dateText(cells[part.cell]) : cells[part.cell];
  });
  const sentence = joined(...parts);
  return target.measure.kind === "none" ? `IF(${cells.threshold}=0,${literal(words.none)},${sentence})` : sentence;
}
