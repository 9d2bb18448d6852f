import { sentences as en } from "../../src/locale/en/sentences";
import type { Locale } from "../../src/locale/locale";
import { sentences as vi } from "../../src/locale/vi/sentences";

const locales = { vi: { language: "vi", ...vi }, en: { language: "en", ...en } } satisfies Record<string, Locale>;

/** The sentences of a language at hand, of those whose very words tests know. */
export const localeOf = (language: keyof typeof locales): Locale => locales[language];
