import type { common as reference } from "../../vi/pane/common";

/** What every part of the pane says. */
export const common: typeof reference = {
  retry: "Try again",
  cancel: "Stop",
  close: "Close",
  loading: "Opening…",
  readingWorkbook: "Reading the workbook…",
  notSetUp: "This workbook has not been set up yet.",
  leaders: "Leaders of the agency",
  goToSetUp: "Go to Set-up",
  showMore: (count) => `Show ${count} more`,
  failed: "Not done",
  stopped: "Stopped. What was written stays; choose Try again to carry on.",
  outsideExcel: "This page runs inside Excel. Open it from the Thi đua tab of Excel.",
  officeUnreachable: "Excel's library could not be loaded. Check the network, then try again.",
  excelTooOld:
    "This Excel cannot run Sổ Thi Đua. It needs Excel of Microsoft 365, Excel 2021 (LTSC) or later, or Excel on the web.",
  viewFailed: "This part ran into trouble and stopped. The figures in the workbook are not affected.",
};
