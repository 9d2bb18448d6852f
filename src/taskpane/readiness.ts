import type { OfficeColours } from "./theme";

/** Whether there is an Excel to work with. The pane shows its first screen before it is known. */
export type Readiness =
  | { readonly state: "starting" }
  | { readonly state: "ready"; readonly languageTag: string | undefined; readonly colours: OfficeColours | undefined }
  | { readonly state: "unavailable"; readonly reason: "outsideExcel" | "officeUnreachable" | "excelTooOld" };
