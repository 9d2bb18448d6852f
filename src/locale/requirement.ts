import type { Limit } from "../plan/limit";
import type { Measure, MeasureKind, MeasureOf } from "../plan/measure";
import { isTracked, limitsOf, traitsOf } from "../plan/measureTraits";
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
    | "whole"
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
  /** The whole sentence where the limit is just this, if that is said in another way. */
  readonly just?: { readonly limit: number; readonly words: string };
}

type Values = Readonly<Record<string, string | readonly RequirementPart[]>>;

/** Fills the places of a template: texts become one with the words around them, parts stay parts. */
function filled(template: string, values: Values): readonly RequirementPart[] {
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

/** What the sentences of all kinds are made of. */
interface Asked {
  readonly words: RequirementWords;
  /** The first limit, and the upper end of a range. */
  readonly first: readonly RequirementPart[];
  readonly last: readonly RequirementPart[] | undefined;
  readonly label: string;
  readonly say: (key: keyof RequirementWords, values?: Values) => Requirement;
  /** "ít nhất …", of the first limit said as a figure of the measure. */
  readonly compared: (value: readonly RequirementPart[]) => Requirement;
}

const things = ({ words, first, label, compared }: Asked): Requirement =>
  compared(filled(words.counted, { number: first, counted: label }));

/** A method, so that a row for one kind is taken for one that is asked about its own kind alone. */
type Sentence<M extends Measure = Measure> = { say(measure: M, asked: Asked): Requirement }["say"];

/** What each kind asks for; one that is only tracked asks for nothing, and does not come here. */
export const sentences = {
  // No part is more than the whole: that it is at least the whole is said by the whole.
  ratio: ({ threshold }, { words, first, compared }) => ({
    ...compared(first),
    ...(threshold?.comparison === ">=" && { just: { limit: 100, words: words.whole } }),
  }),
  count: (_count, asked) => {
    const { first, last, label, say } = asked;
    return last === undefined ? things(asked) : say("range", { minimum: first, maximum: last, counted: label });
  },
  amount: (_amount, { words, first, label, compared }) =>
    compared(filled(words.amount, { number: first, unitOfMeasure: label })),
  change: ({ direction }, { first, say, compared }) => say(direction, { required: compared(first).parts }),
  none: (_none, asked) => ({
    ...things(asked),
    just: { limit: 0, words: asked.words.none.replace("{counted}", asked.label) },
  }),
  rating: (_rating, { first, say }) => say("rating", { grade: first }),
  confirmation: ({ evidence }, { say }) => say(evidence ? "confirmationWithEvidence" : "confirmation"),
  outcome: (_outcome, { label, say }) => say("outcome", { decidedBy: label }),
  deadline: (_deadline, { first, say }) => say("deadline", { due: first }),
  cap: ({ total }, { first, say }) => say("cap", { percent: first, total }),
} satisfies { readonly [K in MeasureKind]: Sentence<MeasureOf<K>> };

const byKind: Readonly<Record<MeasureKind, Sentence>> = sentences;

/** What a measure asks for, in the words of a table: the one place that makes sentences of limits. */
export function requirementOf(words: RequirementWords, measure: Measure): Requirement {
  const limits = limitsOf(measure);
  const [first = [], last] = limits.map((limit): readonly RequirementPart[] => [{ limit }]);
  const say: Asked["say"] = (key, values = {}) => ({ parts: filled(words[key], values) });
  if (isTracked(measure)) return say("tracked");
  return byKind[measure.kind](measure, {
    words,
    first,
    last,
    label: traitsOf(measure).label(measure),
    say,
    compared: (value) => say(comparisonKeys[limits[0]?.comparison ?? ">="], { value }),
  });
}

/** The sentence with each limit said in some way: as a number in a language, or as a cell holds it. */
export function requirementSentence({ parts, just }: Requirement, said: (limit: Limit) => string): string {
  if (just !== undefined && parts.some((part) => "limit" in part && part.limit.value === just.limit)) return just.words;
  return parts.map((part) => ("words" in part ? part.words : said(part.limit))).join("");
}
