import { z } from "zod";
import { aliases, chosenName } from "./chosenName";
import { conditionSchema } from "./condition";
import { levelSchema, periodIdSchema } from "./target";
import { percentSchema } from "./threshold";

/** At most such a share of a base may be given an award: what an office, or the law that it follows, sets. */
export const awardCapSchema = z.strictObject({
  percent: percentSchema,
  /** Of those proposed for these awards of the same level; none: of all whom the occasion's list considers. */
  of: z.array(z.string().min(1)).default([]),
  rounding: z.enum(["down", "up", "nearest"]),
  /** The target that asks for more than it allows: both are shown, and neither gives way. */
  target: z.string().min(1).optional(),
});
export type AwardCap = z.infer<typeof awardCapSchema>;

/** What a council gives, of one level: a title of the year's end ("Lao động tiên tiến"), or a campaign's form ("Giấy khen"). */
export const awardSchema = z.strictObject({
  id: z.string().min(1),
  name: chosenName,
  aliases,
  level: levelSchema,
  /** The periods at whose end it is given. */
  occasions: z.array(periodIdSchema).min(1),
  /** What the office itself asks for; what a law asks for besides is the law's. */
  conditions: z.array(conditionSchema).default([]),
  cap: awardCapSchema.optional(),
});
export type Award = z.infer<typeof awardSchema>;
export type AwardId = Award["id"];
