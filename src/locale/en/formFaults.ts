/** What is wrong with a cell of the sheet on which a plan is drawn up. */
export const formFaults = {
  textUnreadable: "the cell shows the error {found}; write it anew",
  choiceUnknown: "“{found}” is not in the list; choose one of: {allowed}",
  markUnknown: "“{found}” cannot stand here; write x or leave it empty",
  numberUnreadable: "“{found}” is not a number; write a number alone, such as 12 or 12,5",
  numberAmbiguous: "“{found}” can be read as {one} or {other}; write it plainly, without a mark for thousands",
  percentFraction:
    "it is {found}; if {percent}% is meant write {percent}, if {found}% is right type an apostrophe, then {found}%",
  dateUnreadable: "“{found}” is not a date; write day/month/year, such as 15/02/2025",
  referenceUnknown: "“{found}” is not in part {where} yet",
  idFormat: "the code “{found}” is not formed rightly; write capitals without marks and digits, such as {example}",
  comparisonMissing: "with a threshold, choose how to compare",
  notNeeded: "the kind “{kind}” does not use this cell; clear it",
  notNeededBySource: "the chosen source does not use this cell; clear it",
  onlyForRatio: "this source is for the kind “{kind}” alone",
  notNeededByOrder: "the chosen criterion does not use this cell; clear it",
  rankedListMissing: "it is not said whether this order is for units or for people",
  awardMissing: "it is not said which award this is a condition of",
  tableLost: "the part is not found on the sheet Soạn kế hoạch; delete that sheet and draw the plan up on a new one",
  columnLost:
    "“{column}” is lost, so nothing is read; delete the sheet Soạn kế hoạch and draw the plan up on a new one",
} as const;
