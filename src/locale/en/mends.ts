/** What to do about a finding. */
export const mends = {
  change: "change it to {value}",
  clear: "clear the cell",
  markNotApplicable: "if there was nothing to do, mark it as not applicable and say why",
} as const;
