import { z } from "zod";
import { awardSchema } from "./award";
import { calendarDate } from "./calendarDate";
import { aliases, chosenName } from "./chosenName";
import { periodIdSchema, targetSchema } from "./target";
import { percentSchema } from "./threshold";

const text = z.string().min(1);

export const periodSchema = z.strictObject({
  id: periodIdSchema,
  name: text.max(16),
  from: calendarDate,
  to: calendarDate,
  /** The year sums its campaigns; empty where figures are entered. */
  sumOf: z.array(periodIdSchema),
  occasion: z.strictObject({
    review: z.enum(["interim", "final"]),
    /** Clause VI bars titles at the year's end; in the campaigns a missing registration is a warning. */
    registration: z.enum(["warns", "bars"]),
  }),
});
export type Period = z.infer<typeof periodSchema>;
export type PeriodId = Period["id"];

/** A named scale, best grade first. */
export const scaleSchema = z.strictObject({
  id: text,
  name: text,
  grades: z.array(z.strictObject({ id: text, name: chosenName, aliases })).min(2),
});
export type Scale = z.infer<typeof scaleSchema>;

export const categorySchema = z.strictObject({
  /** Stands in formulas. */
  id: text.max(40),
  name: chosenName,
  aliases,
  /** Whether the category counts where a target's scope is the chosen categories (`CQ-XS`: "cán bộ, công chức"). */
  chosen: z.boolean(),
});
export type StaffCategory = z.infer<typeof categorySchema>;

/** A commemoration. `statedYears` is what the plan's text says; the years that follow from the dates are computed. */
export const eventSchema = z.strictObject({
  id: text,
  name: text,
  words: text,
  period: periodIdSchema,
  founded: z.iso.date().optional(),
  statedYears: z.int().positive().optional(),
});
export type PlanEvent = z.infer<typeof eventSchema>;

/** One key of a sort order; the last tie is broken by the unit's code, or the person's place in the list. */
export const rankingKeySchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("exceededCount") }),
  z.strictObject({ by: z.literal("metCount") }),
  /** The exact ratio or number of one target, the best first: the highest, or the lowest where less is better. */
  z.strictObject({ by: z.literal("figure"), target: z.string() }),
  z.strictObject({ by: z.literal("rating"), target: z.string() }),
  /** People: initiatives of which the person is named as an author. */
  z.strictObject({ by: z.literal("initiatives") }),
]);
export type RankingKey = z.infer<typeof rankingKeySchema>;

/** A legal cap, dated; never on unless chosen. */
export const legalCapSchema = z.strictObject({
  id: text,
  name: text,
  source: text,
  target: z.string(),
  percent: percentSchema,
  rounding: z.enum(["down", "up", "nearest"]),
  enabled: z.boolean(),
});
export type LegalCap = z.infer<typeof legalCapSchema>;

export const planShape = z.strictObject({
  schema: z.literal(1),
  id: text,
  number: text,
  date: calendarDate,
  year: z.int().min(2000).max(2100),
  name: text,
  implements: text.optional(),
  office: z.strictObject({
    parent: text,
    name: text,
    fullName: text,
    council: text,
    place: text,
    signerPost: text,
    signer: text,
  }),
  periods: z.array(periodSchema).min(1),
  scales: z.array(scaleSchema).min(1),
  /** The scale that people and units are rated on. */
  ratingScale: text,
  categories: z.array(categorySchema).min(1),
  awards: z.array(awardSchema),
  registration: z.strictObject({
    clause: text,
    words: text,
    /** The plan of 2024 gives none; empty until an office sets one. */
    deadline: calendarDate.optional(),
  }),
  targets: z.array(targetSchema).min(1),
  events: z.array(eventSchema),
  ranking: z.strictObject({ units: z.array(rankingKeySchema), people: z.array(rankingKeySchema) }),
  caps: z.array(legalCapSchema),
  /** Ids of the law packs that are on; none until the office chooses some. */
  laws: z.array(text).default([]),
});

export type Plan = Readonly<z.infer<typeof planShape>>;
