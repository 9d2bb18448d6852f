import type { OfficeColours } from "./theme";

/** Whether there is an Excel to work with. The pane shows its first screen before it is known. */
export type Readiness =
  | { readonly state: "starting" }
  | { readonly state: "ready"; readonly languageTag: string | undefined; readonly colours: OfficeColours | undefined }
  | { readonly state: "unavailable"; readonly reason: "outsideExcel" | "officeUnreachable" | "excelTooOld" };

/** The same with other colours; the very same where they are no others. */
export function withColours(readiness: Readiness, colours: OfficeColours): Readiness {
  if (readiness.state !== "ready") return readiness;
  const { colours: old } = readiness;
  const same = old?.bodyBackgroundColor === colours.bodyBackgroundColor && old?.isDarkTheme === colours.isDarkTheme;
  return same ? readiness : { ...readiness, colours };
}
