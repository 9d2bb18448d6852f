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
