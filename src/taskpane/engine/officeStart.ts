import type { Readiness } from "./readiness";
import type { OfficeColours } from "./theme";

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

/** A copy: Office may change its own. */
function coloursNow(): OfficeColours | undefined {
  // The typings promise a theme that Excel on the web does not have.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme && { bodyBackgroundColor: theme.bodyBackgroundColor, isDarkTheme: theme.isDarkTheme };
}

/**
 * Calls back with Excel's colours whenever somebody comes back to the pane. Excel tells of no change of its theme (Outlook
 * alone does), and its settings cannot be open while the pane has the focus. Gives what stops it.
 */
export function watchColours(changed: (colours: OfficeColours) => void): () => void {
  const read = (): void => {
    const colours = coloursNow();
    if (colours !== undefined) changed(colours);
  };
  window.addEventListener("focus", read);
  document.addEventListener("visibilitychange", read);
  return () => {
    window.removeEventListener("focus", read);
    document.removeEventListener("visibilitychange", read);
  };
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
  return { state: "ready", languageTag: context.displayLanguage, colours: coloursNow() };
}
