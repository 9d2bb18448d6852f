import type { LetterWords } from "../vi/letters";

/** Letters that go with a unit's file, a line each. */
export const letters: LetterWords = {
  toHead: "To: {head}, {unit}",
  toUnit: "To: {unit}",
  sent: [
    "The secretary of the emulation council ({office}) sends you the file {file}: your unit's sheet of the emulation year {year}, by plan {plan}.",
    "Please open it in Excel, WPS or LibreOffice, fill the pale yellow cells as its first sheet says, save it (as .xlsx) and send this file back.",
    "It holds your unit's figures alone; nothing needs to be installed. The file may be renamed and rows may be inserted into the lists; please delete no sheet.",
    "With thanks.",
  ],
  returned: [
    "The secretary of the council returns your unit's sheet to be completed or mended: {reason}",
    "Please mend it in your unit's own file and send it again. With thanks.",
  ],
};
