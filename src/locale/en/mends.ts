/** Parts of what a finding says: what to do about it, what it means. */
export const mends = {
  change: "change it to {value}",
  spaces: "remove the extra spaces",
  oddSpaces: "replace the unusual spaces with plain ones",
  onlySpaces: "remove the spaces in the cell",
  unseen: "remove the hidden characters",
  composed: "put the Vietnamese marks in their standard form",
  asNumber: "turn the text into a number",
  asDate: "turn the text into a date",
  clear: "clear the cell",
  calculate: "calculate the whole workbook",
  protect: "protect it again",
  restore: "put the formula back",
  markNotApplicable: "if there was nothing to do, mark it as not applicable and say why",
  errorInCell: "The cell shows the error {typed}; type its content again.",
  countedOnce: "the agency counts it once, for the unit that leads it",
  countedNever: "no unit says that it leads it, so the agency does not count it",
} as const;
