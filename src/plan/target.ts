import { z } from "zod";
import { measureSchema } from "./measure";

/** CQ cơ quan (agency) · DV phòng, ban, đơn vị trực thuộc (unit) · CN cá nhân (individual). */
export const levelSchema = z.enum(["agency", "unit", "individual"]);
export type Level = z.infer<typeof levelSchema>;

/** Ids are written into workbooks, formulas and defined names: ASCII, short, stable. */
export const targetIdSchema = z
  .string()
  .max(40)
  .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/);
export const periodIdSchema = z
  .string()
  .max(40)
  .regex(/^[A-Z][A-Z0-9]*$/);

const initiativeState = z.enum(["proposed", "recognised"]);

/** Where a target's figures come from. Roll-ups sum; they never average percentages. */
export const sourceSchema = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("entry") }),
  /** Agency: Σ value and Σ total over the units of a unit-level target. */
  z.strictObject({ from: z.literal("units"), target: targetIdSchema }),
  /** Unit: its list of initiatives, by date. Agency: the initiatives of all units, each counted for the unit that leads it. */
  z.strictObject({ from: z.literal("initiatives"), states: z.array(initiativeState).min(1) }),
  /** Agency: people rated at least `grade`, out of the people rated. */
  z.strictObject({
    from: z.literal("peopleRatedAtLeast"),
    grade: z.string(),
    scope: z.enum(["chosenCategories", "everyone"]),
  }),
  /** Agency: people rated below `grade`; missing while anybody in scope is unrated and nobody is below. */
  z.strictObject({
    from: z.literal("peopleRatedBelow"),
    grade: z.string(),
    scope: z.enum(["chosenCategories", "everyone"]),
  }),
  /** Agency: Σ of a person's recorded violations; missing while anybody's is blank and none is recorded. */
  z.strictObject({ from: z.literal("peopleViolations"), field: z.enum(["trafficViolations", "violations"]) }),
  /** Individual: a field of the list of people. */
  z.strictObject({
    from: z.literal("person"),
    field: z.enum(["rating", "trafficViolations", "violations"]),
  }),
]);
export type Source = z.infer<typeof sourceSchema>;

export const targetSchema = z.strictObject({
  id: targetIdSchema,
  level: levelSchema,
  /** Clause of the plan: "IV.1.b". */
  clause: z.string().min(1),
  /** The plan's own words. */
  words: z.string().min(1),
  /** A name short enough for a sheet tab and a column: at most 24 letters. */
  name: z.string().min(1).max(24),
  measure: measureSchema,
  source: sourceSchema,
  /** Periods a figure is entered in. A period that sums others is computed where all of them are entered. */
  entered: z.array(periodIdSchema).min(1),
  /** Periods the target is judged in. Elsewhere an entered figure is tracked. */
  judged: z.array(periodIdSchema),
  /** Whether a failure keeps a unit (or a person) off the shortlist of a period it is judged in. */
  bars: z.boolean(),
  notApplicable: z.enum(["forbidden", "withReason"]),
});
export type Target = z.infer<typeof targetSchema>;
export type TargetId = Target["id"];
