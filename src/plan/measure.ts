import { z } from "zod";
import { calendarDate } from "./calendarDate";
import { amountThresholdSchema, percentSchema, percentThresholdSchema } from "./threshold";

const label = z.string().min(1).max(120);
const wholeNumber = z.int().min(0).max(1e6);

/** Part ÷ total against a percentage. Without a threshold it is tracked and never required (`DV-VS`). */
const ratio = z.strictObject({
  kind: z.literal("ratio"),
  part: label,
  total: label,
  /** False where part and total may have decimals (money, hectares). */
  whole: z.boolean().default(true),
  threshold: percentThresholdSchema.optional(),
  /** "trong đó": the total is another ratio's part or total; it is not entered again. */
  within: z.strictObject({ target: z.string(), of: z.enum(["part", "total"]) }).optional(),
});

/** A whole number in a range, both ends included, or an exact number. */
const count = z.strictObject({
  kind: z.literal("count"),
  counted: label,
  minimum: wholeNumber.optional(),
  maximum: wholeNumber.optional(),
  exact: wholeNumber.optional(),
  /** What more than the maximum is: met and said ("Vượt"), or a failure. */
  overMaximum: z.enum(["exceeded", "notMet"]).default("exceeded"),
});

/** An amount in a unit of measure ("triệu đồng"). */
const amount = z.strictObject({
  kind: z.literal("amount"),
  unitOfMeasure: label,
  threshold: amountThresholdSchema,
});

/**
 * A change from a baseline, in percent of the baseline: (value − baseline) ÷ baseline for a rise, (baseline − value) ÷
 * baseline for a fall. The baseline is entered where a ratio has its total.
 */
const change = z.strictObject({
  kind: z.literal("change"),
  unitOfMeasure: label,
  direction: z.enum(["rise", "fall"]),
  baseline: label,
  threshold: percentThresholdSchema,
});

/** Something that must not happen more than `allowed` times, as a rule zero. */
const none = z.strictObject({ kind: z.literal("none"), counted: label, allowed: wholeNumber.default(0) });

/** A grade of a named scale, at least `floor`. */
const rating = z.strictObject({ kind: z.literal("rating"), scale: z.string(), floor: z.string() });

/** Confirmed with `Có` or denied with `Không`. */
const confirmation = z.strictObject({ kind: z.literal("confirmation"), evidence: z.boolean() });

/** Decided outside the office; pending until then, never a failure before. */
const outcome = z.strictObject({ kind: z.literal("outcome"), decidedBy: label });

/** Done on a date no later than `due`. */
const deadline = z.strictObject({ kind: z.literal("deadline"), due: calendarDate });

/** A share of a base that must not be passed; the highest allowed number is the share of the base, rounded as said. */
const cap = z.strictObject({
  kind: z.literal("cap"),
  part: label,
  total: label,
  percent: percentSchema,
  rounding: z.enum(["down", "up", "nearest"]),
});

export const measureSchema = z.discriminatedUnion("kind", [
  ratio,
  count,
  amount,
  change,
  none,
  rating,
  confirmation,
  outcome,
  deadline,
  cap,
]);
export type Measure = z.infer<typeof measureSchema>;
export type MeasureKind = Measure["kind"];
export type MeasureOf<K extends MeasureKind> = Extract<Measure, { kind: K }>;
