/** Parts of a target's figure that a list stands on. */
export const shownParts = ["value", "total", "status"] as const;
export type ShownPart = (typeof shownParts)[number];
export const isShownPart = (part: string): part is ShownPart => (shownParts as readonly string[]).includes(part);

/** What a list prints of a unit besides its figures. */
export const unitFields = ["name", "title", "registered"] as const;
export type UnitField = (typeof unitFields)[number];

/** What a list prints of a target of the agency. */
export const agencyParts = [...shownParts, "evidence", "threshold", "maximum"] as const;
export type AgencyPart = (typeof agencyParts)[number];

/** The key of a fact's column in the list's hidden rows. */
export const madeKey = (key: string): string => `made.${key}`;

/** The key of the row, or the column, that counts what differs now. */
export const differsKey = "differs";

/** In the row of what differs, the column of the leaders: their own row holds what their list was. */
export const leadersDiffer = "leaders";
