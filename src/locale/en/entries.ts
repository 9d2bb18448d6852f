/** Entries of two workbooks held against each other: an empty one, and where those stand that are no unit's, by their blocks. */
export const entries = {
  empty: "(empty)",
  figures: "Agency",
  events: "Commemorations",
  plan: "Plan",
  votes: "Shortlist",
  council: "Council",
  people: "People",
  check: "Check",
  carried: "Foot of a sheet",
} as const;
