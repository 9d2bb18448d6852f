import type { Words } from "../text/words";
import type { hostNotices as reference } from "../vi/hostNotices";

/** What of Excel stands in the way of some work, and what it refused that the workbook is whole without. */
export const hostNotices: Words<typeof reference> = {
  onIPad:
    "Sổ Thi Đua has not been tried on an iPad: files and papers cannot be downloaded here. Set the workbook up and draw up lists on a computer; on the iPad, look and fill in figures only.",
  oldFileFormat:
    "The workbook is open in the old .xls format (compatibility mode): formulas and entry rules may be lost when it is saved. Go to File > Save As, choose Excel Workbook (.xlsx), open the new file and carry on there.",
  viewOnly:
    "The workbook is open for viewing, so nothing can be written. Choose Enable Editing (or Edit Workbook) in Excel, or save a copy, then open Sổ Thi Đua again.",
  slowAnswer:
    "Excel has not answered yet. If a drop-down list or a dialog is open in Excel, or a cell is being edited, close it (Esc or Enter); the work then carries on by itself.",
  freezeRefused:
    "Excel did not freeze the headings[ of sheet {sheets}]; figures and formulas are complete. If you need them in sight, use View > Freeze Panes there.",
  pageSetupRefused:
    "Excel did not take the page set-up[ of sheet {sheets}]; figures and formulas are complete. Before printing, choose A4 landscape, one page wide, under Page Layout.",
};
