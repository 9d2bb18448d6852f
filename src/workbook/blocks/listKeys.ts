/** Columns of the list of initiatives, behind its key column. */
export const initiativeKeys = ["title", "authors", "date", "role", "state", "document"] as const;
export type InitiativeKey = (typeof initiativeKeys)[number];

/** Columns of the list of people. */
export const personKeys = [
  "name",
  "post",
  "category",
  "registrationNo",
  "registeredOn",
  "title",
  "rating",
  "trafficViolations",
  "violations",
  "nominated",
] as const;
export type PersonKey = (typeof personKeys)[number];

/** Rows of a unit's own block that people fill. */
export const unitKeys = ["name", "head", "registrationNo", "registeredOn", "title"] as const;
export type UnitKey = (typeof unitKeys)[number];

/** The column that holds a unit's own entries. */
export const valueKey = "value";
