/** Builders whose formulas stand in a workbook among others that they read, by the block and keys under which they do. */
export const inBooks: Readonly<Record<string, RegExp>> = {
  figureFormulas: /^TD_U\d+_FIGURES .* \w+\.(?:status|result)$/,
  rowCount: /^TD_U\d+_FIGURES .* (?:filled|wrong|due)$/,
  unitSources: /^TD_U\d+_FIGURES SK-1 \w+\.value$/,
  agencySources: /^TD_AGENCY_FIGURES .* \w+\.(?:value|status)$/,
  unitFormulas: /^TD_U\d+_UNIT registered value$/,
  unitCounts: /^TD_U\d+_UNIT .* (?:missing|value)$/,
  unitCell: /^TD_U\d+_UNIT shownName label$/,
  overCell: /^TD_U\d+_FIGURES .* due$/,
  unitTotals: /^TD_U\d+_UNIT people\.print value$/,
  missingMinutes: /^TD_U\d+_UNIT minutes value$/,
  wrongMinutes: /^TD_U\d+_UNIT faults value$/,
  minutesCell: /^TD_U\d+_UNIT (?:asked|filled) lacking$/,
  stateLine: /^TD_U\d+_UNIT state label$/,
  countsLine: /^TD_U\d+_UNIT state label$/,
  overFormula: /^TD_U\d+_UNIT registered lacking$/,
  leaderFormulas: /^TD_U00_UNIT (?:state|faults|asked) (?:label|value|lacking)$/,
  peopleTotals: /^TD_U00_UNIT people\.print value$/,
  missingLine: /^TD_U\d+_UNIT missing label$/,
  linkShowing: /^TD_BOARD U\d+ \w+\.[\w-]+$/,
  linkedValue: /^TD_BOARD U\d+ \w+\.[\w-]+$/,
  letterFor: /^TD_BOARD_AGENCY .* \w+\.status$/,
  namedLink: /^TD_BOARD U\d+ name$/,
  barLengths: /^TD_BOARD_AGENCY .* (?:figure|limit)$/,
  barFormula: /^TD_BOARD_AGENCY .* bar$/,
};

/** What a module of formulas exports besides: no builder of a formula. */
export const noBuilders: Readonly<Record<string, readonly string[]>> = {
  "reads formulas": ["asksAwardRate", "canonicalFormula", "FormulaComparison", "referencesIn"],
  "says what the rules have": [
    ...["cellText", "letterPrintValue", "listPrintValue", "helperValue", "partValue", "requirementText"],
    ...["rowCountValue", "overText", "countsOf", "missingListed", "enteredFigure", "filledOf"],
    ...["barLimit", "barLengthsOf", "barText"],
  ],
  "names keys, marks and columns": [
    ...["lacking", "unmeant", "computedUnitKeys", "headKeys", "labelKey", "unitBlockKeys", "totalKey"],
    ...["initiativeColumns", "printKey", "leaderKeys", "leadersState"],
    ...["inColumn", "inRow", "keyCell", "limitMark"],
  ],
  "is a table, asked by `compared`": ["comparisons"],
};
