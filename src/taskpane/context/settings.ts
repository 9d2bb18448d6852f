import { isLanguage } from "../../locale/languages";
import type { LanguageChoice } from "./language";

const languageKey = "so-thi-dua.language";

/** Storage may be closed to frames of another site; the choice then lasts as long as the pane. */
function guarded<T>(use: () => T, otherwise: T): T {
  try {
    return use();
  } catch {
    return otherwise;
  }
}

const tabKey = "so-thi-dua.tab";

/** The part that was open when the pane was loaded anew, as Excel on the web does with one that nobody used for a while. */
export const readOpenTab = (): string | null => guarded(() => window.sessionStorage.getItem(tabKey), null);

export function keepOpenTab(tab: string): void {
  guarded(() => window.sessionStorage.setItem(tabKey, tab), undefined);
}

export function readLanguageChoice(): LanguageChoice {
  const kept = guarded(() => window.localStorage.getItem(languageKey), null);
  return isLanguage(kept) ? kept : "auto";
}

export function keepLanguageChoice(choice: LanguageChoice): void {
  guarded(() => {
    if (choice === "auto") window.localStorage.removeItem(languageKey);
    else window.localStorage.setItem(languageKey, choice);
  }, undefined);
}
