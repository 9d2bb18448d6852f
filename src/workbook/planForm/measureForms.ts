import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import type { Measure, MeasureKind, MeasureOf } from "../../plan/measure";
import type { Plan } from "../../plan/plan";
import { gradesOf } from "../../plan/scales";
import type { PercentThreshold } from "../../plan/threshold";
import { serialOfIso } from "../../rules/figures/serialDate";
import type { FormItems } from "./formItems";
import { percentContent, type FormRow } from "./formValues";
import { countCells, countInput, optional, part, ratingInput, textInput, thresholdInput } from "./measureParts";
import { refersTo } from "./references";
import type { RowReader } from "./rowReader";

/** Cells of a row that describe a measure, beside its kind. */
export const measureColumns = ["comparison", "threshold", "maximum", "subject", "base", "method"] as const;
export type MeasureColumn = (typeof measureColumns)[number];

type Input = Readonly<Record<string, unknown>>;

/** How a kind of measure stands in a row of the form. */
export interface MeasureForm<M extends Measure = Measure> {
  /** Which column says which part of the measure. */
  readonly parts: Readonly<Record<string, MeasureColumn>>;
  /** The cells of a measure. */
  write(measure: M, plan: Plan): FormRow;
  /** The measure that cells describe, still to be parsed. */
  read(row: RowReader, items: FormItems): Input;
}

const yesNo = { yes: true, no: false } as const;
const yesNoOf = (choice: keyof typeof yesNo | undefined): boolean | undefined =>
  choice === undefined ? undefined : yesNo[choice];

const thresholdParts = { "threshold.comparison": "comparison", threshold: "threshold" } as const;

const percentCells = ({ comparison, percent }: PercentThreshold): FormRow => ({
  comparison: choices.comparisons[comparison],
  threshold: percentContent(percent),
});

const forms = {
  ratio: {
    parts: { ...thresholdParts, part: "subject", total: "base", whole: "method" },
    write: ({ threshold, part: subject, total, whole }) => ({
      ...(threshold === undefined ? {} : percentCells(threshold)),
      subject,
      base: total,
      method: choices.whole[whole ? "yes" : "no"],
    }),
    read: (row) => {
      const whole = row.choice("method", choices.whole, part("whole"));
      const tracked = !row.has("comparison") && !row.has("threshold");
      return {
        ...textInput(row, "subject", "part"),
        ...textInput(row, "base", "total"),
        ...optional("whole", yesNoOf(whole)),
        ...(tracked ? {} : { threshold: thresholdInput(row, "percent") }),
      };
    },
  },
  count: {
    parts: {
      ...thresholdParts,
      minimum: "threshold",
      maximum: "maximum",
      exact: "threshold",
      counted: "subject",
      overMaximum: "method",
    },
    write: (count) => ({
      ...countCells(count),
      subject: count.counted,
      method: choices.overMaximum[count.overMaximum],
    }),
    read: (row) => ({ ...textInput(row, "subject", "counted"), ...countInput(row) }),
  },
  amount: {
    parts: { ...thresholdParts, unitOfMeasure: "subject" },
    write: ({ threshold: { comparison, value }, unitOfMeasure }) => ({
      comparison: choices.comparisons[comparison],
      threshold: value,
      subject: unitOfMeasure,
    }),
    read: (row) => ({ ...textInput(row, "subject", "unitOfMeasure"), threshold: thresholdInput(row, "value") }),
  },
  change: {
    parts: { ...thresholdParts, unitOfMeasure: "subject", baseline: "base", direction: "method" },
    write: ({ threshold, unitOfMeasure, baseline, direction }) => ({
      ...percentCells(threshold),
      subject: unitOfMeasure,
      base: baseline,
      method: choices.directions[direction],
    }),
    read: (row) => ({
      ...textInput(row, "subject", "unitOfMeasure"),
      ...textInput(row, "base", "baseline"),
      direction: row.choice("method", choices.directions, part("direction")),
      threshold: thresholdInput(row, "percent"),
    }),
  },
  none: {
    parts: { allowed: "threshold", counted: "subject" },
    write: ({ allowed, counted }) => ({ threshold: allowed, subject: counted }),
    read: (row) => ({
      ...textInput(row, "subject", "counted"),
      ...optional("allowed", row.number("threshold", part("allowed"))),
    }),
  },
  rating: {
    parts: { floor: "threshold", scale: "subject" },
    write: ({ scale, floor }, plan) => ({
      threshold: refersTo(gradesOf(plan, scale), floor),
      subject: refersTo(plan.scales, scale),
    }),
    read: ratingInput,
  },
  confirmation: {
    parts: { evidence: "method" },
    write: ({ evidence }) => ({ method: choices.evidence[evidence ? "yes" : "no"] }),
    read: (row) => ({ evidence: yesNoOf(row.choice("method", choices.evidence, part("evidence"))) }),
  },
  outcome: {
    parts: { decidedBy: "subject" },
    write: ({ decidedBy }) => ({ subject: decidedBy }),
    read: (row) => textInput(row, "subject", "decidedBy"),
  },
  deadline: {
    parts: { due: "threshold" },
    write: ({ due }) => ({ threshold: serialOfIso(due) }),
    read: (row) => ({ due: row.date("threshold", part("due")) }),
  },
  cap: {
    parts: { percent: "threshold", part: "subject", total: "base", rounding: "method" },
    write: ({ percent, part: subject, total, rounding }) => ({
      threshold: percentContent(percent),
      subject,
      base: total,
      method: choices.roundings[rounding],
    }),
    read: (row) => ({
      ...textInput(row, "subject", "part"),
      ...textInput(row, "base", "total"),
      percent: row.percent("threshold", part("percent")),
      rounding: row.choice("method", choices.roundings, part("rounding")),
    }),
  },
} satisfies { readonly [K in MeasureKind]: MeasureForm<MeasureOf<K>> };

/** Every kind of measure as a row of the form; each is only ever asked to write a measure of its own kind. */
export const measureForms: Readonly<Record<MeasureKind, MeasureForm>> = forms;

/** Whether a kind says anything in a column; the others stay empty, and are shown so. */
export const uses = (kind: MeasureKind, column: MeasureColumn): boolean =>
  Object.values(measureForms[kind].parts).includes(column);
