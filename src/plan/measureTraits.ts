import type { Limit } from "./limit";
import type { Measure, MeasureKind, MeasureOf } from "./measure";
import { measures, type MeasureTraits } from "./measures";

/** The same table for who does not know which kind it is; each row is only ever asked about a measure of its own kind. */
const byKind: Readonly<Record<MeasureKind, MeasureTraits>> = measures;

type TraitsOf<K extends MeasureKind> = (typeof measures)[K];

/** Measures whose kinds have a trait of some value. */
export type MeasureWith<Trait extends "entry" | "total" | "result", Value> = MeasureOf<
  { [K in MeasureKind]: TraitsOf<K>[Trait] extends Value ? K : never }[MeasureKind]
>;

/** Measures whose figures are numbers that can be summed. */
export type NumberMeasure = MeasureWith<"entry", "number">;
/** Measures of two numbers: part and total, or value and baseline. */
export type PairMeasure = MeasureWith<"total", "whole" | "baseline">;
/** Measures that hold a choice rather than a number. */
export type ChoiceMeasure = MeasureWith<"entry", "grade" | "confirmation" | "decision">;

export const traitsOf = ({ kind }: Measure): MeasureTraits => byKind[kind];

/** What a figure of the measure must reach, the lower end first. */
export const limitsOf = (measure: Measure): readonly Limit[] => traitsOf(measure).limits(measure);

export const isNumeric = (measure: Measure): measure is NumberMeasure => traitsOf(measure).entry === "number";

export const isPair = (measure: Measure): measure is PairMeasure => traitsOf(measure).total !== null;

export const isGrade = (measure: Measure): measure is MeasureWith<"entry", "grade"> =>
  traitsOf(measure).entry === "grade";

export const isDate = (measure: Measure): measure is MeasureWith<"entry", "date"> => traitsOf(measure).entry === "date";

export const isChange = (measure: Measure): measure is MeasureWith<"result", "change"> =>
  traitsOf(measure).result === "change";

/** Numbers that nothing is asked of: they are followed, never judged. */
export const isTracked = (measure: Measure): boolean => isNumeric(measure) && limitsOf(measure).length === 0;

/** Whether a figure cannot be above its total. */
export const isShare = (measure: Measure): measure is MeasureWith<"total", "whole"> =>
  traitsOf(measure).total === "whole";

/** The ratio that this one stands within ("trong đó"); undefined for one that stands by itself. */
export const withinOf = (measure: Measure): MeasureOf<"ratio">["within"] =>
  "within" in measure ? measure.within : undefined;

/** Kinds of measure by a trait, in the order of the table. */
export const kindsWhere = (holds: (traits: MeasureTraits) => boolean): readonly MeasureKind[] =>
  (Object.keys(measures) as MeasureKind[]).filter((kind) => holds(byKind[kind]));
