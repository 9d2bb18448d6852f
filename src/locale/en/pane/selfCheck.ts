import type { selfCheck as reference } from "../../vi/pane/selfCheck";

/** Trying the Excel that the pane runs in. */
export const selfCheck: typeof reference = {
  title: "Try this Excel",
  about:
    "See whether this Excel does everything that Sổ Thi Đua needs. The trial makes a sheet for the time being, reads it back and removes it at once; no other sheet is touched, but Excel will not undo (Ctrl + Z) what was done before. An empty workbook is best, above all where others are editing this one.",
  start: "Try now",
  running: "Trying",
  all: (count) => `This Excel does all ${count} things right.`,
  some: (held, count) => `This Excel does ${held} of ${count} things right.`,
  copy: "Copy the results",
  copied: "The results are copied. They hold nothing of the workbook.",
  copyByHand: "The results could not be copied by themselves: select them below and press Ctrl+C.",
  state: { held: "right", differs: "different", refused: "refused" },
  differs: (asked, expected, found) => `${asked}: ${expected} is right, ${found} was read back`,
  nothing: "nothing",
  refused: (code) => `Excel refused it (${code})`,
  program: (version, host, api) => `Sổ Thi Đua ${version}, ${host}, ExcelApi ${api}`,
  times: (from, seconds) => `Tried at ${from}, in ${seconds} seconds`,
  steps: {
    texts: "Texts that look like formulas, numbers, dates",
    formulas: "Formulas and how they are calculated",
    vietnamese: "Comparing Vietnamese texts",
    looks: "Fonts, fills, number formats",
    merges: "Merged cells keep their fill and stay unlocked",
    lists: "Drop-down lists and prompts",
    validations: "Validation of entries",
    conditionalFormats: "Conditional colours",
    names: "Defined names",
    links: "Links on cells with formulas",
    freeze: "Frozen rows and columns",
    page: "Page set-up",
    protection: "Protection of sheets",
    chart: "Charts",
    sizes: "Hidden rows, tab colour, gridlines",
    hidden: "Hidden sheets",
  },
};
