import type { PeriodId } from "../../plan/plan";

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

/** Columns of the members that are of no occasion. */
export const memberKeys = ["name", "post", "role"] as const;

/** `presence.D1`: whether a member took part in the sitting of an occasion. */
export const presenceKey = (period: PeriodId): string => `presence.${period}`;

/** `reason.D1`: why not. */
export const reasonKey = (period: PeriodId): string => `reason.${period}`;
