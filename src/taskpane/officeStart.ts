import type { Readiness } from "./readiness";

/** ExcelApi of LTSC 2021: the floor that manifest.xml states as well. */
const floor = "1.14";

/** Waits for Office.js, which loads after the pane: its script's own events tell, for `Office` is not there before. */
function scriptLoaded(script: HTMLElement | null): Promise<boolean> {
  if (typeof Office !== "undefined") return Promise.resolve(true);
  if (script === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener("load", () => resolve(true));
    script.addEventListener("error", () => resolve(false));
  });
}

/** Whether this page stands in an Excel that can run the add-in, and what it says of language and colours. */
export async function startOffice(): Promise<Readiness> {
  if (!(await scriptLoaded(document.getElementById("office-js")))) {
    return { state: "unavailable", reason: "officeUnreachable" };
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { state: "unavailable", reason: "outsideExcel" };
  const { context } = Office;
  if (!context.requirements.isSetSupported("ExcelApi", floor)) return { state: "unavailable", reason: "excelTooOld" };
  // The typings promise a theme that Excel on the web does not have.
  const colours = context.officeTheme as Office.OfficeTheme | undefined;
  return { state: "ready", languageTag: context.displayLanguage, colours };
}
