import { z } from "zod";
import { aliases, chosenName } from "./chosenName";
import { conditionSchema } from "./condition";
import { levelSchema, periodIdSchema } from "./target";

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
});
export type Award = z.infer<typeof awardSchema>;
export type AwardId = Award["id"];
