import { z } from "zod";
import { percentSchema } from "./threshold";

const text = z.string().min(1);
const atLeastOne = z.int().min(1);
/** Ids of awards of the plan: any one of them will do. */
const awards = z.array(text).min(1);

/** From which penalty on somebody counts as disciplined, the lighter first. */
export const penaltySchema = z.enum(["reprimand", "warning"]);
export type Penalty = z.infer<typeof penaltySchema>;

/** What may be asked of whoever is proposed for an award. */
const simpleDemands = [
  /** Rated so high, or higher, on the plan's scale: the person, or the unit by its own target. */
  z.strictObject({ kind: z.literal("ratingAtLeast"), grade: text }),
  /** So many recognised initiatives of the period: of the unit, or with the person as an author. */
  z.strictObject({ kind: z.literal("recognisedInitiatives"), least: atLeastOne }),
  /** A unit: at least such a share of all its own people is proposed for one of the awards. */
  z.strictObject({ kind: z.literal("peopleShare"), awards, percent: percentSchema }),
  /** A unit: somebody of its own is proposed for one of the awards. */
  z.strictObject({ kind: z.literal("hasPersonWith"), awards }),
  /** Given one of the awards so often in earlier years, one after the other where they are `running`; of the last `years` alone. */
  z.strictObject({
    kind: z.literal("heldBefore"),
    awards,
    times: atLeastOne,
    running: z.boolean(),
    years: atLeastOne.optional(),
  }),
  /** A person: no discipline, inspection or complaint stands in the way. */
  z.strictObject({ kind: z.literal("notHeldBack") }),
  z.strictObject({ kind: z.literal("registered") }),
  /** A unit: nobody of its own is disciplined so severely, or more. */
  z.strictObject({ kind: z.literal("noneDisciplinedFrom"), from: penaltySchema }),
  /** What no figure of the workbook tells: the council sees to it. */
  z.strictObject({ kind: z.literal("byCouncil"), words: text.max(250) }),
] as const;

export const simpleDemandSchema = z.discriminatedUnion("kind", simpleDemands);
export type SimpleDemand = z.infer<typeof simpleDemandSchema>;
export type SimpleDemandKind = SimpleDemand["kind"];
export type SimpleDemandOf<Kind extends SimpleDemandKind> = Extract<SimpleDemand, { kind: Kind }>;

/** One of several will do. */
const oneOfSchema = z.strictObject({ kind: z.literal("oneOf"), of: z.array(simpleDemandSchema).min(2) });

export const demandSchema = z.discriminatedUnion("kind", [...simpleDemands, oneOfSchema]);
export type Demand = z.infer<typeof demandSchema>;
export type DemandKind = Demand["kind"];

/** What an award asks for. One that `says` is shown beside the line; one that `bars` keeps whoever lacks it off the list. */
export const conditionSchema = z.strictObject({ effect: z.enum(["says", "bars"]), demand: demandSchema });
export type Condition = z.infer<typeof conditionSchema>;

/** The demands of a condition: its alternatives, or the one that it has. */
export const alternativesOf = (demand: Demand): readonly SimpleDemand[] =>
  demand.kind === "oneOf" ? demand.of : [demand];
