import type { PaneWords } from "../../locale/pane.vi";
import { paneVi } from "../../locale/pane.vi";

export type Language = "vi" | "en";
export type LanguageChoice = "auto" | Language;

/** Vietnamese unless Excel speaks English: this is a tool for Vietnamese offices. */
export const languageOf = (tag: string | undefined): Language => (tag?.toLowerCase().startsWith("en") ? "en" : "vi");

/** What Excel says of its language in the pane's address, before Office.js has loaded: `_host_Info=Excel$Web$16.01$vi-VN$...`. */
export const languageTagOf = (address: string): string | undefined =>
  /_host_Info=[^&#]*?(?:\$|%24)([a-z]{2}(?:-[A-Za-z]+)?)(?:\$|%24)/.exec(address)?.[1];

/** Vietnamese is at hand at once; English is fetched. */
export const loadWords = async (language: Language): Promise<PaneWords> =>
  language === "vi" ? paneVi : (await import("../../locale/pane.en")).paneEn;
