import { countLimits, percentLimits, type Limit, type LimitForm } from "./limit";
import type { Measure, MeasureKind, MeasureOf } from "./measure";

/** What a kind of measure is, for all who read, judge, show or word it. */
export interface MeasureTraits<M extends Measure = Measure> {
  /** What is entered as its value; a decision is taken outside of the office, and awaited until then. */
  readonly entry: "number" | "grade" | "confirmation" | "decision" | "date";
  /** What is entered beside the value: what it is a part of, what it is a change from, or nothing. */
  readonly total: "whole" | "baseline" | null;
  /** What complete figures come to: a share of the total, a change from it, or what was entered. */
  readonly result: "share" | "change" | "entry";
  /** Whether its numbers are things counted, without decimals. */
  whole(measure: M): boolean;
  /** Whether its numbers may be below zero. */
  readonly signed: boolean;
  /** What stands in its threshold's cell; null where a figure is held against nothing that could be edited. */
  readonly limit: LimitForm | null;
  /** What its figures must reach, the lower end first; none where it is only tracked, or has nothing to edit. */
  limits(measure: M): readonly Limit[];
  /** The plan's name for its value: the part, the things counted, the unit of measure, who decides. */
  label(measure: M): string;
  /** The plan's name for its total. */
  totalLabel(measure: M): string;
}

const whole = (): boolean => true;
const decimal = (): boolean => false;
const nothing = (): string => "";
const unlimited = (): readonly Limit[] => [];

/** Every kind of measure by its traits. */
export const measures = {
  ratio: {
    entry: "number",
    total: "whole",
    result: "share",
    whole: (ratio) => ratio.whole,
    signed: false,
    limit: "percent",
    limits: ({ threshold }) => percentLimits(threshold),
    label: ({ part }) => part,
    totalLabel: ({ total }) => total,
  },
  count: {
    entry: "number",
    total: null,
    result: "entry",
    whole,
    signed: false,
    limit: "count",
    limits: countLimits,
    label: ({ counted }) => counted,
    totalLabel: nothing,
  },
  amount: {
    entry: "number",
    total: null,
    result: "entry",
    whole: decimal,
    signed: true,
    limit: "amount",
    limits: ({ threshold: { comparison, value } }) => [
      { form: "amount", comparison, value, cell: "threshold", path: "threshold.value" },
    ],
    label: ({ unitOfMeasure }) => unitOfMeasure,
    totalLabel: nothing,
  },
  change: {
    entry: "number",
    total: "baseline",
    result: "change",
    whole: decimal,
    signed: true,
    limit: "percent",
    limits: ({ threshold }) => percentLimits(threshold),
    label: ({ unitOfMeasure }) => unitOfMeasure,
    totalLabel: ({ baseline }) => baseline,
  },
  none: {
    entry: "number",
    total: null,
    result: "entry",
    whole,
    signed: false,
    limit: "count",
    limits: ({ allowed }) => [{ form: "count", comparison: "<=", value: allowed, cell: "threshold", path: "allowed" }],
    label: ({ counted }) => counted,
    totalLabel: nothing,
  },
  rating: {
    entry: "grade",
    total: null,
    result: "entry",
    whole,
    signed: false,
    limit: "grade",
    limits: ({ scale, floor }) => [
      { form: "grade", comparison: ">=", value: floor, scale, cell: "threshold", path: "floor" },
    ],
    label: nothing,
    totalLabel: nothing,
  },
  confirmation: {
    entry: "confirmation",
    total: null,
    result: "entry",
    whole,
    signed: false,
    limit: null,
    limits: unlimited,
    label: nothing,
    totalLabel: nothing,
  },
  outcome: {
    entry: "decision",
    total: null,
    result: "entry",
    whole,
    signed: false,
    limit: null,
    limits: unlimited,
    label: ({ decidedBy }) => decidedBy,
    totalLabel: nothing,
  },
  deadline: {
    entry: "date",
    total: null,
    result: "entry",
    whole,
    signed: false,
    limit: "date",
    limits: ({ due }) => [{ form: "date", comparison: "<=", value: due, cell: "threshold", path: "due" }],
    label: nothing,
    totalLabel: nothing,
  },
  cap: {
    entry: "number",
    total: "whole",
    result: "share",
    whole,
    signed: false,
    limit: "percent",
    limits: ({ percent, rounding }) => [
      { form: "percent", comparison: "<=", value: percent, rounding, cell: "threshold", path: "percent" },
    ],
    label: ({ part }) => part,
    totalLabel: ({ total }) => total,
  },
} satisfies { readonly [K in MeasureKind]: MeasureTraits<MeasureOf<K>> };
