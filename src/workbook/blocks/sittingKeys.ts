import type { Award, AwardId } from "../../plan/award";
import type { PeriodId, Plan } from "../../plan/plan";

/**
 * Rows of what each occasion's sitting decided by, in their order; its columns are the periods. The numbers
 * stand below each other: none is more than the one above it.
 */
export const sittingKeys = [
  "rate",
  "base",
  "members",
  "membersCounted",
  "present",
  "presentCounted",
  "issued",
  "returned",
  "metOn",
  "metAt",
  "endedAt",
  "place",
  "chair",
  "secretary",
  "counters",
] as const;
export type SittingKey = (typeof sittingKeys)[number];

const ratePrefix = "rate.";

/** `rate.LDTT`: the row of the rate that votes on one award need, where it is another than that of the occasion. */
export const awardRateKey = (award: AwardId): string => ratePrefix + award;

/** The awards on which councils vote: the agency's own are decided outside. */
export const votedAwards = ({ awards }: Pick<Plan, "awards">): readonly Award[] =>
  awards.filter(({ level }) => level !== "agency");

/** Whether a block has rows for awards: one that was made before had none. */
export const hasAwardRates = (rows: Iterable<string>): boolean => [...rows].some((key) => key.startsWith(ratePrefix));

/** All rows of the block: those of the awards stand below the rate of the occasion. */
export const sittingRowsOf = (plan: Pick<Plan, "awards">): readonly string[] =>
  sittingKeys.flatMap((key) =>
    key === "rate" ? [key, ...votedAwards(plan).map(({ id }) => awardRateKey(id))] : [key],
  );

/** Columns of the members that are of no occasion. */
export const memberKeys = ["name", "post", "role"] as const;

/** `presence.D1`: whether a member took part in the sitting of an occasion. */
export const presenceKey = (period: PeriodId): string => `presence.${period}`;

/** `reason.D1`: why not. */
export const reasonKey = (period: PeriodId): string => `reason.${period}`;
