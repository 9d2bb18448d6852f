/** Rows of a unit's own block that people fill. */
export const unitKeys = ["name", "head", "registrationNo", "registeredOn", "title"] as const;
export type UnitKey = (typeof unitKeys)[number];

/** The column that holds a unit's own entries. */
export const valueKey = "value";
