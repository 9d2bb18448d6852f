import type { common as reference } from "../../vi/pane/common";

/** What every part of the pane says. */
export const common: typeof reference = {
  retry: "Try again",
  cancel: "Stop",
  close: "Close",
  loading: "Opening…",
  readingWorkbook: "Reading the workbook…",
  notSetUp: "This workbook has not been set up yet.",
  goToSetUp: "Go to Set-up",
  showMore: (count) => `Show ${count} more`,
  failed: "Not done",
  stopped: "Stopped. What was written stays; choose Try again to carry on.",
  outsideExcel: "This page runs inside Excel. Open it from the Thi đua tab of Excel.",
  officeUnreachable: "Excel's library could not be loaded. Check the network, then try again.",
  excelTooOld:
    "This Excel cannot run Sổ Thi Đua. It needs Excel of Microsoft 365, Excel 2021 (LTSC) or later, or Excel on the web.",
  onIPad:
    "Sổ Thi Đua has not been tried on an iPad: files and papers cannot be downloaded here. Set the workbook up and draw up lists on a computer; on the iPad, look and fill in figures only.",
  oldFileFormat:
    "The workbook is open in the old .xls format (compatibility mode): formulas and entry rules may be lost when it is saved. Go to File > Save As, choose Excel Workbook (.xlsx), open the new file and carry on there.",
  viewOnly:
    "The workbook is open for viewing, so nothing can be written. Choose Enable Editing (or Edit Workbook) in Excel, or save a copy, then open Sổ Thi Đua again.",
  slowAnswer:
    "Excel has not answered yet. If a drop-down list or a dialog is open in Excel, or a cell is being edited, close it (Esc or Enter); the work then carries on by itself.",
  freezeRefused: (sheets) =>
    `Excel did not freeze the headings of ${sheets}; figures and formulas are complete. If you need them in sight, use View > Freeze Panes there.`,
  pageSetupRefused: (sheets) =>
    `Excel did not take the page set-up of ${sheets}; figures and formulas are complete. Before printing, choose A4 landscape, one page wide, under Page Layout.`,
  sheetNamed: (sheet) => `sheet “${sheet}”`,
  someSheets: "some sheets",
  viewFailed: "This part ran into trouble and stopped. The figures in the workbook are not affected.",
};
