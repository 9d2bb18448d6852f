import type { Limit } from "../plan/limit";
import type { Measure } from "../plan/measure";
import { limitsOf, traitsOf } from "../plan/measures";
import type { Comparison } from "../plan/threshold";

const comparisonKeys = {
  ">": "moreThan",
  ">=": "atLeast",
  "<": "lessThan",
  "<=": "atMost",
  "=": "exactly",
} as const satisfies Record<Comparison, string>;

/** Templates of requirements. The sheet has a table of its own beside the languages': it says less, in less room. */
export type RequirementWords = Readonly<
  Record<
    | (typeof comparisonKeys)[Comparison]
    | "tracked"
    | "counted"
    | "range"
    | "amount"
    | "rise"
    | "fall"
    | "none"
    | "rating"
    | "confirmation"
    | "confirmationWithEvidence"
    | "outcome"
    | "deadline"
    | "cap",
    string
  >
>;

/** A part of a requirement: words, or a limit, which is said as a value or as the cell in which it stands. */
export type RequirementPart = { readonly words: string } | { readonly limit: Limit };

/** What a target asks for, as parts of one sentence. */
export interface Requirement {
  readonly parts: readonly RequirementPart[];
  /** The whole sentence where the limit is zero, if that is said in another way. */
  readonly ofZero?: string;
}

/** Fills the places of a template: texts become one with the words around them, parts stay parts. */
function filled(
  template: string,
  values: Readonly<Record<string, string | readonly RequirementPart[]>>,
): readonly RequirementPart[] {
  const parts: RequirementPart[] = [];
  let words = "";
  template.split(/\{(\w+)\}/u).forEach((piece, index) => {
    const value = index % 2 === 0 ? piece : values[piece];
    if (value === undefined) throw new RangeError(`No value for {${piece}}`);
    if (typeof value === "string") {
      words += value;
      return;
    }
    if (words !== "") parts.push({ words });
    words = "";
    parts.push(...value);
  });
  return words === "" ? parts : [...parts, { words }];
}

/** What a measure asks for, in the words of a table: the one place that makes sentences of limits. */
export function requirementOf(words: RequirementWords, measure: Measure): Requirement {
  const limits = limitsOf(measure);
  const [first, last] = limits.map((limit): readonly RequirementPart[] => [{ limit }]);
  const label = traitsOf(measure).label(measure);
  const say = (key: keyof RequirementWords, values: Readonly<Record<string, string | readonly RequirementPart[]>>) => ({
    parts: filled(words[key], values),
  });
  /** "ít nhất …", of the first limit said as a figure of the measure. */
  const compared = (value: readonly RequirementPart[]): Requirement =>
    say(comparisonKeys[limits[0]?.comparison ?? ">="], { value });
  if (first === undefined && traitsOf(measure).limit !== null) return say("tracked", {});
  const figure = first ?? [];
  switch (measure.kind) {
    case "ratio":
      return compared(figure);
    case "count":
      return last === undefined
        ? compared(filled(words.counted, { number: figure, counted: label }))
        : say("range", { minimum: figure, maximum: last, counted: label });
    case "amount":
      return compared(filled(words.amount, { number: figure, unitOfMeasure: label }));
    case "change":
      return say(measure.direction, { required: compared(figure).parts });
    case "none": {
      const ofZero = words.none.replace("{counted}", label);
      return { ...compared(filled(words.counted, { number: figure, counted: label })), ofZero };
    }
    case "rating":
      return say("rating", { grade: figure });
    case "confirmation":
      return say(measure.evidence ? "confirmationWithEvidence" : "confirmation", {});
    case "outcome":
      return say("outcome", { decidedBy: label });
    case "deadline":
      return say("deadline", { due: figure });
    case "cap":
      return say("cap", { percent: figure, total: measure.total });
  }
}

/** The sentence with each limit said in some way: as a number in a language, or as a cell holds it. */
export function requirementSentence({ parts, ofZero }: Requirement, said: (limit: Limit) => string): string {
  const zero = parts.some((part) => "limit" in part && part.limit.value === 0);
  if (ofZero !== undefined && zero) return ofZero;
  return parts.map((part) => ("words" in part ? part.words : said(part.limit))).join("");
}
