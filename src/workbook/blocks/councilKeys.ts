import type { SittingKey } from "./sittingKeys";

/** Columns that the council fills on each line of a summary, in their order: the lists have them and are read by them. */
export const councilKeys = ["votesFor", "votesAgainst", "votesInvalid", "conclusion", "remark"] as const;
export type CouncilKey = (typeof councilKeys)[number];

/** Lists of an earlier form have the valid votes in place of those against. */
export const formerCastKey = "votesCast";

/** Beside the reasons of a line that is not proposed: the council takes it up. */
export const takenUpKey = "takenUp";
/** The line of a unit's people whom it did not nominate: no person's key, for a person has a name. */
export const silentKey = (unit: string): string => `${unit}|`;
export const isSilentKey = (key: string): boolean => key.endsWith("|");
export const unitOfSilent = (key: string): string => key.slice(0, -1);
/** On a line that it took up its mark stands in place of the number. */
export const ownLineKey = "rank";

/** What a list shows of its sitting, from the council's sheet. */
export const shownKeys = ["base", "rate", "members", "present", "returned", "chair", "secretary"] as const;
export type ShownKey = (typeof shownKeys)[number];

/** The row in which it stands. */
export const shownRow = "sitting";

/** What lists of an earlier form asked for themselves, and where the council's sheet has it now. */
export const formerSettings = {
  members: "present",
  voteThreshold: "rate",
  secretary: "secretary",
  chair: "chair",
} as const satisfies Readonly<Record<string, SittingKey>>;
