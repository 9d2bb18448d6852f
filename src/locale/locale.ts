import { en } from "./en";
import { format, type Params } from "./format";
import { vi } from "./vi";
import type { Words } from "./words";

export type Language = "vi" | "en";

/** All words of a language, by area and key. `vi` is the reference. */
export interface Locale extends Words<typeof vi> {
  readonly language: Language;
}

const locales: Record<Language, Locale> = { vi: { language: "vi", ...vi }, en: { language: "en", ...en } };

/** The words of a language. */
export const pickLocale = (language: Language): Locale => locales[language];

type Reference = typeof vi;

/** A sentence of a known key, its places checked against the Vietnamese template. */
export function say<Area extends keyof Reference, Key extends keyof Reference[Area] & string>(
  locale: Locale,
  area: Area,
  key: Key,
  params: Params<Reference[Area][Key] & string>,
): string {
  const words: Readonly<Record<string, string>> = locale[area];
  return format<string>(words[key] ?? key, params);
}
