import { fill, sheetTexts } from "../../locale/sheets";
import type { Plan } from "../../plan/plan";
import { tokens } from "../../rules/tokens";
import { serialOfIso } from "../../rules/serialDate";
import type { RangeRef, Validation, ValidationRule } from "../description";
import { figureKind } from "../formulas/validity";
import { notApplicableMarks } from "../formulas/helperColumns";
import { gradesOf } from "../formulas/comparison";
import type { Target } from "../../plan/target";
import type { Measure } from "../../plan/measure";

const { prompts, errors } = sheetTexts;

const stop = (text: string): Validation["error"] => ({ style: "stop", title: errors.title, text });

const prompt = (title: string, text: string): NonNullable<Validation["prompt"]> => ({
  title: title.slice(0, 32),
  text,
});

const highest = 99_999_999_999;

/** A choice from a few texts. */
export const choice = (range: RangeRef, title: string, values: readonly string[]): Validation => ({
  range,
  rule: { kind: "list", values },
  prompt: prompt(title, prompts.choice),
  error: stop(errors.choice),
});

/** A day of the plan's year; a registration may come from outside of it, so there it only warns. */
export function dateOfYear(range: RangeRef, title: string, plan: Plan, style: "stop" | "warning"): Validation {
  const days = plan.periods.flatMap((period) => [serialOfIso(period.from), serialOfIso(period.to)]);
  return {
    range,
    rule: { kind: "date", operator: "between", formula1: Math.min(...days), formula2: Math.max(...days) },
    prompt: prompt(title, fill(prompts.date, { year: plan.year })),
    error: { ...stop(fill(errors.date, { year: plan.year })), style },
  };
}

/** A number of things: whole, zero or more. */
export const wholeNumber = (range: RangeRef, title: string): Validation => ({
  range,
  rule: { kind: "whole", operator: "between", formula1: 0, formula2: highest },
  prompt: prompt(title, prompts.wholeValue),
  error: stop(errors.wholeValue),
});

const decimalNumber = (range: RangeRef, title: string, from: number): Validation => ({
  range,
  rule: { kind: "decimal", operator: "between", formula1: from, formula2: highest },
  prompt: prompt(title, prompts.decimalValue),
  error: stop(errors.decimalValue),
});

export const mark = (range: RangeRef, title: string, text: string): Validation => ({
  range,
  rule: { kind: "list", values: [tokens.mark] },
  prompt: prompt(title, text),
  error: stop(errors.mark),
});

/** A part of a ratio: whole, and not above the total beside it once that is there. */
function part(range: RangeRef, title: string, cells: { value: string; total: string }, whole: boolean): Validation {
  const { value, total } = cells;
  const conditions = [
    `ISNUMBER(${value})`,
    `${value}>=0`,
    ...(whole ? [`INT(${value})=${value}`] : []),
    `OR(COUNT(${total})=0,${value}<=${total})`,
  ];
  return {
    range,
    rule: { kind: "custom", formula: `AND(${conditions.join(",")})` },
    prompt: prompt(title, prompts.part),
    error: stop(errors.part),
  };
}

/** The validation of a typed value. `cells` are addresses relative to the range's first cell. */
export function valueValidation(
  range: RangeRef,
  target: Target,
  plan: Plan,
  cells: { value: string; total: string },
): Validation {
  const { measure } = target;
  switch (measure.kind) {
    case "ratio":
    case "cap":
      return part(range, measure.part, cells, figureKind(measure) === "whole");
    case "count":
    case "none":
      return wholeNumber(range, measure.counted);
    case "amount":
    case "change":
      return decimalNumber(range, measure.unitOfMeasure, -highest);
    case "rating":
      return choice(range, target.name, gradesOf(plan, measure.scale));
    case "confirmation":
      return choice(range, target.name, [tokens.yes, tokens.no]);
    case "outcome":
      return choice(range, target.name, [tokens.achieved, tokens.notAchieved]);
    case "deadline":
      return dateOfYear(range, target.name, plan, "warning");
  }
}

const totalLabel = (measure: Measure): string =>
  measure.kind === "ratio" || measure.kind === "cap"
    ? measure.total
    : measure.kind === "change"
      ? measure.baseline
      : "";

/** The validation of a typed total or baseline. */
export function totalValidation(range: RangeRef, target: Target): Validation {
  const { measure } = target;
  const title = totalLabel(measure);
  if (measure.kind === "change") {
    return { ...decimalNumber(range, title, 0), prompt: prompt(title, prompts.baseline) };
  }
  const rule: ValidationRule = {
    kind: figureKind(measure) === "whole" ? "whole" : "decimal",
    operator: "between",
    formula1: figureKind(measure) === "whole" ? 1 : 0,
    formula2: highest,
  };
  return { range, rule, prompt: prompt(title, prompts.total), error: stop(errors.wholeValue) };
}

/** The mark that a content does not arise: for the year, or for one period. */
export function notApplicableValidation(range: RangeRef, target: Target, plan: Plan): Validation {
  const marks = notApplicableMarks(target, plan).map((one) => (one === "X" ? tokens.mark : one));
  const title = sheetTexts.columns.notApplicable;
  if (marks.length === 0) {
    return {
      range,
      rule: { kind: "textLength", operator: "equal", formula1: 0 },
      prompt: prompt(title, prompts.notApplicableForbidden),
      error: stop(prompts.notApplicableForbidden),
    };
  }
  const periods = marks.filter((one) => one !== tokens.mark);
  return {
    range,
    rule: { kind: "list", values: marks },
    prompt: prompt(title, fill(prompts.notApplicable, { periods: periods.join(", ") || tokens.mark })),
    error: stop(fill(errors.notApplicable, { marks: marks.join(", ") })),
  };
}
