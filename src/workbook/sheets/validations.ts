import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { isDate, isNumeric, isShare, type NumberMeasure, traitsOf } from "../../plan/measureTraits";
import type { Period, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { choicesOf } from "../../rules/figures/choices";
import { countRule, figureRule, type FigureRule } from "../../rules/figures/figureRule";
import { serialOfIso } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import type { RangeRef, Validation } from "../drawing/description";

const { prompts, errors } = sheetTexts;

/** Excel's limits; a longer text is refused by it, so that what it says last is left away. */
const limits = { title: 32, prompt: 255, error: 225, list: 255 } as const;

/** Shortened at a word, with an ellipsis, where a text is longer than Excel takes. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), Math.floor(limit / 2))).trimEnd()}…`;
}

/** A refusal, in words. */
export const stop = (text: string): Validation["error"] => ({
  style: "stop",
  title: errors.title,
  text: shortened(text, limits.error),
});

/** What to enter, with an example. */
export const prompt = (title: string, text: string): NonNullable<Validation["prompt"]> => ({
  title: shortened(title, limits.title),
  text: shortened(text, limits.prompt),
});

const highest = 99_999_999_999;
const longest = 1000;

/** A text: nothing in it is impossible, but an overlong one was pasted by mistake. */
export const anyText = (range: RangeRef, title: string, text: string): Validation => ({
  range,
  rule: { kind: "textLength", operator: "lessThanOrEqual", formula1: longest },
  prompt: prompt(title, text),
  error: stop(fill(errors.text, { most: longest })),
});

/** A choice from a few texts. A list that Excel cannot hold in a rule is said in the message instead. */
export function choice(
  range: RangeRef,
  title: string,
  values: readonly string[],
  text: string = prompts.choice,
): Validation {
  const fits = values.join(",").length <= limits.list && values.every((value) => !value.includes(","));
  const message = fits ? text : `${prompts.choiceOf} ${values.join("; ")}`;
  return fits
    ? { range, rule: { kind: "list", values }, prompt: prompt(title, message), error: stop(errors.choice) }
    : anyText(range, title, message);
}

/** A day of the plan's year; a registration may come from outside of it, so there it only warns. */
export function dateOfYear(
  range: RangeRef,
  title: string,
  plan: Plan,
  style: "stop" | "warning",
  text: string = prompts.date,
): Validation {
  const days = plan.periods.flatMap((period) => [serialOfIso(period.from), serialOfIso(period.to)]);
  const { year } = plan;
  return {
    range,
    rule: { kind: "date", operator: "between", formula1: Math.min(...days), formula2: Math.max(...days) },
    prompt: prompt(title, fill(text, { year })),
    error:
      style === "stop"
        ? stop(fill(errors.date, { year }))
        : { ...stop(fill(errors.oddDate, { year })), title: errors.oddTitle, style },
  };
}

/** A day between two, both included; anything else is refused in words. */
export const dateBetween = (
  range: RangeRef,
  title: string,
  { year }: Pick<Plan, "year">,
  { first, last }: { readonly first: number; readonly last: number },
  text: string,
  refusal: string,
): Validation => ({
  range,
  rule: { kind: "date", operator: "between", formula1: first, formula2: last },
  prompt: prompt(title, fill(text, { year })),
  error: stop(fill(refusal, { year })),
});

/** A number of things: whole, zero or more. */
export const wholeNumber = (
  range: RangeRef,
  title: string,
  text: string = prompts.wholeValue,
  { below }: Pick<FigureRule, "below"> = countRule,
): Validation => ({
  range,
  rule: { kind: "whole", operator: "between", formula1: 0, formula2: below - 1 },
  prompt: prompt(title, text),
  error: stop(errors.wholeValue),
});

/** Any number from a least one on. */
export const decimalNumber = (range: RangeRef, title: string, from: number, text: string): Validation => ({
  range,
  rule: { kind: "decimal", operator: "between", formula1: from, formula2: highest },
  prompt: prompt(title, text),
  error: stop(errors.decimalValue),
});

export const mark = (range: RangeRef, title: string, text: string): Validation => ({
  range,
  rule: { kind: "list", values: [tokens.mark] },
  prompt: prompt(title, text),
  error: stop(errors.mark),
});

interface PairCells {
  readonly value: string;
  readonly total: string;
}

const wholeIf = (whole: boolean, cell: string): readonly string[] => (whole ? [`INT(${cell})=${cell}`] : []);

/** A part of a ratio: whole where things are counted, and not above the total beside it once that is there. */
function part(range: RangeRef, name: string, measure: NumberMeasure, { value, total }: PairCells): Validation {
  const { whole } = figureRule(measure);
  const conditions = [
    `ISNUMBER(${value})`,
    `${value}>=0`,
    ...wholeIf(whole, value),
    `OR(COUNT(${total})=0,${value}<=${total})`,
  ];
  return {
    range,
    rule: { kind: "custom", formula: `AND(${conditions.join(",")})` },
    prompt: prompt(name, named(traitsOf(measure).label(measure), prompts.part)),
    error: stop(whole ? errors.part : errors.partDecimal),
  };
}

/** A prompt begins with a capital, as the sentence that it is. */
const named = (label: string, text: string): string =>
  `${label.charAt(0).toLocaleUpperCase("vi")}${label.slice(1)}: ${text}`;

/** Of which figure in which period: two cells of one row never say the same. */
const titled = ({ name }: Target, period: Period): string => `${period.name}: ${name}`;

/** The validation of a value typed in a period. `cells` are addresses relative to the range's first cell. */
export function valueValidation(
  range: RangeRef,
  target: Target,
  period: Period,
  plan: Plan,
  cells: PairCells,
): Validation {
  const { measure } = target;
  const name = titled(target, period);
  const traits = traitsOf(measure);
  const label = traits.label(measure);
  if (isDate(measure)) return dateOfYear(range, name, plan, "warning");
  if (!isNumeric(measure)) {
    const awaited = traits.entry === "decision" ? named(label, prompts.outcome) : prompts.confirmation;
    return choice(range, name, choicesOf(plan, measure), traits.entry === "grade" ? prompts.choice : awaited);
  }
  if (isShare(measure)) return part(range, name, measure, cells);
  return traits.signed
    ? decimalNumber(range, name, -highest, named(label, prompts.decimalValue))
    : wholeNumber(range, name, named(label, prompts.wholeValue), figureRule(measure));
}

/** The validation of a typed total or baseline: above zero, and a total not under the part beside it. */
export function totalValidation(
  range: RangeRef,
  target: Target,
  period: Period,
  { value, total }: PairCells,
): Validation {
  const { measure } = target;
  const name = titled(target, period);
  const label = traitsOf(measure).totalLabel(measure);
  if (!isShare(measure)) return decimalNumber(range, name, 0, named(label, prompts.baseline));
  const { whole } = figureRule(measure);
  const conditions = [`ISNUMBER(${total})`, `${total}>0`, ...wholeIf(whole, total), `${total}>=N(${value})`];
  return {
    range,
    rule: { kind: "custom", formula: `AND(${conditions.join(",")})` },
    prompt: prompt(name, named(label, prompts.total)),
    error: stop(whole ? errors.total : errors.totalDecimal),
  };
}

/** The mark that a content does not arise: for the year, or for one period, as one of `marks`. */
export function notApplicableValidation(range: RangeRef, marks: readonly string[]): Validation {
  const title = sheetTexts.columns.notApplicable;
  const periods = marks.filter((one) => one !== tokens.mark);
  return {
    range,
    rule: { kind: "list", values: marks },
    prompt: prompt(
      title,
      periods.length === 0
        ? prompts.notApplicableYear
        : fill(prompts.notApplicable, { periods: periods.join(prompts.or) }),
    ),
    error: stop(fill(errors.notApplicable, { marks: marks.join(", ") })),
  };
}
