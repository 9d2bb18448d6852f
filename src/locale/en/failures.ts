import { failureWords } from "../text/stated";

/** How an action failed, and what to do about it. */
export const failures = failureWords({
  cellBeingEdited: "A cell is being edited. Press Enter to finish, then try again.",
  notInFront:
    "Excel refused without saying why; mostly a dialog or another workbook is in front, or a chart is selected. Close it, click a cell of this workbook, then try again; if it still fails, save, open Excel anew and go on.",
  protectedByOther:
    "Excel does not unprotect the sheet[ “{sheet}”]: it has a password of its own, or this Excel leaves that to you. Choose Review > Unprotect Sheet, then try again.",
  structureProtected:
    "The workbook's structure is protected, so no sheet can be added or deleted. Turn off Review > Protect Workbook, then try again.",
  passwordNotPlain:
    "The password of the sheets of an .xlsx file takes plain letters without marks, digits and common signs, 15 characters at most. Nothing was written; choose another one, then try again.",
  passwordTooLong:
    "The password of the sheets is longer than the 255 characters that Excel takes. Nothing was written; choose a shorter one, then try again.",
  readDenied:
    "Excel does not let this workbook be read. If your office demands a sensitivity label, choose one under Home > Sensitivity, then try again; if the workbook is restricted, ask its sender for permission.",
  readOnly: "The workbook is open for reading only. Choose Enable Editing or save a copy, then try again.",
  tooOld: "This Excel lacks something that is needed. Update it, or use Excel on the web.",
  connectionLost:
    "The connection to Excel was lost. Check the network, open the workbook again and try again; what was written is kept.",
  busy: "Excel is busy. Wait a moment, then try again.",
  tooLarge: "The workbook is too large to handle at once. Remove sheets that are not used, then try again.",
  sheetNameTaken: "Another sheet has the name[ “{sheet}”] already. Rename it, then try again.",
  changedMeanwhile:
    "Somebody has just edited the sheet[ “{sheet}”], and what they typed is kept. Wait until they are done, then try again.",
  notFound:
    "The place[ on the sheet “{sheet}”] cannot be found; it may have been deleted. Check again, then try again.",
  selectionNotCells: "A chart or a picture is selected. Select the cells to take, then try again.",
  cancelled: "Stopped as asked. What was written is kept; run it again to complete it.",
  fileEmpty: "The file is empty. Choose the workbook's .xlsx file.",
  fileNotXlsx: "This is not an .xlsx file. Open it in Excel and save it as .xlsx, then try again.",
  fileOldOrEncrypted:
    "The file is an old .xls, or it has a password. Open it in Excel, take the password off, save it as .xlsx, then try again.",
  fileOldFormat: "The file is an .xls of Excel 97–2003. Open it in Excel, save it as .xlsx and try again.",
  fileEncrypted:
    "The file is locked with a password. Open it in Excel, take the password off, save it as .xlsx and try again.",
  fileRightsManaged:
    "The file's rights are restricted (IRM): only Excel opens it. Open it there, lift the restriction, save it as .xlsx and try again.",
  fileOpenDocument: "The file is an .ods. Open it in LibreOffice or Excel, save it as .xlsx and try again.",
  fileTruncated: "The end of the file is missing; it may not have been copied whole. Copy it again, then try again.",
  fileCorrupt: "The file is damaged and cannot be read. Let Excel repair it, or use a backup.",
  fileTooLarge: "The file is too large. Remove pictures and sheets that are not used, then try again.",
  fileSuspicious: "The file's structure is suspicious, so it is not opened. Ask its sender for another copy.",
  fileStrict:
    "The file is of the kind “Strict Open XML”, which can be read and not written. Open it in Excel, save it as a plain .xlsx (Excel Workbook) and try again.",
  fileDates1904:
    "The workbook counts dates from 1904, so it can be read and not written. In Excel, take “Use 1904 date system” off under File > Options > Advanced; dates that stand in it will go back four years and a day and must be entered anew. Save it as .xlsx and try again.",
  fileMacroSheet:
    "The workbook has a sheet of macros[, “{sheet}”], so it cannot be written as .xlsx. Write it to an .xlsm file, or delete that sheet and try again.",
  fileUnreadable: "The file cannot be read. Check its path and your access, then try again.",
  fileUnwritable: "The file cannot be written. Close it where it is open, check your access, then try again.",
  unexpected: "Something unexpected went wrong. Try again; if it stays, tell your office's support.",
  noUnits: "There are no units yet. Enter the list of units, then try again.",
  tooManyUnits: "There are too many units: a workbook takes 1,000 at most. Take some off the list, then try again.",
  tooManyUnitsInExcel:
    "There are too many units: a workbook takes 200 at most when it is set up in Excel, and 1,000 when it is made as a file by the command line. Take some off the list, then try again, or make the workbook as a file.",
  unitNameMissing: "A unit has no name. Name every unit, then try again.",
  unitLost:
    "The sheet[ “{sheet}”] of a unit is in the workbook, and neither the index nor the list has the unit; nothing was written. Put the unit back on the list, or hide its sheet if it is no longer tracked, then try again.",
  notSetUp: "This workbook has not been set up. Set it up first.",
  unitFile:
    "This is a unit's own file (sent for it to fill), not the office's workbook. Open the office's workbook and take this file into it: tab Files, or the command collect.",
  formNewer:
    "This workbook was made by a later version of Sổ Thi Đua. Update the add-in (or the command line) and open it again; nothing was written.",
  namesUnreadable:
    "The workbook has names of Sổ Thi Đua (TD_…), and where they lead cannot be read; nothing was written. In Formulas > Name Manager, put these names back from a backup of the workbook, then try again.",
  planInvalid: "The plan cannot be used as it is. Mend what is pointed out on the plan sheet, then try again.",
  planDiffers: "This workbook was made from another plan. Open an empty workbook for the new one.",
  periodUnknown: "The workbook's plan has no such period. In the tab Shortlist choose one that it has, then try again.",
  listMissing:
    "No list of this occasion was made yet, so that there is nothing to make papers of. In the tab Shortlist make the list of the occasion, then try again.",
  keysLost:
    "The summary sheet[ “{sheet}”] has lost its hidden keys, so it is not known to which line what the council wrote belongs; nothing was written. Undo the deletion of rows or columns and try again; or agree that all of it is carried to the foot of the sheet: in the pane's tab Shortlist, or by --force=keys on the command line.",
  listDiffers:
    "Figures have just changed, so the list is not the one that was shown; nothing was written. Look at the new list, then write it.",
  peopleTyped:
    "People have typed into this workbook[ (sheet “{sheet}”)], so no sheet was deleted. Delete sheets by hand if they are no longer needed.",
  blockElsewhere:
    "A part of another sheet was cut and pasted onto the sheet[ “{sheet}”][, cell {address}]; that sheet is about to be made again or deleted and the part would be lost with it, so nothing was written. Undo if you have just pasted; or select what was pasted, cut it and paste it back where it was, then try again. The tab Check says which part it is: the error “its name leads to another place”.",
  unitUnknown: "The workbook lists no unit of the code[ {sheet}]. Look the codes up on the index and try again.",
  noUnitFiles:
    "None of the files is a unit's file that Sổ Thi Đua sent, so no workbook can be made. Choose the files and try again.",
  draftMissing: "This workbook has no sheet Soạn kế hoạch. Draw a plan up in Excel first, then try again.",
  nothingToMend: "Nothing can be mended automatically. Check again, or mend line by line.",
});
