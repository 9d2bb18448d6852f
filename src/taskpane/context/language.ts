import type { Language } from "../../locale/languages";

export type LanguageChoice = "auto" | Language;

/** What Excel says of its language in the pane's address, before Office.js has loaded: `_host_Info=Excel$Web$16.01$vi-VN$...`. */
export const languageTagOf = (address: string): string | undefined =>
  /_host_Info=[^&#]*?(?:\$|%24)([a-z]{2}(?:-[A-Za-z]+)?)(?:\$|%24)/.exec(address)?.[1];
