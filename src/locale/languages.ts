import { en } from "./en/language";
import { vi } from "./vi/language";

/** The languages there are, each a folder of this name; the first is the reference. */
export const languages = { vi, en };

export type Language = keyof typeof languages;

/** What is spoken where nothing else is asked for: this is a tool for Vietnamese offices. */
export const reference: Language = "vi";

export const isLanguage = (text: unknown): text is Language =>
  typeof text === "string" && Object.hasOwn(languages, text);

/** The language of a tag as Excel and browsers give it ("en-GB"); the reference where it is none of ours. */
export function languageOf(tag: string | undefined): Language {
  const [primary] = tag?.toLowerCase().split("-") ?? [];
  return isLanguage(primary) ? primary : reference;
}
