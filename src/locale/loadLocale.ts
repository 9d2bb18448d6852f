import { languages, type Language } from "./languages";
import type { Locale } from "./locale";

/** The sentences of a language. */
export const loadLocale = async (language: Language): Promise<Locale> => ({
  language,
  ...(await languages[language].sentences()),
});
