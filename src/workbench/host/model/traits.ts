/**
 * What some real Excel does and a kind stand-in does not, with where it was told of: `#n` is an issue of OfficeDev/office-js.
 * A stand-in shows those that it was given.
 */
export const traits = {
  /** A range that is merged while it is empty loses its fill, and its cells are locked again. */
  emptyMergeForgetsFill: "#6405, #6557",
  /** A chart of one column takes a first cell that is blank or a text for the name of its series. */
  chartGuessesHeading: "peltiertech.com: the data that Excel takes for names",
  /** What a protected sheet allows comes back null, and protecting with null is refused: builds of LTSC 2021. */
  nullProtectionOptions: "#1931",
  /** A page that is fit to one page's width is fit to one page's height as well. */
  fitIsOnePage: "#1860",
  /** A link without a text of its own takes the place of a formula. */
  linkReplacesFormula: "undocumented: Excel writes the place where nothing else is to be shown",
  /** A sheet without a password is not opened either: a build of Windows of 2026. */
  unprotectDenied: "#6784",
  /**
   * A sheet that has no password and is unprotected with one takes none any more: it is protected again, and any person opens it. Seen
   * in version 1909 for Windows; the thread is closed and does not say by which build. Unprotected without one, it takes the next.
   */
  needlessPasswordVoidsNext: "#762",
  /** The place that a name leads to is told in the other style of references, where the window shows that: `=Sheet1!R1C1`. */
  r1c1Names: "#1831, #3181",
  /** Nothing is calculated until that is asked for: the mode of the first workbook that was opened. */
  manualCalculation: "#2770, #2883, #6922",
  /** A validation is not set over cells whose validations differ. */
  unlikeRulesRefuseAnother: "#2594",
  /** While another workbook has the focus, a sheet is deleted with `InvalidSelection`. */
  anotherBookInFront: "learn.microsoft.com: excel-add-ins-troubleshooting, #6365",
  /** While a chart is selected, nothing is merged: `InvalidSelection`. */
  mergeUnderChart: "#399",
  /** Whatever is refused, and why: it is a `GeneralException`. */
  generalExceptionIsAnything: "#6501, #1012, #2196",
  /** No event tells of what is picked from a cell's list. */
  dropDownSilent: "#3888, #4066",
  /** While the list of a cell is open, every request waits. */
  openListHoldsRequests: "Office-Add-in-samples #857",
  /** An event tells of changed formats as of changed cells. */
  formatsAreChanges: "#4069, office-js-docs-pr #873",
  /** A text that looks like a day is taken for one in the order of the user's region. */
  localDates: "#2824, #3775",
} as const;

export type Trait = keyof typeof traits;

const everywhere = [
  "emptyMergeForgetsFill",
  "chartGuessesHeading",
  "fitIsOnePage",
  "linkReplacesFormula",
  "unlikeRulesRefuseAnother",
] as const satisfies readonly Trait[];

/**
 * What each program shows; how somebody has set it up, and single builds, come besides. What was told of before 2021, and not by which
 * build it ended, the oldest program may show.
 */
export const programs = {
  windows2021: [...everywhere, "nullProtectionOptions", "needlessPasswordVoidsNext"],
  microsoft365: everywhere,
  web: [...everywhere, "dropDownSilent", "openListHoldsRequests", "localDates"],
  mac: everywhere,
} as const satisfies Readonly<Record<string, readonly Trait[]>>;

export type Program = keyof typeof programs;
