import type { files as reference } from "../../vi/pane/browser";

/** The page that works on files in a browser, where no Excel runs the pane. */
export const files: typeof reference = {
  newBook: "New workbook",
  hint: "Choose an .xlsx file, or drop one on this page, to carry on; or set a new workbook up under Set-up.",
  offline: "This page is kept in the browser: it opens without a network the next time.",
  choose: "Choose a file",
  chooseOther: "Open another file",
  startNew: "New workbook",
  opening: "Opening the file",
  oneFile:
    "One workbook is opened at a time: please drop one .xlsx file. Files that units send back are dropped in the tab Files, at Collect, once the workbook is open.",
  changed: "Has changes that are not downloaded",
  unchanged: "No changes yet",
  download: (name) => `Download “${name}”`,
  downloaded: (name) => `The browser has taken “${name}” for download.`,
  openedStays: (name) => `The browser has taken “${name}” for download. The file that was opened is as it was.`,
  saveHere: "Save to the file that was opened",
  saveHereAsk: (name) => `Overwrite “${name}”? What the file held before is gone then.`,
  saveHereYes: "Overwrite",
  saveHereNo: "Do not",
  savedHere: (name) => `Saved to “${name}”.`,
  notSaved: {
    denied: "The browser may not write to this file. Download it instead.",
    changed:
      "The file on the disk has changed since it was opened, so it is not overwritten. Download another file, or open it again.",
    refused:
      "The file could not be written; it may be open in another program. Close it and try again, or download it.",
  },
  leaveAsk: (name) => `“${name}” has changes that are not downloaded. Drop them?`,
  leaveYes: "Drop the changes",
  leaveNo: "Stay",
  leftOut: {
    macros: "Macros do not go along into an .xlsx file.",
    signatures: "The file's digital signatures no longer hold and were taken out.",
    objects: (sheet) =>
      `Pictures, tables and charts of your own on sheet “${sheet}” do not go along when it is made again.`,
  },
  cell: {
    title: (sheet, address) => `Cell ${address}, sheet “${sheet}”`,
    empty: "An empty cell",
    around: "The cells around it",
    how: "To change it: download the file, open it in Excel, WPS or LibreOffice, go to this cell, save, and open it here again.",
  },
  selfCheck: {
    title: "Does your spreadsheet program calculate rightly?",
    about:
      "Download the self-check, open it in Excel, WPS or LibreOffice on your machine: its first line says how much is right. Save it, then choose it here to see what is wrong.",
    make: "Download the self-check",
    file: "self-check.xlsx",
    making: "Making the self-check",
    read: "Read a saved self-check",
    reading: "Reading the file",
    passed: (passed, count) => `${passed} of ${count} lines are right.`,
    failed: (step, expected, found) => `${step}: should be ${expected}, the file has ${found}`,
    nothing: "nothing",
    noSelfCheck: "This is no self-check. Choose the file that was downloaded here and saved by a spreadsheet program.",
    notCalculated: "The file has not been calculated. Open it in a spreadsheet program, save it, then choose it.",
  },
  pane: {
    common: { stopped: "Stopped; the file is as it was. Try again begins anew." },
    setUp: {
      sampleHint: "Sets a sample of 12 units up to look at; it becomes a file when you download it.",
      draftHint:
        "Adds the sheet Soạn kế hoạch with the plan shown. Download the file, draw the new plan up in Excel or WPS, open the file here again, then set up with it.",
      draft: "Add the sheet Soạn kế hoạch",
      drafted: (sheet) =>
        `Sheet “${sheet}” was added. Download the file, draw the plan up there, save it, and open it here to use it.`,
      noUnits: "No units yet. Paste the list into the box below.",
      willClearUndo: "The file that was opened is not overwritten: what is made is in the download.",
      next: "Download the file, send it to the units to fill in; then open it here and go to Check.",
    },
    calendar: {
      steps: [
        "Set-up: paste the list of units, set up, then download the file.",
        "Files: a file for each unit; they fill in the yellow cells alone, in Excel, WPS or LibreOffice; what comes back is collected.",
        "Check: open the file that was filled in, see what is wrong or missing and where; mend it, then download.",
        "Shortlist: choose an occasion, see the reasons, write the summary, then download it for the council.",
      ],
      keyboard: "Keyboard: Tab from button to button, arrows from tab to tab, Esc closes the cell that is shown.",
      privacy: "Files are worked on within this browser and sent nowhere.",
      languageOfExcel: "As the browser",
    },
  },
  failures: {
    cancelled: "Stopped as asked; the file is as it was.",
    protectedByOther:
      "Sheet[ “{sheet}”] has a password of its own, so nothing was written. Open the file in Excel or WPS, choose Review > Unprotect Sheet, save it, then open it here again.",
    structureProtected:
      "The workbook's structure is protected, so no sheet can be added or removed. Open the file in Excel or WPS, unprotect the workbook, save it, then open it here again.",
    draftMissing: "This file has no sheet Soạn kế hoạch. Add it, then download the file to draw a plan up.",
    connectionLost: "A part of this page did not load. Load the page again, then try again.",
  },
  slowAnswer: "A large file takes longer than most; the page is still at work.",
};
