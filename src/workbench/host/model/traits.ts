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
} as const;

export type Trait = keyof typeof traits;
