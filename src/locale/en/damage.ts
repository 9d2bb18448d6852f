/** What is wrong with the hidden keys of a part of the workbook, and what to do about it. */
export const damage = {
  lost: "the key “{key}” is lost",
  twice: "the key “{key}” stands twice",
  unknown: "the key “{key}” is not on the list",
  keyless: "a row is none of ours or lost its key, and is not read",
  copied: "this row is a copy of the row “{key}”",
  elsewhere: "its name leads to another place",
  unlisted: "the sheet of the unit “{key}” is there, and the index has no row of it",
  bySetUp: "Update the workbook to put it right",
  relist: "Put the unit back on the list and update the workbook; if it is no longer tracked, hide its sheet",
  byHand: "Delete the row that is too much, or take the lost row or column from a backup of the workbook",
} as const;
