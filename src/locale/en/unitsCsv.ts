/** What is wrong with a list of units (units.csv). */
export const unitsCsv = {
  notUtf8: "The file is not UTF-8 text; save it as CSV UTF-8.",
  empty: "The file is empty.",
  tooManyLines: "The file has too many lines to be a list of units.",
  noUnits: "The file lists no unit.",
  columnUnknown: "Line {line}: “{column}” is no known column (code, name, head, staff).",
  columnTwice: "Line {line}: the column “{column}” stands twice.",
  columnMissing: "Line {line}: the column “{column}” is missing.",
  quotes: "Line {line}: a quotation mark does not match.",
  tooManyCells: "Line {line}: more cells than columns.",
  textTooLong: "Line {line}: a cell is longer than the 32,767 characters that a workbook takes; shorten it.",
  nameMissing: "Line {line}: the unit has no name.",
  codeInvalid: "Line {line}: “{typed}” is not a valid code (U01, U02…).",
  staffInvalid: "Line {line}: “{typed}” is not a valid number of people.",
  codeTwice: "Line {line}: the code “{typed}” stands in line {firstLine} already.",
} as const;
