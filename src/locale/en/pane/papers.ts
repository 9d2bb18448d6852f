import type { PapersPaneWords } from "../../vi/pane/papers";

export const papers: PapersPaneWords = {
  title: "Papers to be signed",
  intro: (occasion) =>
    `Makes the papers of ${occasion} (.docx) from the list that was written and the council's sheet. What is not known is a dotted line: fill it in in Word, or in the workbook and make them again.`,
  look: "Choose papers",
  lookAgain: "Look again at what is missing",
  reading: "Reading the workbook",
  listChanged:
    "Figures have changed since the list was written. The papers say what the list says; make the summary sheet again first, if need be.",
  wrong:
    "These answers on the sheet Hội đồng cannot be meant, so the papers leave a dotted line; mend them and look again:",
  choose: "Papers",
  ofYear: "List of those registered (the whole year)",
  registration: "Units and people who registered for the year (.docx), from the units' sheets.",
  makeRegistration: "Make the list of those registered",
  unregistered: (units) => `Not registered, and so not on the list: ${units}.`,
  complete: "Nothing is left open.",
  missing: "Left as dotted lines:",
  goTo: (what, sheet, address) => `${what}: go to cell ${address}, sheet ${sheet}`,
  nobody: "There is nobody to write of.",
  empty: (papers) =>
    `Not to be made yet: ${papers}. Somebody must be proposed; a decision needs the council's conclusion, too.`,
  make: (count) => (count === 0 ? "Make the chosen papers" : `Make ${count} chosen papers`),
  making: "Making the papers",
  made: (count) => `${count} papers were made.`,
};
